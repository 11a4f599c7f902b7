/** A header of the life log for comparison: full-width forms, spaces, brackets, marks and case do not count. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/[【〔﹝[]/g, '(')
    .replace(/[】〕﹞\]]/g, ')')
    .replace(/[\s*_=~`:。.]/g, '')
    .toLowerCase();
}
