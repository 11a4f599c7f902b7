import { pmidIn } from '../../reference/known-ids';
import type { PaperIds } from '../../reference/paper-ids';
import { hasIds, idKeys, idsConflict, idsIn, mergeIds, noIds } from '../../reference/identify';
import { bibDrafts } from './bib-drafts';
import { recognise } from './recognise';
import { headingOf, type Draft } from '../../reference/draft';
import { titleIn } from '../../reference/title';
import { webLinks } from '../../reference/web-links';

/** What an input is: papers, or a document that the import reads. */
export type Recognition =
  { readonly kind: 'papers'; readonly drafts: readonly Draft[] } | { readonly kind: 'import' };

/** Says what was pasted; `isForm` is asked only of texts too long or too structured to be a few papers. */
export function recogniseInput(input: string, isForm: (text: string) => boolean): Recognition {
  if (isDocument(input) && isForm(input)) return { kind: 'import' };
  return { kind: 'papers', drafts: recogniseAll(input) };
}

/**
 * The papers of an input: one for each BibTeX entry, and of the rest one for each line with an id or link of its own.
 * A title with link lines below it is one paper, and so are lines whose ids do not contradict below one title.
 */
export function recogniseAll(input: string): readonly Draft[] {
  const { drafts, rest } = bibDrafts(input);
  const others = splitPapers(rest)
    .map(recognise)
    .filter(draft => headingOf(draft) !== '' && (drafts.length === 0 || draft.links.length > 0));
  return distinct([...drafts, ...others]);
}

// Longer lines and Markdown's blocks are a document's.
const longLine = 600;
const structure =
  /^(?:#{1,6} \S|\|.*\||---\s*$|TY {2}- |\s*<(?:html|body|div|p|h[1-6]|table|ul|ol|article)\b)/im;

function isDocument(input: string): boolean {
  const lines = input.split('\n').filter(line => line.trim() !== '');
  if (lines.some(line => line.length > longLine)) return true;
  return (lines.length > 2 && structure.test(input)) || /^\s*[[{]\s*["{]/.test(input);
}

interface Line {
  readonly text: string;
  readonly ids: PaperIds;
  readonly pmid: string | null;
  readonly hasTitle: boolean;
  readonly hasLink: boolean;
}

function readLine(text: string): Line {
  return {
    text,
    ids: idsIn(text),
    pmid: pmidIn(text),
    hasTitle: titleIn(text) !== '',
    hasLink: webLinks(text).length > 0,
  };
}

const isIdLine = ({ ids, pmid }: Line) => hasIds(ids) || pmid !== null;

function splitPapers(input: string): readonly string[] {
  const lines = input
    .split(/[\r\n\u2028\u2029]+/)
    .filter(text => text.trim() !== '')
    .map(readLine);
  if (!lines.some(isIdLine) && !lines.some(line => line.hasTitle)) return lines.map(({ text }) => text);
  const blocks: Line[][] = [];
  lines.forEach((line, at) => {
    const last = blocks.at(-1);
    if (last === undefined || startsPaper(line, last, lines.slice(at + 1))) blocks.push([line]);
    else last.push(line);
  });
  return blocks.map(block => block.map(({ text }) => text).join('\n'));
}

function startsPaper(line: Line, block: readonly Line[], after: readonly Line[]): boolean {
  if (!block.some(isIdLine)) return false;
  if (isIdLine(line)) {
    const standsAlone = line.hasTitle && block.some(each => isIdLine(each) && each.hasTitle);
    return isOther(line, block, standsAlone || !block.some(({ hasTitle }) => hasTitle));
  }
  if (!line.hasTitle || line.hasLink) return false;
  // A title of its own is the next paper's if an id of another paper follows.
  const next = after.find(isIdLine);
  return next !== undefined && !next.hasTitle && isOther(next, block, false);
}

// Another paper: its ids contradict, or nothing joins them to those before where each line stands for itself.
function isOther(line: Line, block: readonly Line[], alone: boolean): boolean {
  const ids = block.reduce((all, each) => mergeIds(all, each.ids), noIds);
  const known = new Set(idKeys(ids));
  if (idKeys(line.ids).some(key => known.has(key))) return false;
  const otherPmid = line.pmid !== null && block.some(({ pmid }) => pmid !== null && pmid !== line.pmid);
  return alone || otherPmid || idsConflict(ids, line.ids);
}

// The same id twice is one paper; the one that says more stays.
function distinct(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const keys = new Set(idKeys(draft.ids));
    const at = kept.findIndex(({ ids }) => idKeys(ids).some(key => keys.has(key)));
    const same = kept[at];
    if (same === undefined) kept.push(draft);
    else if (same.title === '' && draft.title !== '') kept[at] = draft;
  }
  return kept;
}
