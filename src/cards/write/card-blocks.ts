import { headingText, paragraphText } from '../../markdown/write/escape';
import type { Card, CardSection } from './card';
import type { CardLook, CardStyle } from './card-look';
import { foreignText, withoutOtherIds } from './foreign-text';

/** The parts of a card that may take several lines; empty for none. */
export interface CardBlocks {
  readonly abstract: string;
  readonly summary: string;
  readonly remark: string;
}

/** Those parts as they stand on a card. */
export function cardBlocks(card: Card, style: CardStyle): CardBlocks {
  return {
    abstract: abstractOf(card, style, style.eol),
    summary: paragraphText(card.summary.trim(), style.eol),
    remark: remarkParts(card.remark, style).join(style.eol + style.eol),
  };
}

/** The abstract as it stands on a card: folded, plain, or empty if the setting says so. */
export function abstractOf(
  { metadata, ids }: Pick<Card, 'metadata' | 'ids'>,
  { abstract, words }: CardLook,
  eol: string,
): string {
  if (metadata === null || abstract === 'none') return '';
  const lines = withoutOtherIds(foreignText(metadata.abstract, '\n'), ids).split('\n');
  if (abstract === 'plain' || lines.join('') === '') return lines.join(eol);
  const quoted = lines.map(line => (line === '' ? '>' : `> ${line}`));
  return [`> [!abstract]- ${words.abstract}`, ...quoted].join(eol);
}

/** The callout that warns of a withdrawn or retracted paper; empty for any other. */
export function statusCallout({ metadata }: Pick<Card, 'metadata'>, { words }: CardLook): string {
  const state = metadata?.status ?? 'current';
  return state === 'current' ? '' : `> [!warning] ${words.status[state]}`;
}

function remarkParts(remark: string, style: CardStyle): readonly string[] {
  const own = remark.trim();
  if (own === '') return [];
  const { eol, words } = style;
  const text = paragraphText(own, eol);
  if (style.inTopic && style.level < 6) return [subheading(1, headingText(words.myThoughts), style), text];
  const label = words.myThoughts + words.colon;
  // A block such as a formula has to begin on a line of its own.
  return text.includes(eol) ? [label.trim(), text] : [paragraphText(label + own, eol)];
}

/** A heading so many levels below the card's, or a line in bold where there can be none. */
export function subheading(depth: number, text: string, style: CardStyle): string {
  const level = style.level + depth;
  return !style.inTopic || level > 6 ? `**${text}**` : `${'#'.repeat(level)} ${text}`;
}

/** A section of a card, its heading and its text. */
export function sectionBlocks({ heading, level, text }: CardSection, style: CardStyle): readonly string[] {
  const body = paragraphText(text.trim(), style.eol);
  return [subheading(level, headingText(heading), style), ...(body === '' ? [] : [body])];
}
