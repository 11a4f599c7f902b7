import { expect, test } from 'vitest';
import { importForms, recogniseForm, type FormName } from '../../src/importers/forms';
import type { ImportForm } from '../../src/importers/source/form';
import { readImport } from '../../src/importers/read-import';

/** For each form a text of it, and the titles that it holds. A form without one does not compile. */
const examples: Readonly<Record<FormName, { readonly text: string; readonly titles: readonly string[] }>> = {
  'csl-json': { text: '[{"id": "a", "type": "article", "title": "Lanterns"}]', titles: ['Lanterns'] },
  ris: { text: 'TY  - JOUR\nTI  - Lanterns\nER  - \n', titles: ['Lanterns'] },
  bibtex: {
    text: '@misc{a, title = {Lanterns}}\n@misc{b, title = {Kites}}\n',
    titles: ['Lanterns', 'Kites'],
  },
  digest: {
    text: '# 2024-05-01\n\n## Lanterns\n\n**Authors:** Ann Lee, Bo Chen\n\n[PDF](https://arxiv.org/pdf/2404.01234)\n\n**Abstract:** We light them.\n',
    titles: ['Lanterns'],
  },
  hackmd: {
    text: '--- tags: Light --- [paper](https://arxiv.org/abs/2404.01234) ## Introduction We begin. ## Method Then on.',
    titles: [''],
  },
  list: {
    text: '# Papers\n\n- [Lanterns](https://arxiv.org/abs/2404.01234)\n- [Kites](https://arxiv.org/abs/2404.01235)\n- [Bells](https://arxiv.org/abs/2404.01236)\n',
    titles: ['Lanterns', 'Kites', 'Bells'],
  },
  survey: {
    text: '# Light\n\nLanterns at Night 2021\n\nWe light them.\n\nKites over Towns ICLR 2022\n\nWe fly them.\n',
    titles: ['Lanterns at Night', 'Kites over Towns'],
  },
  markdown: {
    text: '# Light\n\n## Lanterns\n\narXiv:2404.01234\n\n## Kites\n\narXiv:2404.01235\n',
    titles: ['Lanterns', 'Kites'],
  },
  post: {
    text: '# Lanterns\n\nA long word about lanterns and what they light.\n\n## Method\n\nThey are lit at night, one after another.\n',
    titles: ['Lanterns'],
  },
};

test('every form says what it is in both languages, and none has another’s name', () => {
  const forms: readonly ImportForm[] = importForms;
  expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
  const words = forms.flatMap(({ name, reasons }) => [name, ...Object.values(reasons)]);
  expect(words.filter(({ en, zh }) => en.trim() === '' || zh.trim() === '')).toEqual([]);
  const holes = (text: string) => /\{count\}/.test(text);
  expect(words.filter(({ en, zh }) => holes(en) !== holes(zh))).toEqual([]);
});

test('every form is recognised by its example, says why, and reads the papers in it', () => {
  const forms: readonly (ImportForm & { readonly id: FormName })[] = importForms;
  for (const { id, reasons } of forms) {
    const { text, titles } = examples[id];
    const found = recogniseForm(text);
    expect([id, found?.form, Object.hasOwn(reasons, found?.why ?? '')]).toEqual([id, id, true]);
    for (const chosen of [null, id])
      expect([id, readImport(text, chosen)?.cards.map(({ title }) => title)]).toEqual([id, titles]);
  }
});
