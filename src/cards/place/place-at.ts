import type { Translate } from '../../i18n/translate';
import type { Heading, Scan } from '../../markdown/model';
import { contentEnd, sectionsNamed, titleOf, type Section } from '../../markdown/sections';
import { outline, type CardPlace } from '../../papers/read/outline';
import { Problem } from '../../problem';
import type { Place } from './place';

/**
 * Where a card stands that is wanted at an offset: behind the card or below the topic there, at the level of its
 * neighbours. Nothing may follow up to the next heading, for that text would become the new card's.
 * @throws Problem if the offset is outside the learned sections or in the middle of a text
 */
export function placeAt(note: Scan, offset: number, learnedNames: readonly string[], t: Translate): Place {
  const line = note.text.slice(0, offset).split('\n').length;
  const home = sectionsNamed(note, learnedNames).find(
    ({ heading, to }) => heading.from <= offset && (offset < to || to === note.text.length),
  );
  if (home === undefined)
    throw new Problem(t('capture.cursor-outside', { line, name: learnedNames[0] ?? '' }));
  const card = outline(note, learnedNames).cards.find(
    ({ heading, to }) => heading.from <= offset && (offset < to || to === note.text.length),
  );
  const above = note.headings.filter(({ from }) => from <= offset).at(-1) ?? home.heading;
  const next = note.headings.find(({ from }) => from > offset);
  const { level, inTopic } = rankAt(home, card, above);
  const from = Math.max(offset, above.to);
  const rest = note.text.slice(from, next?.from ?? note.text.length);
  const takes = next !== undefined && next.from < home.to && next.level > level;
  if (rest.trim() !== '' || takes) {
    throw new Problem(t('capture.cursor-inside', { line, heading: titleOf(note, above) }));
  }
  if (level > 6) {
    throw new Problem(
      t('capture.too-deep', { heading: titleOf(note, above), line: above.line, level: above.level }),
    );
  }
  return { at: contentEnd(note.text, above.from, from), headings: [], level, home, inTopic };
}

function rankAt(
  home: Section,
  card: CardPlace | undefined,
  above: Heading,
): { readonly level: number; readonly inTopic: boolean } {
  if (card !== undefined) return { level: card.heading.level, inTopic: card.topic !== null };
  const top = home.heading.level;
  if (above.level === top) return { level: top + 1, inTopic: false };
  return { level: Math.max(above.level, top + 1) + 1, inTopic: true };
}
