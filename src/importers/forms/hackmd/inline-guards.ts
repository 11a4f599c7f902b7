import { inlines } from '../../../markdown/inline/inline';

/** Says whether an offset of one long line stands inside a formula, code, link or tag; offsets must ascend. */
export function guardOf(text: string): (at: number) => boolean {
  const spans = inlines(text, 0, text.length).filter(({ kind }) => kind !== 'tag' && kind !== 'highlight');
  let next = 0;
  return at => {
    while ((spans[next]?.to ?? Infinity) <= at) next++;
    return (spans[next]?.from ?? Infinity) < at;
  };
}
