import fc from 'fast-check';

/** Notes of up to so many lines, with a byte order mark or none, either line break, and a last one or none. */
export const notesOf = (line: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', '\uFEFF'),
      fc.array(line, { maxLength }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\n'),
    )
    .map(([mark, lines, eol, end]) => mark + lines.join(eol) + end.replace('\n', eol));
