import type { Scan } from '../../markdown/model';
import { contentEnd, sectionsNamed, titleOf, type Section } from '../../markdown/sections';
import type { Insertion } from './insertions';

/** Sections whose text comes along whole. */
export interface CarriedSections {
  readonly insertions: readonly Insertion[];
  readonly titles: readonly string[];
  /** Headings inside them. */
  readonly headings: number;
}

/** The text of each named section that has some in the source and none in the target. A section that the target lacks stays away. */
export function carrySections(source: Scan, target: Scan, names: readonly string[]): CarriedSections {
  const taken = new Set<Section>();
  const found = names.flatMap(name => {
    const from = sectionsNamed(source, [name])[0];
    const to = sectionsNamed(target, [name])[0];
    if (from === undefined || to === undefined || taken.has(to)) return [];
    const inner = headingsIn(source, from);
    const fits = inner === 0 || from.heading.level === to.heading.level;
    if (!fits || bodyLines(source, from).length === 0 || bodyLines(target, to).length > 0) return [];
    taken.add(to);
    return [{ from, to, inner }];
  });
  return {
    insertions: found.map(({ from, to }) => ({
      at: to.heading.to,
      lines: bodyLines(source, from),
      apart: true,
      rank: 0,
    })),
    titles: found.map(({ to }) => titleOf(target, to.heading)),
    headings: found.reduce((sum, { inner }) => sum + inner, 0),
  };
}

function headingsIn({ headings }: Scan, { bodyFrom, to }: Section): number {
  return headings.filter(({ from }) => from >= bodyFrom && from < to).length;
}

function bodyLines({ text }: Scan, { bodyFrom, to }: Section): readonly string[] {
  const body = text.slice(bodyFrom, contentEnd(text, bodyFrom, to));
  const lines = body.split(/\r?\n/);
  const first = lines.findIndex(line => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first);
}
