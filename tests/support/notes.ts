import fc from 'fast-check';

const FRAGMENTS =
  '# |## a #|#tag|---|===|- |* |1. |2) |[ ] |[x] |[]|```|~~~|$$|$|%%|> |> [!note]|| a | b ||---|---||<div>|<!--|-->|' +
  '<a b="|</pre>|[[a|b]]|![[|[a](b)|](|==|`|**|_|https://a.b/c|，今日所学。| ^id|\\|&amp;| |    |\t|\r|\u3000|🔥|a';

/** Notes put together from Markdown, white space, CJK and broken characters, and any other text at all. */
export const notes: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS.split('|'), '|', '| a | b |', '|---|---|') },
        { weight: 3, arbitrary: fc.constantFrom('\n', '\n\n', '\r\n') },
        { weight: 1, arbitrary: fc.constantFrom('\u0000', '\ud800', '\udc00', '\ufeff', '\u2028') },
      ),
      { maxLength: 40 },
    )
    .map(parts => parts.join('')),
  fc.string({ unit: 'binary' }),
);
