import type { CardLink } from '../../reference/draft';
import type { Card } from './card';
import { cardBlocks, sectionBlocks, statusCallout, subheading } from './card-blocks';
import {
  builtInTemplate,
  factTokens,
  linkList,
  publicationLine,
  tokenValues,
  type CardToken,
  type TokenValues,
} from './card-fields';
import type { CardLook, CardStyle } from './card-look';
import { namesPublication, publicationLines } from './publication-lines';
import { bareLine, fillLine, templateGroups, tokensIn, type FilledLine } from './template-lines';

/** A card as Markdown, without a line break at its end. */
export interface CardText {
  readonly text: string;
  /** Offset in `text` where one writes on: the end of the summary, or the empty line that waits for it. */
  readonly cursor: number;
}

/** Writes a card as its template says, its parts with a blank line between them; lines of which nothing is known are left out. */
export function cardText(card: Card, style: CardStyle): CardText {
  const { eol } = style;
  const values = tokenValues(card, style);
  const sections = card.sections.flatMap(section => sectionBlocks(section, style));
  const filled = filledGroups(card, values, style);
  const groups = [...withNotices(filled, card, values, style), ...sections.map(asLine)];
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

const asLine = (text: string): Group => (text === '' ? [] : [{ text, cursor: null }]);

function filledGroups(card: Card, values: TokenValues, style: CardStyle): readonly Group[] {
  const { template, words } = style;
  const blocks = cardBlocks(card, style);
  // What the user typed is written even where the template forgets it.
  const rest = (['summary', 'remark'] as const)
    .filter(token => !tokensIn(template).includes(token) && blocks[token] !== '')
    .map(token => [`{{${token}}}`]);
  const groups = [...templateGroups(template), ...rest].map(lines =>
    lines.flatMap(line => {
      const block = blockOf(line);
      return block === null ? filledLine(line, values, style) : filledBlock(block, blocks[block], style);
    }),
  );
  const kept = groups.filter(lines => lines.length > 0);
  const hasText = kept.slice(1).some(lines => lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text)));
  if (style.inTopic || hasText) return kept;
  return [...kept.slice(0, 1), asLine(`- ${words.paperLabel}${words.colon}`), ...kept.slice(1)];
}

const blockTokens = ['abstract', 'summary', 'remark'] as const;
type BlockToken = (typeof blockTokens)[number];

// The block that a line of a template stands for, if it holds nothing else.
function blockOf(line: string): BlockToken | null {
  const bare = line.replace(/\s+/g, '').toLowerCase();
  return blockTokens.find(token => bare === `{{${token}}}`) ?? null;
}

function filledBlock(token: BlockToken, text: string, { waits }: CardStyle): readonly FilledLine[] {
  if (token !== 'summary') return asLine(text);
  return text === '' && !waits ? [] : [{ text, cursor: text.length }];
}

const linkTokens: readonly CardToken[] = ['links', 'ids'];

/**
 * The template's lines that state facts or links and nothing else, with these links and all facts but those in `known`;
 * lines of the built-in one for what it states in no such line.
 */
export function factLines(
  card: Card,
  look: CardLook,
  links: readonly CardLink[],
  known: readonly CardToken[],
): readonly string[] {
  const values = tokenValues(card, look, known);
  const withLinks = { ...values, links: linkList(links), ids: linkList(links) };
  const own = statingLines(look.template);
  const missing = [linkTokens, factTokens].filter(kind => !own.some(line => holds(line, kind)));
  const builtIn = statingLines(builtInTemplate(look.words));
  const others = missing.flatMap(kind => builtIn.filter(line => holds(line, kind)));
  return [...own, ...others].flatMap(line => stated(line, withLinks, look)).map(({ text }) => text);
}

const holds = (line: string, kind: readonly CardToken[]): boolean =>
  tokensIn(line).some(token => kind.includes(token));

function statingLines(template: string): readonly string[] {
  return templateGroups(template)
    .flat()
    .filter(line => {
      const tokens = tokensIn(line);
      const states = tokens.every(token => factTokens.includes(token) || linkTokens.includes(token));
      return tokens.length > 0 && states && !/^#{1,6}[ \t]/.test(line);
    });
}

const isUnknown = (tokens: readonly CardToken[], values: TokenValues): boolean =>
  tokens.length > 0 && tokens.every(token => values[token] === '');

function stated(line: string, values: TokenValues, look: CardLook): readonly FilledLine[] {
  return isUnknown(tokensIn(line), values) ? [] : publicationLines(line, values, look);
}

// Whether readers would take a venue in the heading for part of the title; it goes on a line of its own then.
function hidesVenue(heading: string, values: TokenValues, { asWritten = false }: CardLook): boolean {
  const tokens = tokensIn(heading);
  const isThere = tokens.includes('title') && tokens.includes('venue') && values.venue !== '';
  return isThere && !asWritten && !namesPublication(fillLine(heading, values), values, tokens);
}

const titleLine = ({ template }: CardLook): string =>
  (templateGroups(template)[0]?.[0] ?? '').replace(/^#{1,6}[ \t]+/, '');

function filledLine(line: string, values: TokenValues, style: CardStyle): readonly FilledLine[] {
  const [, hashes = '', title = ''] = /^(#{1,6})[ \t]+(.*)$/.exec(line) ?? [];
  const tokens = tokensIn(line);
  const waits = style.waits && tokens.includes('summary');
  if (!waits && isUnknown(tokens, values)) {
    const isForced = !style.inTopic && tokens.includes('links');
    return isForced ? asLine(bareLine(line)) : [];
  }
  if (hashes === '') return publicationLines(line, values, style);
  const held = hidesVenue(title, values, style) ? { ...values, venue: '', year: '' } : values;
  return [headingLine(hashes, fillLine(title, held), style, tokens.includes('title'))];
}

function headingLine(hashes: string, line: FilledLine, style: CardStyle, isTitle: boolean): FilledLine {
  if (isTitle) return { text: `${'#'.repeat(style.level)} ${line.text}`, cursor: null };
  const titleDepth = /^\s*(#{1,6})[ \t]/.exec(style.template)?.[1]?.length ?? 1;
  return { text: subheading(Math.max(1, hashes.length - titleDepth), line.text, style), cursor: null };
}

// Below the group with the links, or the heading: a venue that has no room in the heading, that the metadata are to come, and what became of the paper.
function withNotices(
  groups: readonly Group[],
  card: Card,
  values: TokenValues,
  style: CardStyle,
): readonly Group[] {
  const { words } = style;
  const [head = [], first = [], ...others] = groups;
  const isList = /^[-*+] /.test(first[0]?.text ?? '');
  const facted = [
    ...(isList ? first : []),
    ...(hidesVenue(titleLine(style), values, style) ? stated(publicationLine(words), values, style) : []),
    ...asLine(card.origin === '' ? '' : `- ${words.seeLabel}${words.colon}${card.origin}`),
    ...asLine(card.pending ? `- ${words.pending}` : ''),
  ];
  const below = [facted, asLine(statusCallout(card, style)), ...(isList ? others : groups.slice(1))];
  return [head, ...below.filter(lines => lines.length > 0)];
}
