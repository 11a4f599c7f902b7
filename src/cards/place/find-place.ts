import type { Translate } from '../../i18n/translate';
import { headingText } from '../../markdown/write/escape';
import type { Scan } from '../../markdown/model';
import { contentEnd, sectionsNamed, sectionsOf, titleOf, type Section } from '../../markdown/sections';
import { Problem } from '../../problem';
import type { Place } from './place';

/** The section of a note that cards or tasks go into. */
export interface Home {
  /** A heading that contains one of these opens it. */
  readonly learnedNames: readonly string[];
  /** Its heading when it has to be made, and the level of that. */
  readonly learnedHeading: string;
  readonly level: number;
}

/** Where the end of a topic is, null standing for none, with the headings still to be made. @throws Problem if they would need more than six levels */
export type FindPlace = (topic: string | null) => Place;

/** Finds the places of topics in the first such section of a note. */
export function placeFinder(note: Scan, home: Home, t: Translate): FindPlace {
  const { text } = note;
  const [learned] = sectionsNamed(note, home.learnedNames);
  if (learned === undefined) {
    const heading = `${'#'.repeat(home.level)} ${home.learnedHeading}`;
    const end = contentEnd(text, note.start, text.length);
    return topic => below(end, [heading], home.level, topic);
  }
  const { level, line } = learned.heading;
  const topics = topicsOf(note, learned);
  const end = endOf(text, learned);
  return topic => {
    if (level + (topic === null ? 1 : 2) > 6)
      throw new Problem(t('capture.too-deep', { heading: titleOf(note, learned.heading), line, level }));
    const there = topic === null ? undefined : lastNamed(topics, topic);
    if (there !== undefined)
      return { at: endOf(text, there), headings: [], level: level + 2, home: there, inTopic: true };
    return { ...below(end, [], level, topic), home: topic === null ? learned : null };
  };
}

/** The place under a learned section of that level, in a topic still to be made or in none. */
function below(at: number, headings: readonly string[], level: number, topic: string | null): Place {
  if (topic === null) return { at, headings, level: level + 1, home: null, inTopic: false };
  const heading = `${'#'.repeat(level + 1)} ${headingText(topic)}`;
  return { at, headings: [...headings, heading], level: level + 2, home: null, inTopic: true };
}

/** The topics of a learned section by their titles, of each title the last one. */
function topicsOf(note: Scan, { heading: { from, level }, to }: Section): ReadonlyMap<string, Section> {
  const topics = sectionsOf(note).filter(
    ({ heading }) => heading.from > from && heading.from < to && heading.level === level + 1,
  );
  return new Map(topics.map(topic => [folded(titleOf(note, topic.heading)), topic]));
}

function lastNamed(topics: ReadonlyMap<string, Section>, topic: string): Section | undefined {
  const named = [topic, headingText(topic)].flatMap(title => topics.get(folded(title)) ?? []);
  return named.sort((a, b) => b.index - a.index)[0];
}

const folded = (title: string) => title.replace(/\s+/g, ' ').trim();

// From the heading on, so that an empty section ends at its heading.
const endOf = (text: string, { heading, to }: Section) => contentEnd(text, heading.from, to);
