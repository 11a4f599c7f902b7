const known = new WeakMap<readonly string[], RegExp>();

const escaped = (name: string): string =>
  name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');

/** What finds a follow-up mark of one of these names: `<mark …>name</mark>`, `==name==`, `#name` and `#name/…`. */
export function markPattern(names: readonly string[]): RegExp {
  const made = known.get(names);
  if (made) return made;
  const any = `(?:${names.map(name => escaped(name.trim())).join('|')})`;
  const fresh =
    names.length === 0
      ? /(?!)/
      : new RegExp(`(?:<mark(?:\\s[^>]*)?>|==)\\s*${any}\\s*(?:</mark|==)|#${any}(?![\\p{L}\\p{N}_-])`, 'iu');
  known.set(names, fresh);
  return fresh;
}
