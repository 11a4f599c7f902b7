import { describe, expect, test } from 'vitest';
import { finishReading, finishTask, reopenReading } from '../../src/reading/finish-task';
import { queuePaper, type QueueRequest } from '../../src/reading/queue-paper';
import { readDays } from '../../src/days/read-days';
import type { Ports } from '../../src/ports';
import { readingReader } from '../../src/reading/reading-feed';
import { readingList } from '../../src/reading/reading-list';
import { applyEdits } from '../../src/markdown/edit';
import { noIds } from '../../src/reference/identify';
import { Problem } from '../../src/problem';
import fc from 'fast-check';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { card } from '../support/paper-cards';

const today = '2024-09-13.md';
const a = '[Attention](https://arxiv.org/abs/1706.03762)';
const note = '# Plan\r\n\r\n## Research\r\n\r\n1. [ ] run\r\n2. [ ] \r\n\r\n## Study\r\n';
const listed = async (ports: Ports) =>
  readingList([...(await readDays(ports, readingReader)).byPath.values()]);
const world = (text = note) => {
  const notes = fakeNotes({ [today]: text });
  const ports = fakePorts({ notes, settings: { carryOnCreate: false } });
  const known = {
    cards: () => [] as ReturnType<typeof card>[],
    queued: () => listed(ports),
  };
  const queue = (request: Partial<QueueRequest>) =>
    queuePaper(ports, known, { input: '', area: 'Research', again: false, ...request });
  return { notes, ports, known, queue };
};

describe('queuePaper', () => {
  test('writes a task with the link into the area, in place of the empty one', async () => {
    const { notes, queue } = world();
    const result = await queue({ input: 'Attention https://arxiv.org/pdf/1706.03762v5' });
    expect(notes.texts.get(today)).toBe(note.replace('2. [ ] ', `2. [ ] ${a}`));
    expect(result).toEqual({ state: 'queued', title: 'Attention', path: today, line: 6, area: 'Research' });
  });

  test('does nothing for a paper on the list, in whatever form', async () => {
    const { notes, queue } = world();
    await queue({ input: 'Attention 1706.03762' });
    const before = notes.texts.get(today);
    const again = await queue({ input: 'https://arxiv.org/abs/1706.03762', area: 'Study' });
    expect(again).toMatchObject({ state: 'there', path: today, line: 6, area: 'Research' });
    expect(notes.texts.get(today)).toBe(before);
  });

  test('says that a paper was noted, and queues it when asked again', async () => {
    const { notes, ports, known } = world();
    const noted = {
      ...known,
      cards: () => [card('2024-09-01', 'Attention', { ids: { ...noIds, arxiv: '1706.03762' } })],
    };
    const request = { input: '1706.03762', area: 'Research', again: false };
    expect(await queuePaper(ports, noted, request)).toMatchObject({ state: 'noted', path: '2024-09-01.md' });
    expect(notes.texts.get(today)).toBe(note);
    expect(await queuePaper(ports, noted, { ...request, again: true })).toMatchObject({ state: 'queued' });
    expect(notes.texts.get(today)).toContain('[arXiv:1706.03762](https://arxiv.org/abs/1706.03762)');
  });

  test('tags a paper without a link, so that it is found again', async () => {
    const { notes, queue } = world();
    await queue({ input: 'A book nobody has online', area: 'Study' });
    expect(notes.texts.get(today)).toContain('A book nobody has online #to-read');
    expect(await queue({ input: 'a Book nobody has Online' })).toMatchObject({
      state: 'there',
      area: 'Study',
    });
  });

  test('makes the area it lacks, and needs no tag where all is to be read', async () => {
    const { notes, queue } = world();
    await queue({ input: 'A book nobody has online', area: 'To read' });
    expect(notes.texts.get(today)).toMatch(/## To read\r\n\r\n1\. \[ \] A book nobody has online\r\n/);
  });

  test('refuses an empty paper and a note without a plan', async () => {
    const { queue } = world();
    await expect(queue({ input: ' ' })).rejects.toThrow(Problem);
    const bare = world('nothing\n');
    await expect(bare.queue({ input: '1706.03762' })).rejects.toThrow(Problem);
    expect(bare.notes.texts.get(today)).toBe('nothing\n');
  });
});

describe('a task that is read', () => {
  const text = `# Plan\n\n## Research\n\n1. [ ] ${a} ^id\n   1. [ ] child\n2. [ ] run\n`;
  const task = { line: 5, area: 'Research', key: a };
  const link = '[[2024-09-13#Attention|2024-09-13]]';

  test('is ticked and linked before its block id, once', () => {
    const once = applyEdits(text, finishTask(text, ['Plan'], task, link).edits);
    expect(once).toBe(text.replace(`[ ] ${a}`, `[x] ${a} → ${link}`));
    expect(finishTask(once, ['Plan'], task, link)).toEqual({ found: true, edits: [] });
  });

  test('is found after lines were added above, and not in another area', () => {
    const moved = text.replace('1. [ ]', `1. [x] ${a}\n\n\n1. [ ]`);
    expect(applyEdits(moved, finishTask(moved, ['Plan'], task, null).edits)).toContain(`[x] ${a} ^id`);
    expect(finishTask(text, ['Plan'], { ...task, area: 'Study' }, link)).toEqual({ found: false, edits: [] });
  });

  test('comes back when it is undone, and only its own characters change', async () => {
    const notes = fakeNotes({ [today]: text });
    const ports = fakePorts({ notes, settings: { planNames: ['Plan'] } });
    const [item] = await listed(ports);
    if (item === undefined) throw new Error('the list is empty');
    const touched = await finishReading(ports, item, link);
    if (touched === null) throw new Error('nothing was ticked');
    notes.texts.set(today, `${notes.texts.get(today) ?? ''}below\n`);
    await reopenReading(ports, touched);
    expect(notes.texts.get(today)).toBe(`${text}below\n`);
    notes.texts.set(today, '# Plan\n');
    await expect(finishReading(ports, item, link)).rejects.toThrow(Problem);
    await expect(reopenReading(ports, touched)).rejects.toThrow(Problem);
    expect(notes.texts.get(today)).toBe('# Plan\n');
  });

  test('leaves every other byte, and ticking twice is ticking once', () => {
    const line = fc.constantFrom(
      '1. [ ] run',
      '- [ ] ',
      '\t- [x] 读',
      '> - [ ] a',
      '```',
      '正文',
      '',
      '## Study',
      '%%',
      '# X',
    );
    const around = fc.array(line, { maxLength: 6 });
    fc.assert(
      fc.property(around, around, fc.constantFrom('\n', '\r\n'), (before, after, eol) => {
        const target = `1. [ ] ${a}`;
        const whole = ['# Plan', '## Research', ...before, target, ...after].join(eol);
        const { found, edits } = finishTask(whole, ['Plan'], task, link);
        const ticked = applyEdits(whole, edits);
        const lines = ticked.split(eol);
        const changed = whole.split(eol).flatMap((each, at) => (lines[at] === each ? [] : [at]));
        expect(changed).toEqual(found ? [2 + before.length] : []);
        const again = finishTask(ticked, ['Plan'], task, link);
        expect(again.edits).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
