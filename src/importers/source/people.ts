/** Names in a list such as `A, B and C` or `甲、乙`. */
export function namesIn(list: string): readonly string[] {
  return list
    .replace(/[*_]{2}/g, '')
    .split(/\s*[,，、;；]\s*(?:and\s+)?|\s+and\s+|\s+&\s+/)
    .map(name => name.replace(/\s+/g, ' ').trim())
    .filter(name => /\p{L}/u.test(name));
}
