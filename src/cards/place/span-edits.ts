import type { Edit } from '../../markdown/edit';

/** The one edit that makes `after` of `before`, from the first to the last character that differs; none if they are equal. */
export function spanEdits(before: string, after: string): readonly Edit[] {
  if (before === after) return [];
  const limit = Math.min(before.length, after.length);
  let head = 0;
  while (head < limit && before[head] === after[head]) head++;
  // Never between the two characters of a line break or of a surrogate pair.
  while (head > 0 && /[\r\ud800-\udbff]/.test(before[head - 1] ?? '')) head--;
  let tail = 0;
  while (tail < limit - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  while (tail > 0 && /[\n\udc00-\udfff]/.test(before[before.length - tail] ?? '')) tail--;
  return [{ from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) }];
}
