import { Notice, type App, type PaneType } from 'obsidian';
import { openNote } from '../../ui/open-note';
import type { Ports } from '../../ports';
import type { Day } from '../../time/day';
import type { DayNote } from '../create';

/** Where the cursor lands in a note's text; null leaves it alone. */
export type WritingPosition = (text: string) => number | null;

/** Finds or makes a day's note, such as `ensureDay` with more done to it. */
export type MakeDay = (day: Day) => Promise<DayNote>;

/** How a day's note is made and where the cursor lands in it. */
export interface HowToOpen {
  make: MakeDay;
  position: WritingPosition;
}

/** Opens the day's note, making it first if need be; the cursor goes where one writes. @throws Problem if it can't be made */
export async function openDay(
  app: App,
  ports: Ports,
  day: Day,
  { position, make }: Readonly<HowToOpen>,
  pane?: PaneType | boolean,
): Promise<void> {
  const note = await make(day);
  announce(ports, note);
  const text = await ports.notes.read(note.path);
  const offset = position(text);
  await openNote(app, note.path, offset === null ? null : { offset }, pane);
}

function announce({ t }: Ports, { created, path, added, unknownTokens }: DayNote): void {
  if (created) new Notice(t('daily.created', { path }));
  if (added.length > 0) new Notice(t('daily.added', { titles: added.join(', ') }));
  if (unknownTokens.length === 0) return;
  new Notice(
    t('daily.unknown-tokens', { count: unknownTokens.length, tokens: unknownTokens.join(' ') }),
    10_000,
  );
}
