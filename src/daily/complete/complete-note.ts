import { applyEdits, type Edit } from '../../markdown/edit';
import type { Scan } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import { contentEnd } from '../../markdown/sections';
import { composed, insertable, type Completion, type Insertion } from './insert-parts';
import { levelled } from './levelled';
import { isInside, matchParts, type MatchedParts, type NameGroups } from './match-parts';
import { foldTitle, partsOf, partTrees, type Part, type PartTree } from './note-parts';
import { addAll } from '../../text/extremes';

/**
 * Adds the parts of an expanded template that a note lacks, each behind the part that it follows in the template; no
 * other character changes and a complete note stays as it is. Parts are headings with what is under them; an empty
 * section whose template has a table gets that. A note of nothing but white space gets the whole template.
 */
export function completeNote(text: string, template: string, names: NameGroups = []): Completion {
  let edits: readonly Edit[] = [];
  const added: string[] = [];
  for (;;) {
    // What is added may change how the rest is read, so it is read again until nothing is missing any more. Each
    // round adds a title or a table for good: there are no more rounds than these.
    const round = completeOnce(applyEdits(text, edits), template, names);
    if (round.edits.length === 0) return { edits, added, unplaced: round.unplaced };
    edits = composed(edits, round.edits);
    addAll(added, round.added);
  }
}

function completeOnce(text: string, template: string, names: NameGroups): Completion {
  const note = scan(text);
  const from = scan(template);
  const trees = partTrees(from);
  if (text.trim() === '' && template.trim() !== '') return whole(note, from, trees);
  const parts = partsOf(note, new Set(allTitles(trees).map(foldTitle)));
  const job: Job = { note, template: from, names, parts, found: [] };
  return insertable(note, onlyOnce(job, missing(job, trees, job.parts, null)));
}

// A title that is somewhere in the note is not added a second time, whatever the template does with it: which of
// several is meant can't be known, and so a second time adds nothing.
function onlyOnce({ parts }: Job, wanted: readonly Insertion[]): readonly Insertion[] {
  const there = new Set(parts.map(part => foldTitle(part.title)));
  return wanted.filter(({ title, tree }) => {
    if (tree === null) return true;
    if (there.has(foldTitle(title))) return false;
    for (const below of allTitles([tree])) there.add(foldTitle(below));
    return true;
  });
}

function whole(note: Scan, template: Scan, trees: readonly PartTree[]): Completion {
  const insert = levelled(template, { from: template.start, to: template.text.length }, 0, note.eol);
  const edits = [{ from: note.start, to: note.start, insert }];
  return { edits, added: trees.map(tree => tree.title), unplaced: [] };
}

function allTitles(trees: readonly PartTree[]): readonly string[] {
  return trees.flatMap(tree => [tree.title, ...allTitles(tree.children)]);
}

interface Job {
  readonly note: Scan;
  readonly template: Scan;
  readonly names: NameGroups;
  readonly parts: readonly Part[];
  /** The parts found for the template's top parts. */
  readonly found: readonly Part[];
}

interface Parent {
  readonly part: Part;
  readonly tree: PartTree;
}

function missing(
  job: Job,
  trees: readonly PartTree[],
  among: readonly Part[],
  parent: Parent | null,
): readonly Insertion[] {
  const matched = matchParts(trees, among, job.names);
  const found = parent === null ? [...matched.match.values()] : job.found;
  return matched.wanted.flatMap(tree => {
    const part = matched.match.get(tree);
    // Templater decides what such a heading says.
    if (part === undefined) return tree.title.includes('<%') ? [] : [insertion(job, matched, tree, parent)];
    const inside = job.parts.filter(other => isInside(other, part));
    // Its own parts may stand outside of it at a wrong level, but only under their very titles.
    const titles = new Set(allTitles(tree.children).map(foldTitle));
    const loose = job.parts.filter(
      other =>
        titles.has(foldTitle(other.title)) && !found.some(top => other === top || isInside(other, top)),
    );
    const deeper = missing({ ...job, found }, tree.children, [...inside, ...loose], { part, tree });
    return [...tableFor(job, part, tree), ...deeper];
  });
}

// A section that is there but empty lacks its table all the same.
function tableFor({ note, template, parts }: Job, part: Part, tree: PartTree): readonly Insertion[] {
  if (parts.some(other => other !== part && foldTitle(other.title) === foldTitle(part.title))) return [];
  const hasTable = template.blocks.some(
    ({ kind, from }) => kind === 'table' && from >= tree.bodyFrom && from < tree.bodyTo,
  );
  const next = note.headings.find(({ from }) => from >= part.bodyFrom)?.from ?? note.text.length;
  const body = note.text.slice(part.bodyFrom, Math.max(part.to, next));
  if (!hasTable || !part.real || body.trim() !== '') return [];
  const own = bodySpan(template, tree.bodyFrom, tree.bodyTo);
  const at = contentEnd(note.text, part.from, part.to);
  return [{ at, title: tree.title, tree: null, text: levelled(template, own, 0, note.eol) }];
}

function bodySpan({ text }: Scan, from: number, to: number) {
  const lead = /^(?:[ \t]*\r?\n)*/.exec(text.slice(from, to))?.[0].length ?? 0;
  return { from: from + lead, to: contentEnd(text, from, to) };
}

function insertion(
  job: Job,
  { wanted, match }: MatchedParts,
  tree: PartTree,
  parent: Parent | null,
): Insertion {
  const { note, template } = job;
  const { text } = note;
  const own = { from: tree.from, to: contentEnd(template.text, tree.from, tree.to) };
  const place = (at: number, shift: number): Insertion => ({
    at,
    title: tree.title,
    tree,
    text: levelled(template, own, shift, note.eol),
  });
  const index = wanted.indexOf(tree);
  const before = [...wanted.slice(0, index)].reverse().find(each => match.has(each));
  const after = wanted.slice(index + 1).find(each => match.has(each));
  const [previous, next] = [before && match.get(before), after && match.get(after)];
  if (before && previous) {
    const [inner] = [...match]
      .filter(([, other]) => isInside(other, previous))
      .sort(([, a], [, b]) => a.from - b.from);
    const [like, shown] = inner ?? [before, previous];
    const to = inner === undefined ? previous.to : shown.from;
    return place(contentEnd(text, previous.from, to), shown.level - like.level);
  }
  const floor = parent?.part.from ?? note.start;
  if (after && next && next.from >= floor)
    return place(contentEnd(text, floor, next.from), next.level - after.level);
  if (parent === null) return place(contentEnd(text, note.start, text.length), 0);
  return place(contentEnd(text, floor, parent.part.to), parent.part.level - parent.tree.level);
}
