/** A piece of a date pattern: literal text, or a token such as `YYYY`. */
export interface FormatPart {
  readonly token: boolean;
  readonly text: string;
}

// As moment divides a pattern (https://momentjs.com/docs/#/displaying/format/): `[literal]`, an escaped character, a token, any other character.
const parts =
  /(\[[^[]*\])|\\(.)|(Mo|MM?M?M?|Do|DDDo|DD?D?D?|d[do]?d?d?|wo?w?|Wo?W?|Qo?|N{1,5}|YYYYYY|YYYYY|YYYY|YY|y{2,4}|yo?|gg(?:ggg?)?|GG(?:GGG?)?|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|LTS|LT|LL?L?L?|l{1,4})|([\s\S])/g;

/** A pattern in moment's tokens, divided into literal text and tokens. */
export function formatParts(format: string): readonly FormatPart[] {
  const found: FormatPart[] = [];
  for (const [written, bracketed, escaped, token] of format.matchAll(parts)) {
    const text = token ?? escaped ?? (bracketed === undefined ? written : bracketed.slice(1, -1));
    found.push({ token: token !== undefined, text });
  }
  return found;
}
