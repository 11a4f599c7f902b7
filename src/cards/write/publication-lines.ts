import { plainText } from '../../markdown/inline/inline';
import { publicationOfLine, splitTitle, type Publication } from '../../reference/venue';
import { languageWords } from '../../settings/note-words';
import type { CardLook } from './card-look';
import { authorsLine, publicationLine, type CardToken, type TokenValues } from './card-fields';
import { fillLine, tokensIn, type FilledLine } from './template-lines';

/** A line of a template filled in; where its venue and year would be read as something else, they get lines of their own. */
export function publicationLines(line: string, values: TokenValues, look: CardLook): readonly FilledLine[] {
  const whole = fillLine(line, values);
  const tokens = tokensIn(line);
  const { venue, year } = values;
  const isBoth = tokens.includes('venue') && tokens.includes('year') && year !== '';
  if (venue === '' && isBoth) return [yearLine(line, values)];
  if (!tokens.includes('venue') || venue === '' || says(whole, values, tokens)) return [whole];
  if (!isBoth) return labelledLines(line, values, look) ?? [whole];
  const ofYear = yearLine(line, { ...values, venue: '' });
  const ofVenue = fillLine(line, { ...values, year: '' });
  const isRead = says(ofYear, values, ['year']) && says(ofVenue, values, ['venue']);
  return (isRead ? null : labelledLines(line, values, look)) ?? [ofYear, ofVenue];
}

/** The rest of a line, and below it venue and year under our own labels; null if that would not be read either. */
function labelledLines(line: string, values: TokenValues, look: CardLook): readonly FilledLine[] | null {
  const own = publicationLine(look.words);
  if (look.asWritten === true || line === own) return null;
  const tokens = tokensIn(line);
  // A name with commas ends where its year begins, so that may have to be there although it stands elsewhere.
  const labelled = [tokens.includes('year') ? values : { ...values, year: '' }, values]
    .map(stated => publicationLines(own, stated, look))
    .find(lines => lines.some(each => says(each, values, ['venue'])));
  if (labelled === undefined) return null;
  const without = { ...values, venue: '', year: '' };
  const others = tokens.filter(token => without[token] !== '');
  // Names alone are only read where something says that they are authors.
  const rest = others.every(token => token === 'authors') ? authorsLine(look.words) : line;
  return [...(others.length === 0 ? [] : [fillLine(rest, without)]), ...labelled];
}

/** Whether a heading with its venue and year, filled in, is read as that title and them. */
export function namesPublication(
  { text }: FilledLine,
  values: TokenValues,
  tokens: readonly CardToken[],
): boolean {
  const { name, publication } = splitTitle(plain(text));
  return name === plain(values.title) && isSaid(publication, values, tokens);
}

function says({ text }: FilledLine, values: TokenValues, tokens: readonly CardToken[]): boolean {
  const read = publicationOfLine(plain(text.replace(/^[ \t]*(?:[-*+][ \t]+)?/, '')));
  return read !== null && isSaid(read, values, tokens);
}

function isSaid(read: Publication, { venue, year }: TokenValues, tokens: readonly CardToken[]): boolean {
  const hasVenue = !tokens.includes('venue') || (read.venue ?? '') === plain(venue);
  return hasVenue && (!tokens.includes('year') || year === '' || read.year === Number(year));
}

const plain = (text: string) => plainText(text, 0, text.length);

// A line for venue and year of which only the year is known: our label for it says so, if it is read back then.
function yearLine(line: string, values: TokenValues): FilledLine {
  const mark = /^[ \t]*(?:[-*+][ \t]+)?/.exec(line)?.[0] ?? '';
  const rest = line.slice(mark.length);
  for (const { venueLabel, yearLabel, colon } of [languageWords.zh, languageWords.en]) {
    const label = venueLabel + colon;
    if (!rest.startsWith(label)) continue;
    const labelled = fillLine(mark + yearLabel + colon + rest.slice(label.length), values);
    const read = publicationOfLine(labelled.text.slice(mark.length));
    if (read !== null && read.venue === null && read.year === Number(values.year)) return labelled;
  }
  return fillLine(line, values);
}
