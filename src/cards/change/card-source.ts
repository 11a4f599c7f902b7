import { dayOfPath } from '../../daily/location/daily-path';
import type { PaperCard } from '../../papers/card';
import type { DaySource } from '../../papers/read/read-day';
import type { Ports } from '../../ports';
import { noteWords, sectionNames } from '../../settings/note-words';
import type { CardStyle } from '../write/new-card';
import { cardTemplate } from '../write/template-in-use';

/** How facts are written into a card; a template is needed to know how they look. */
export type FactStyle = Omit<CardStyle, 'level' | 'eol' | 'template'> & Required<Pick<CardStyle, 'template'>>;

/** The note that a card is in, as readers of it need it. */
export function sourceOf(ports: Ports, path: string, { day }: Pick<PaperCard, 'day'>): DaySource {
  const noted = dayOfPath(path, ports.place(), ports.dates) ?? day;
  return { path, day: noted, learnedNames: sectionNames(ports, 'learned') };
}

/** How facts are written into a card that is there. */
export function factStyle(ports: Ports, { topic, level }: Pick<PaperCard, 'topic' | 'level'>): FactStyle {
  const settings = ports.settings();
  return {
    words: noteWords(settings, ports.language),
    remarkHeading: topic !== null && level < 6,
    linkLine: false,
    template: cardTemplate(settings, ports.language),
  };
}
