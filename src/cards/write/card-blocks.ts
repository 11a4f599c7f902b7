import { headingText, paragraphText } from '../../markdown/write/escape';
import type { CardTemplate } from './card-template';
import { noFacts, type CardFacts } from './card-values';
import type { FactWords } from './card-words';
import { foreignText, withoutOtherIds } from './foreign-text';
import type { CardStyle, NewCard } from './new-card';

/** The parts of a card that may take several lines; empty for none. */
export interface CardBlocks {
  readonly abstract: string;
  readonly summary: string;
  readonly remark: string;
}

/** Those parts as they stand on a card. */
export function cardBlocks({ summary, remark, facts = noFacts }: NewCard, style: CardStyle): CardBlocks {
  const { eol, template } = style;
  return {
    abstract: template === undefined ? '' : abstractOf(facts, eol, template),
    summary: paragraphText(summary.trim(), eol),
    remark: remarkParts(remark, style).join(eol + eol),
  };
}

/** The abstract as it stands on a card: folded, plain, or empty if the setting says so. */
export function abstractOf({ metadata, ids }: CardFacts, eol: string, template: CardTemplate): string {
  if (metadata === null || template.abstract === 'none') return '';
  const lines = withoutOtherIds(foreignText(metadata.abstract, '\n'), ids).split('\n');
  if (template.abstract === 'plain' || lines.join('') === '') return lines.join(eol);
  const quoted = lines.map(line => (line === '' ? '>' : `> ${line}`));
  return [`> [!abstract]- ${template.words.abstract}`, ...quoted].join(eol);
}

/** The callout that warns of a withdrawn or retracted paper; empty for any other. */
export function statusCallout({ metadata }: CardFacts, { status }: FactWords, eol: string): string {
  const state = metadata?.status ?? 'current';
  return state === 'current' ? '' : `> [!warning] ${status[state]}`.replace(/\n/g, eol);
}

function remarkParts(remark: string, { level, eol, words, remarkHeading }: CardStyle): readonly string[] {
  const own = remark.trim();
  if (own === '') return [];
  const text = paragraphText(own, eol);
  if (remarkHeading) return [`${'#'.repeat(level + 1)} ${headingText(words.myThoughts)}`, text];
  const label = words.myThoughts + words.colon;
  // A block such as a formula has to begin on a line of its own.
  return text.includes(eol) ? [label.trim(), text] : [paragraphText(label + own, eol)];
}
