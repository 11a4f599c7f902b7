import { dailyPath } from '../../daily/location/daily-path';
import { today } from '../../daily/today';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import { parseDay, type Day } from '../../time/day';
import { cardOf } from '../../cards/write/card';
import { cardText } from '../../cards/write/card-text';
import { lookInUse } from '../../cards/write/look-in-use';
import type { Draft } from '../../reference/draft';

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

/** The day of the date field. @throws Problem if it is none */
export function dayOfForm({ t }: Ports, form: AppendForm): Day {
  const day = parseDay(form.day);
  if (day === null) throw new Problem(t('daily.bad-date', { date: form.day }));
  return day;
}

/** What the form says of the cards before they are written. */
export interface Preview {
  /** The cards; empty while nothing is known of one. */
  readonly markdown: string;
  /** Note and headings that they will be under, outermost first. */
  readonly place: readonly string[];
}

/** Previews the cards that the form would append; `cursorNote` is the note with the cursor. */
export function previewOf(
  ports: Ports,
  form: AppendForm,
  drafts: readonly Draft[],
  cursorNote: string | null,
): Preview {
  const look = lookInUse(ports, form.day);
  const topic = form.topic.trim();
  const inTopic = topic !== '';
  const level = ports.settings().level + (inTopic ? 2 : 1);
  const { summary, remark } = form;
  const cards = drafts.map((draft, at) => {
    const card = cardOf(draft, at === 0 ? { summary, remark } : {});
    return cardText(card, { ...look, level, eol: '\n', inTopic, waits: true }).text;
  });
  const place = [notePath(ports, parseDay(form.day)), look.words.learned, topic].filter(part => part !== '');
  const isAtCursor = form.place === 'cursor' && cursorNote !== null;
  return { markdown: cards.join('\n\n'), place: isAtCursor ? [cursorNote] : place };
}

function notePath(ports: Ports, day: Day | null): string {
  return day === null ? '' : dailyPath(day, ports.place(), ports.dates);
}
