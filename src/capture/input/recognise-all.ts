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

/** Lines that are taken for one paper, with what they say together. */
interface Block {
  readonly lines: Line[];
  ids: PaperIds;
  readonly pmids: Set<string>;
  hasId: boolean;
  hasTitle: boolean;
  /** A line has a title and an id. */
  isWhole: boolean;
}

function addLine(block: Block, line: Line): void {
  block.lines.push(line);
  block.ids = mergeIds(block.ids, line.ids);
  if (line.pmid !== null) block.pmids.add(line.pmid);
  block.hasId ||= isIdLine(line);
  block.hasTitle ||= line.hasTitle;
  block.isWhole ||= line.hasTitle && isIdLine(line);
}

function splitPapers(input: string): readonly string[] {
  const lines = input
    .split(/[\r\n\u2028\u2029]+/)
    .filter(text => text.trim() !== '')
    .map(readLine);
  if (!lines.some(isIdLine) && !lines.some(line => line.hasTitle)) return lines.map(({ text }) => text);
  // The next line with an id after each line.
  const next: (Line | null)[] = [];
  for (let at = lines.length - 1, found: Line | null = null; at >= 0; at--) {
    next[at] = found;
    const line = lines[at];
    if (line !== undefined && isIdLine(line)) found = line;
  }
  const blocks: Block[] = [];
  lines.forEach((line, at) => {
    let block = blocks.at(-1);
    if (block === undefined || startsPaper(line, block, next[at] ?? null)) {
      block = { lines: [], ids: noIds, pmids: new Set(), hasId: false, hasTitle: false, isWhole: false };
      blocks.push(block);
    }
    addLine(block, line);
  });
  return blocks.map(block => block.lines.map(({ text }) => text).join('\n'));
}

function startsPaper(line: Line, block: Block, next: Line | null): boolean {
  if (!block.hasId) return false;
  if (isIdLine(line)) return isOther(line, block, (line.hasTitle && block.isWhole) || !block.hasTitle);
  if (!line.hasTitle || line.hasLink) return false;
  // A title of its own is the next paper's if an id of another paper follows.
  return next !== null && !next.hasTitle && isOther(next, block, false);
}

// Another paper: its ids contradict, or nothing joins them to those before where each line stands for itself.
function isOther(line: Line, { ids, pmids }: Block, alone: boolean): boolean {
  const known = new Set(idKeys(ids));
  if (idKeys(line.ids).some(key => known.has(key))) return false;
  const { pmid } = line;
  const otherPmid = pmid !== null && pmids.size > (pmids.has(pmid) ? 1 : 0);
  return alone || otherPmid || idsConflict(ids, line.ids);
}

// The same id twice is one paper; the one that says more stays.
function distinct(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  const places = new Map<string, number>();
  for (const draft of drafts) {
    const keys = idKeys(draft.ids);
    const [at] = keys.flatMap(key => places.get(key) ?? []).sort((a, b) => a - b);
    const same = at === undefined ? undefined : kept[at];
    const place = same === undefined || at === undefined ? kept.length : at;
    if (same === undefined || (same.title === '' && draft.title !== '')) kept[place] = draft;
    else continue;
    for (const key of keys) if (!places.has(key)) places.set(key, place);
  }
  return kept;
}
