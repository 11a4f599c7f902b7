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
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const rest = text.slice(to);
  // The space behind a list marker or a check box belongs to it.
  const isFirst = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?:\[.?\]\s+)?)?$/.test(before);
  const spaces = isFirst
    ? { left: 0, right: rest.startsWith(' ') ? 1 : 0 }
    : { left: before.endsWith(' ') && /^(?: |[ \t]*(?:\r?\n|$))/.test(rest) ? 1 : 0, right: 0 };
  return { edits: [{ from: from - spaces.left, to: to + spaces.right, insert: '' }] };
}
