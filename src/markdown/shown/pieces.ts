import { emphasisMarks } from '../inline/emphasis';
import { inlines } from '../inline/inline';
import { decoded } from '../inline/plain-text';
import type { Inline, Span } from '../model';

/** How a piece of text looks. `source` is shown as it is written: pictures, embeds, HTML and comments. */
export type Style =
  'strong' | 'emphasis' | 'strike' | 'highlight' | 'code' | 'math' | 'link' | 'address' | 'source';

/** A piece of text in one look. */
export interface Piece {
  readonly text: string;
  readonly styles: readonly Style[];
}

type Zone = Span & ({ readonly style: Style } | { readonly hidden: true } | { readonly literal: true });

const asWritten: ReadonlySet<string> = new Set(['embed', 'html', 'comment', 'tag', 'block-id']);

function zonesOf(source: string, { kind, from, to, text }: Inline): readonly Zone[] {
  // A fence at the start of the range is given as code, with its info beside the marks.
  const isFence = kind === 'code' && /[^`\s]/.test(source.slice(from, text.from));
  if (asWritten.has(kind) || isFence) return [{ from, to, style: 'source' }];
  if (kind === 'math')
    return [
      { from, to, style: 'math' },
      { from, to, literal: true },
    ];
  const marks: Zone[] = [
    { from, to: text.from, hidden: true },
    { from: text.to, to, hidden: true },
  ];
  if (kind === 'highlight') return [...marks, { ...text, style: 'highlight' }];
  if (kind === 'code') return [...marks, { ...text, style: 'code' }, { ...text, literal: true }];
  const link: Zone = { ...text, style: 'link' };
  return kind === 'link' ? [...marks, link] : [...marks, link, { ...text, literal: true }];
}

const emphasisStyle = (text: string, { from, to }: Span): Style =>
  text[from] === '~' ? 'strike' : to - from === 2 ? 'strong' : 'emphasis';

// Marks of emphasis come in pairs, an opening and a closing one.
function emphasisZones(text: string, from: number, to: number, found: readonly Inline[]): readonly Zone[] {
  const known = found.flatMap(inline => {
    const { kind } = inline;
    if (kind !== 'link' && kind !== 'highlight') return [{ from: inline.from, to: inline.to }];
    return [
      { from: inline.from, to: inline.text.from },
      { from: inline.text.to, to: inline.to },
    ];
  });
  const marks = emphasisMarks(
    text,
    from,
    to,
    known.sort((a, b) => a.from - b.from || b.to - a.to),
  );
  return marks.flatMap((mark, at): readonly Zone[] => {
    const closing = at % 2 === 0 ? marks[at + 1] : undefined;
    const hidden: Zone = { ...mark, hidden: true };
    if (closing === undefined) return [hidden];
    const spans = mark.to - mark.from;
    const styles: readonly Style[] = spans > 2 ? ['strong', 'emphasis'] : [emphasisStyle(text, mark)];
    return [hidden, ...styles.map(style => ({ from: mark.to, to: closing.from, style }))];
  });
}

const shownStyles: readonly Style[] = [
  'strong',
  'emphasis',
  'strike',
  'highlight',
  'code',
  'math',
  'link',
  'source',
];

/**
 * What a reader sees of `from`…`to`, with no way to anything outside: a link is its text with its address behind it,
 * pictures, embeds and HTML are their source. Time grows with the text; never throws.
 */
export function pieces(text: string, from: number, to: number): readonly Piece[] {
  const found = inlines(text, from, to);
  const zones = [...found.flatMap(inline => zonesOf(text, inline)), ...emphasisZones(text, from, to, found)];
  const addresses = new Map<number, string>();
  for (const { kind, text: shown, target, to: end } of found) {
    const isSeparate = kind === 'link' || kind === 'wikilink';
    if (isSeparate && target !== '' && target !== text.slice(shown.from, shown.to))
      addresses.set(end, target);
  }
  const turns = zones.flatMap(zone => {
    if (zone.from >= zone.to) return [];
    const name = 'style' in zone ? zone.style : 'hidden' in zone ? 'hidden' : 'literal';
    return [
      { at: zone.from, step: 1, name },
      { at: zone.to, step: -1, name },
    ];
  });
  turns.sort((a, b) => a.at - b.at);
  const cuts = [...new Set([from, to, ...turns.map(({ at }) => at), ...addresses.keys()])].sort(
    (a, b) => a - b,
  );
  const count = new Map<string, number>();
  const isOn = (name: string): boolean => (count.get(name) ?? 0) > 0;
  const out: Piece[] = [];
  let turned = 0;
  for (const [at, cut] of cuts.entries()) {
    for (let turn = turns[turned]; turn !== undefined && turn.at <= cut; turn = turns[++turned])
      count.set(turn.name, (count.get(turn.name) ?? 0) + turn.step);
    const address = addresses.get(cut);
    if (address !== undefined && !isOn('source')) out.push({ text: ` (${address})`, styles: ['address'] });
    const end = cuts[at + 1];
    if (end === undefined || (isOn('hidden') && !isOn('source'))) continue;
    const written = text.slice(cut, end);
    const styles = isOn('source') ? (['source'] as const) : shownStyles.filter(isOn);
    out.push({ text: isOn('source') || isOn('literal') ? written : decoded(written), styles });
  }
  return out;
}
