import { headingText } from '../../markdown/write/escape';
import { plainText } from '../../markdown/inline/inline';
import { publicationOfLine } from '../../reference/venue';
import { cardBlocks, statusCallout } from './card-blocks';
import { builtInCardTemplate, plainTemplate } from './card-template';
import { authorList, idLinks, keywordList, linkList, noFacts, titleText } from './card-values';
import { factWords, type FactWords } from './card-words';
import { foreignText, withoutOtherIds } from './foreign-text';
import { linkLabel } from './link-text';
import type { CardStyle, NewCard } from './new-card';
import {
  bareLine,
  fillLine,
  templateGroups,
  tokensIn,
  type FilledLine,
  type TokenValues,
} from './template-lines';

/** A card as Markdown, without a line break at its end. */
export interface CardText {
  readonly text: string;
  /** Offset in `text` where one writes on: the end of the summary, or the empty line that waits for it. */
  readonly cursor: number;
}

/** Writes a card as its template says, its parts with a blank line between them; lines of which nothing is known are left out. */
export function cardText(card: NewCard, style: CardStyle): CardText {
  const { eol } = style;
  const groups = withNotices(filledGroups(card, style), card, style);
  let text = '';
  let cursor: number | null = null;
  groups.forEach((lines, at) => {
    if (at > 0) text += eol + eol;
    lines.forEach((line, row) => {
      if (row > 0) text += eol;
      if (line.cursor !== null) cursor ??= text.length + line.cursor;
      text += line.text;
    });
  });
  return { text, cursor: cursor ?? text.length };
}

type Group = readonly FilledLine[];

function filledGroups(card: NewCard, style: CardStyle): readonly Group[] {
  const template = style.template?.text ?? plainTemplate(style.words);
  const { remark, summary } = cardBlocks(card, style);
  // What the user typed is written even where the template forgets it.
  const rest = [
    tokensIn(template).includes('summary') || summary === '' ? [] : ['{{summary}}'],
    tokensIn(template).includes('remark') || remark === '' ? [] : ['{{remark}}'],
  ];
  const groups = [...templateGroups(template), ...rest].map(lines =>
    lines.flatMap(line => filledLine(line, card, style)),
  );
  const kept = groups.filter(lines => lines.length > 0);
  const hasText = kept.slice(1).some(lines => lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text)));
  if (!style.linkLine || hasText) return kept;
  const line = { text: `- ${style.words.paperLabel}${style.words.colon}`, cursor: null };
  return [...kept.slice(0, 1), [line], ...kept.slice(1)];
}

const factTokens = ['authors', 'year', 'venue', 'keywords', 'citekey'];

/** The template's lines that state facts alone, filled in; those of the built-in one where it has none. */
export function factLines(card: NewCard, style: CardStyle): readonly string[] {
  const own = factTemplate(style.template?.text ?? '');
  const lines =
    own.length > 0
      ? own
      : factTemplate(builtInCardTemplate(style.template?.words === factWords.zh ? 'zh' : 'en'));
  return lines.flatMap(line => filledLine(line, card, style)).map(({ text }) => text);
}

function factTemplate(template: string): readonly string[] {
  return templateGroups(template)
    .flat()
    .filter(line => {
      const tokens = tokensIn(line);
      const isFact = tokens.length > 0 && tokens.every(token => factTokens.includes(token));
      return isFact && !/^#{1,6}[ \t]/.test(line);
    });
}

const blockTokens = ['abstract', 'summary', 'remark'] as const;

function filledLine(line: string, card: NewCard, style: CardStyle): readonly FilledLine[] {
  const heading = /^(#{1,6})[ \t]+(.*)$/.exec(line);
  const alone = blockTokens.find(token => line.replace(/\s+/g, '').toLowerCase() === `{{${token}}}`);
  if (alone !== undefined) {
    const text = cardBlocks(card, style)[alone];
    return alone === 'summary'
      ? [{ text, cursor: text.length }]
      : text === ''
        ? []
        : [{ text, cursor: null }];
  }
  const values = valuesOf(card, style);
  const tokens = tokensIn(line);
  if (tokens.length > 0 && !tokens.includes('summary') && tokens.every(token => values[token] === '')) {
    const isForced = style.linkLine && tokens.includes('links');
    return isForced ? [{ text: bareLine(line), cursor: null }] : [];
  }
  return heading === null
    ? publicationLines(line, values)
    : [headingLine(heading[1] ?? '', fillLine(heading[2] ?? '', values), style, tokens.includes('title'))];
}

// Where venue and year on one line would be read as something else, each gets its own.
function publicationLines(line: string, values: TokenValues): readonly FilledLine[] {
  const whole = fillLine(line, values);
  const tokens = tokensIn(line);
  const { venue, year } = values;
  if (!tokens.includes('venue') || !tokens.includes('year') || year === '') return [whole];
  if (venue === '') return [yearLine(line, values)];
  const read = publicationOfLine(plainText(whole.text, 0, whole.text.length));
  const wanted = plainText(venue, 0, venue.length);
  if (read?.venue === wanted && read.year === Number(year)) return [whole];
  return [yearLine(line, { ...values, venue: '' }), fillLine(line, { ...values, year: '' })];
}

// A line for venue and year of which only the year is known: our label for it says so, if it is read back then.
function yearLine(line: string, values: TokenValues): FilledLine {
  const mark = /^[ \t]*(?:[-*+][ \t]+)?/.exec(line)?.[0] ?? '';
  const rest = line.slice(mark.length);
  const label = [factWords.zh, factWords.en].find(({ venue }) => rest.startsWith(venue));
  if (label === undefined) return fillLine(line, values);
  const stated = fillLine(mark + label.year + rest.slice(label.venue.length), values);
  const read = publicationOfLine(stated.text.slice(mark.length));
  const isRead = read !== null && read.venue === null && read.year === Number(values.year);
  return isRead ? stated : fillLine(line, values);
}

function headingLine(hashes: string, line: FilledLine, style: CardStyle, isTitle: boolean): FilledLine {
  const titleDepth = /^\s*(#{1,6})[ \t]/.exec(style.template?.text ?? '')?.[1]?.length ?? 1;
  const level = style.level + (isTitle ? 0 : Math.max(1, hashes.length - titleDepth));
  // Without a topic above it, a card with a heading below it would itself be a topic.
  if (!isTitle && (!style.remarkHeading || level > 6)) return { text: `**${line.text}**`, cursor: null };
  return { text: `${'#'.repeat(level)} ${line.text}`, cursor: null };
}

function valuesOf(
  { title, links, summary, remark, facts = noFacts }: NewCard,
  style: CardStyle,
): TokenValues {
  const { metadata, ids, day, citeKey } = facts;
  const words: FactWords = style.template?.words ?? factWords.en;
  const ownIds = (text: string) => withoutOtherIds(text, ids);
  const onLine = (text: string) => headingText(text.replace(/\s+/g, ' '));
  const abstract = metadata === null || style.template?.abstract === 'none' ? '' : metadata.abstract;
  return {
    title: titleText(title, facts),
    authors: ownIds(authorList(metadata?.authors ?? [], words)),
    year: String(metadata?.year ?? ''),
    venue: ownIds(linkLabel(metadata?.venue ?? '')),
    links: linkList(links),
    ids: linkList(idLinks(ids)),
    abstract: ownIds(foreignText(abstract.replace(/\s+/g, ' '), '\n')),
    keywords: ownIds(keywordList(metadata?.keywords ?? [], words)),
    citekey: linkLabel(citeKey),
    date: day,
    summary: onLine(summary),
    remark: onLine(remark),
  };
}

// Below the group with the links, or the heading: that the metadata are to come, and what became of the paper.
function withNotices(
  groups: readonly Group[],
  { facts = noFacts, origin = '' }: NewCard,
  { template, eol, words }: CardStyle,
): readonly Group[] {
  const [head = [], first = [], ...others] = groups;
  const notice = template === undefined ? '' : statusCallout(facts, template.words, eol);
  const status = notice === '' ? [] : [[{ text: notice, cursor: null }]];
  const isList = /^[-*+] /.test(first[0]?.text ?? '');
  const pending = facts.pending && template ? [{ text: `- ${template.words.pending}`, cursor: null }] : [];
  const queued = origin === '' ? [] : [{ text: `- ${words.seeLabel}${words.colon}${origin}`, cursor: null }];
  const facted = [...(isList ? first : []), ...queued, ...pending];
  const rest = isList ? others : groups.slice(1);
  return [head, ...(facted.length > 0 ? [facted] : []), ...status, ...rest];
}
