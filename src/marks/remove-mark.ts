import type { Plan } from '../markdown/edit';
import { collectMarks, type Mark } from './collect-marks';

/**
 * Takes a mark out of a text, with one of the spaces around it where two would meet. The mark is looked for again:
 * if the text has changed so that it can't be told for certain, nothing is done.
 */
export function removeMark(text: string, mark: Mark): Plan {
  const same = collectMarks(text, [mark.name]).filter(
    ({ written, text: sentence }) => written === mark.written && sentence === mark.text,
  );
  const found = same.find(({ from }) => from === mark.from) ?? (same.length === 1 ? same[0] : undefined);
  if (found === undefined) return { edits: [] };
  const { from, to } = found;
  const spaceBefore = text[from - 1] === ' ';
  const endsThere = /^(?: |[ \t]*(?:\r?\n|$))/.test(text.slice(to));
  const bare = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?:\[.?\]\s+)?)?$/.test(
    text.slice(text.lastIndexOf('\n', from - 1) + 1, from),
  );
  return { edits: [{ from: spaceBefore && endsThere && !bare ? from - 1 : from, to, insert: '' }] };
}
