import { foldChar } from '../text/fold-char';

// The headers of all notes are the same few, and are compared in each of them.
const keys = new Map<string, string>();
const mostKeys = 500;

/** A header of the life log for comparison: full-width forms, spaces, brackets, marks, case and script do not count. */
export function headerKey(header: string): string {
  const known = keys.get(header);
  if (known !== undefined) return known;
  const key = keyOf(header);
  if (keys.size < mostKeys) keys.set(header, key);
  return key;
}

function keyOf(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/[【〔﹝[]/g, '(')
    .replace(/[】〕﹞\]]/g, ')')
    .replace(/[\s*_=~`:。.]|\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/\p{Script=Han}/gu, foldChar);
}
