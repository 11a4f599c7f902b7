/** Text as search compares it: lower case, full-width and compatibility forms made plain. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
