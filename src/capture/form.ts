import { dailyPath } from '../daily/daily-path';
import { today } from '../daily/today';
import { noteWords } from '../settings/note-words';
import type { PaperCard } from '../papers/card';
import type { Ports } from '../ports';
import { Problem } from '../problem';
import { parseDay, type Day } from '../time/day';
import type { AppendRequest } from './append';
import { cardText } from './card-text';
import { headingOf, recognise } from './recognise';
import { seenBefore, type KnownCards } from './seen-before';

/** What is typed into the form. */
export interface AppendForm {
  readonly input: string;
  readonly topic: string;
  /** As the date field gives it. */
  readonly day: string;
  readonly summary: string;
  readonly remark: string;
  /** At the end of the topic in the day's note, or where the cursor was when the form was opened. */
  readonly place: 'topic' | 'cursor';
}

/** A form as it opens first, for today. */
export function newForm(ports: Ports, input = ''): AppendForm {
  return { input, topic: '', day: today(ports), summary: '', remark: '', place: 'topic' };
}

/** What to keep for the next opening when the form is closed without appending; `kept` is what was kept before. */
export function formToKeep(
  closed: AppendForm,
  opened: AppendForm,
  kept: AppendForm | null,
): AppendForm | null {
  const typed = ['input', 'topic', 'summary', 'remark'] as const;
  if (typed.every(key => closed[key] === opened[key])) return kept;
  if (typed.some(key => key !== 'topic' && closed[key].trim() !== '')) return closed;
  return kept === opened ? null : kept;
}

/** The form as a request. @throws Problem if the day is none */
export function requestOf(ports: Ports, form: AppendForm, again: boolean): AppendRequest {
  const day = parseDay(form.day);
  if (day === null) throw new Problem(ports.t('daily.bad-date', { date: form.day }));
  return { ...form, day, again };
}

/** What the form says of the card before it is written. */
export interface Preview {
  /** Ids and links that were recognised. */
  readonly chips: readonly string[];
  /** The card; empty while nothing is known of it. */
  readonly markdown: string;
  /** Note and headings that it will be under, outermost first. */
  readonly place: readonly string[];
  /** The latest earlier card of this paper. */
  readonly seen: PaperCard | null;
}

/** Previews the card that the form would append. */
export function previewOf(ports: Ports, known: KnownCards, form: AppendForm): Preview {
  const draft = recognise(form.input);
  const title = headingOf(draft);
  const settings = ports.settings();
  const words = noteWords(settings, ports.language);
  const topic = form.topic.trim();
  const level = settings.level + (topic === '' ? 1 : 2);
  const style = { level, eol: '\n', words, remarkHeading: topic !== '', linkLine: topic === '' };
  const { summary, remark } = form;
  return {
    chips: draft.links.map(link => link.text),
    markdown: title === '' ? '' : cardText({ title, links: draft.links, summary, remark }, style).text,
    place: [notePath(ports, parseDay(form.day)), words.learned, topic].filter(part => part !== ''),
    seen: seenBefore(known, draft)[0] ?? null,
  };
}

function notePath(ports: Ports, day: Day | null): string {
  return day === null ? '' : dailyPath(day, ports.place(), ports.dates);
}
