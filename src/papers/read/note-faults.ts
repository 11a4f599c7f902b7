import type { Block, Scan } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import { sectionsNamed, titleOf } from '../../markdown/sections';

/** What keeps papers of a note out of the index. */
export type NoteFault = { readonly line: number } & (
  | { readonly kind: 'unclosed'; readonly what: Swallower }
  | { readonly kind: 'no-space' | 'twice'; readonly title: string }
);

const swallowers = ['fence', 'math', 'comment', 'html'] as const;

/** A block that hides all headings after it when it is never closed. */
export type Swallower = (typeof swallowers)[number];

const hidden: ReadonlySet<Block['kind']> = new Set([
  'front-matter',
  'fence',
  'code',
  'math',
  'comment',
  'html',
]);

/** What is wrong with a note by lines: a block never closed that hides headings, a heading without a space, a section that is there twice. */
export function noteFaults(text: string, learnedNames: readonly string[]): readonly NoteFault[] {
  const note = scan(text);
  return [...unclosed(note), ...withoutSpace(note, learnedNames), ...repeated(note, learnedNames)].sort(
    (a, b) => a.line - b.line,
  );
}

const heading = /\n[ ]{0,3}#{1,6}[ \t]+\S/;

function unclosed({ text, blocks }: Scan): readonly NoteFault[] {
  return blocks.flatMap(({ kind, closed, from, to, line }): readonly NoteFault[] => {
    const what = swallowers.find(each => each === kind);
    if (what === undefined || closed || !heading.test(text.slice(from, to))) return [];
    return [{ kind: 'unclosed', what, line }];
  });
}

function withoutSpace(note: Scan, names: readonly string[]): readonly NoteFault[] {
  const { text, blocks } = note;
  const sections = sectionsNamed(note, names);
  const skipped = blocks.filter(({ kind }) => hidden.has(kind));
  return [...text.matchAll(/^[ ]{0,3}(#{1,6})([^\s#][^\n]*)/gm)].flatMap(
    ({ index, 1: marks = '', 2: title = '' }) => {
      const isHidden = skipped.some(({ from, to }) => index >= from && index < to);
      // With one mark it may be a tag, with more it is none.
      const isLost = marks.length > 1 && sections.some(({ bodyFrom, to }) => index >= bodyFrom && index < to);
      if (isHidden || !(isLost || names.some(name => name !== '' && title.startsWith(name)))) return [];
      return [
        { kind: 'no-space' as const, title: title.trim(), line: text.slice(0, index).split('\n').length },
      ];
    },
  );
}

function repeated(note: Scan, names: readonly string[]): readonly NoteFault[] {
  const seen = new Set<string>();
  return sectionsNamed(note, names).flatMap(({ heading: own }) => {
    const title = titleOf(note, own);
    const isTwice = seen.has(title);
    seen.add(title);
    return isTwice ? [{ kind: 'twice' as const, title, line: own.line }] : [];
  });
}
