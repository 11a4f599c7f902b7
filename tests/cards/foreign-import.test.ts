import { describe, expect, test } from 'vitest';
import { capture } from '../../src/capture/capture';
import { bibDrafts } from '../../src/capture/input/bib-drafts';
import { queuePaper } from '../../src/reading/queue-paper';
import { choicesOf } from '../../src/importers/choices';
import { readImport } from '../../src/importers/read-import';
import type { FormName } from '../../src/importers/forms';
import { importInto, type ImportRequest } from '../../src/importers/write/import-into';
import { day, known, request, watch } from '../capture/captured';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';

const path = '2024-09-13.md';
const empty = '# Plan\n\n# Learned today\n';

/** Text of somebody else, as it must stand in a heading, a paragraph or a task, and as a name or venue. */
const foreign: readonly (readonly [text: string, line: string, label: string])[] = [
  [
    'Look ![x](https://evil.example/p.png)',
    'Look ![x\\](https://evil.example/p.png)',
    'Look \\!\\[x\\](https://evil.example/p.png)',
  ],
  [
    'Press [here](javascript:alert(1)) now',
    'Press [here\\](javascript:alert(1)) now',
    'Press \\[here\\](javascript:alert(1)) now',
  ],
  ['Ask `= this.file` it', 'Ask \\`= this.file\\` it', 'Ask \\`\\= this.file\\` it'],
  ['Ask `$= dv.io()` it', 'Ask \\`$= dv.io()\\` it', 'Ask \\`\\$\\= dv.io()\\` it'],
  ['Run <% tp.x() it', 'Run <\\% tp.x() it', 'Run \\<\\% tp.x() it'],
  ['See ![[Secret]] there', 'See !\\[\\[Secret\\]\\] there', 'See \\!\\[\\[Secret\\]\\] there'],
  ['Mark ==this== one', 'Mark \\=\\=this\\=\\= one', 'Mark \\=\\=this\\=\\= one'],
  ['Join #mine today', 'Join \\#mine today', 'Join \\#mine today'],
  ['Hide %%all%% of it', 'Hide \\%\\%all\\%\\% of it', 'Hide \\%\\%all\\%\\% of it'],
  ['Load <img src=x of it', 'Load \\<img src=x of it', 'Load \\<img src\\=x of it'],
];

const files: Readonly<Record<string, (text: string) => string>> = {
  bibtex: text =>
    `@article{a, title={${text}}, journal={${text}}, year=2020, abstract={${text}}, annote={${text}}, groups={${text}}}\n`,
  ris: text => `TY  - JOUR\nTI  - ${text}\nT2  - ${text}\nPY  - 2020\nAB  - ${text}\nN1  - ${text}\nER  - \n`,
  'csl-json': text =>
    JSON.stringify([{ title: text, 'container-title': text, issued: { raw: '2020' }, abstract: text }]),
};

async function imported(form: string, text: string, as: ImportRequest['as'], topic: string): Promise<string> {
  const notes = fakeNotes({ [path]: empty });
  const cards = readImport(text, form as FormName)?.cards ?? [];
  const choices = choicesOf(cards, () => [], 'source');
  await importInto(fakePorts({ notes }), { choices, remarks: [], as, topic, day });
  return notes.texts.get(path) ?? '';
}

const lines = (text: string) => text.split('\n').filter(line => line !== '');

describe('text of others, however it comes in,', () => {
  test('runs, fetches and marks nothing on cards that are imported', async () => {
    for (const [text, line, label] of foreign) {
      const head = ['# Plan', '# Learned today', '## T', `### ${line}`, `- Venue: ${label} 2020`];
      const abstract = ['> [!abstract]- Abstract', `> ${line}`];
      for (const [form, note] of [
        ['bibtex', [line]],
        ['ris', [line]],
        ['csl-json', []],
      ] as const) {
        const written = await imported(form, files[form]?.(text) ?? '', 'cards', 'T');
        expect(lines(written)).toEqual([...head, ...note, ...abstract]);
      }
    }
  });

  test('is written as the same entry is when it is pasted', async () => {
    for (const [text] of foreign) {
      const entry = `@article{a, title={${text}}, journal={${text}}, year=2020, abstract={${text}}}\n`;
      const notes = fakeNotes({ [path]: empty });
      const ports = fakePorts({ notes });
      const [draft] = bibDrafts(entry).drafts;
      if (draft === undefined) throw new Error('No entry');
      await capture(ports, known(ports, notes), request({ input: draft, topic: 'T' }), watch);
      const pasted = lines(notes.texts.get(path) ?? '');
      expect(lines(await imported('bibtex', entry, 'cards', 'T'))).toEqual(pasted);
    }
  });

  test('runs, fetches and marks nothing in tasks and in the names of topics', async () => {
    for (const [text, line, label] of foreign) {
      const task = `- [ ] ${line} · ${label} 2020`;
      for (const [form, file] of Object.entries(files)) {
        const written = await imported(form, file(text), 'reading-list', '');
        expect(lines(written)).toEqual(['# Plan', '## To read', task, '# Learned today']);
      }
      const written = await imported('bibtex', files['bibtex']?.(text) ?? '', 'cards', '');
      expect(lines(written)[2]).toBe(`## ${line}`);
    }
  });

  test('does so neither in a task that is queued from a pasted entry', async () => {
    for (const [text, line, label] of foreign) {
      const notes = fakeNotes({ [path]: '# Plan\n\n## Reading list\n' });
      const ports = fakePorts({ notes });
      const [draft] = bibDrafts(`@article{a, title={${text}}, journal={${text}}, year=2020}\n`).drafts;
      if (draft === undefined) throw new Error('No entry');
      const papers = { ...known(ports, notes), queued: () => Promise.resolve([]) };
      await queuePaper(ports, papers, { input: draft, area: 'Reading list', again: false });
      expect(lines(notes.texts.get(path) ?? '')[2]).toBe(`1. [ ] ${line} · ${label} 2020`);
    }
  });
});
