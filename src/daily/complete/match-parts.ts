import { holdsName } from '../../markdown/sections';
import { foldTitle, type Part, type PartTree } from './note-parts';

/** Names that mean the same section: a heading that contains one of them is that section. */
export type NameGroups = readonly (readonly string[])[];

/** Which part of the note stands for which part of the template. */
export type PartMatch = ReadonlyMap<PartTree, Part>;

/** The siblings that a template asks for, and their parts in the note. */
export interface MatchedParts {
  readonly wanted: readonly PartTree[];
  readonly match: PartMatch;
}

/**
 * Finds siblings of a template among parts of a note. Equal titles count at any level, the highest first; then titles
 * that contain the wanted one or a name of the same group, unless they lie in or around what is found already. A
 * wanted part that is missing while most parts below it are there, wherever, gives way to those below it.
 */
export function matchParts(
  wanted: readonly PartTree[],
  parts: readonly Part[],
  names: NameGroups,
): MatchedParts {
  const match = matchSiblings(wanted, parts, names);
  const loose = new Set(parts.filter(part => !isExplained(part, match)).map(part => foldTitle(part.title)));
  const isThere = ({ title }: PartTree) => loose.has(foldTitle(title));
  const gone = wanted.filter(tree => {
    const { children } = tree;
    return children.length > 0 && !match.has(tree) && children.filter(isThere).length * 2 >= children.length;
  });
  if (gone.length === 0) return { wanted, match };
  const flatter = wanted.flatMap(tree => (gone.includes(tree) ? tree.children : [tree]));
  return matchParts(flatter, parts, names);
}

function matchSiblings(
  wanted: readonly PartTree[],
  parts: readonly Part[],
  names: NameGroups,
): Map<PartTree, Part> {
  const match = new Map<PartTree, Part>();
  const highestFirst = [...parts].sort((a, b) => a.level - b.level || a.from - b.from);
  const take = (part: Part, fits: (tree: PartTree) => boolean) => {
    const tree = wanted.find(each => !match.has(each) && fits(each));
    if (tree !== undefined) match.set(tree, part);
  };
  for (const part of highestFirst) {
    const title = foldTitle(part.title);
    if (isExplained(part, match)) continue;
    take(part, tree => foldTitle(tree.title) === title);
  }
  for (const part of highestFirst.filter(each => each.real)) {
    const found = [...match];
    if (found.some(([, other]) => other === part || isInside(part, other))) continue;
    const within = found.filter(([, other]) => isInside(other, part)).map(([tree]) => tree.level);
    // A heading around sections is a page title, whatever name it holds.
    take(part, tree => within.every(level => level > tree.level) && isAlike(part.title, tree.title, names));
  }
  return match;
}

// It stands where the template has one of its name below a part that is found.
function isExplained(part: Part, match: PartMatch): boolean {
  const around = [...match].filter(([, found]) => isInside(part, found));
  return around.some(([tree]) => titlesBelow(tree).includes(foldTitle(part.title)));
}

/** Whether a part lies in another. */
export function isInside(part: Part, outer: Part): boolean {
  return outer.from < part.from && part.from < outer.to;
}

function titlesBelow(tree: PartTree): readonly string[] {
  return tree.children.flatMap(child => [foldTitle(child.title), ...titlesBelow(child)]);
}

function isAlike(title: string, wanted: string, names: NameGroups): boolean {
  const holds = (text: string, group: readonly string[]) =>
    group.some(name => name !== '' && holdsName(text, name));
  if (names.some(group => holds(wanted, group) && holds(title, group))) return true;
  const [folded, part] = [foldTitle(title), foldTitle(wanted)];
  return part.length > 1 && folded.includes(part);
}
