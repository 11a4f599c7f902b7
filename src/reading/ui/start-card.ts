import { stripHeadingForLink, type App } from 'obsidian';
import { dayOfPath } from '../../daily/location/daily-path';
import { scan } from '../../markdown/blocks/scan';
import { titleOf } from '../../markdown/sections';
import { subpathOf } from '../../papers/edit/heading-link';
import { readDay } from '../../papers/read/read-day';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import { finishReading } from '../finish-task';
import type { ReadingItem } from '../reading-list';
import { tellTicked } from './reading-tab';

/** Where a card was written. */
export interface CardPlace {
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** A card to be written: what the form starts with, the link back to the plan, and what follows. */
export interface CardStart {
  readonly input: string;
  /** A Markdown link to where the paper was queued. */
  readonly origin: string;
  readonly onWritten: (card: CardPlace) => Promise<void>;
}

/** What the form is to start with for a paper that was queued: once its card is written, the task is ticked and links to it. */
export function cardStart(app: App, ports: Ports, item: ReadingItem): CardStart {
  const { paper } = item;
  return {
    input: [paper.name, ...paper.links.map(({ url }) => url)].join('\n'),
    origin: linkTo(
      app,
      item.path,
      '',
      item.area === null ? '' : `#${stripHeadingForLink(item.area)}`,
      item.day,
    ),
    onWritten: async card => {
      const link = await linkToCard(app, ports, card, item.path);
      const touched = await finishReading(ports, item, link);
      if (touched !== null) tellTicked(ports, item, touched);
    },
  };
}

function linkTo(app: App, path: string, from: string, subpath: string, shown: string): string {
  const file = app.vault.getFileByPath(path);
  return file === null ? '' : app.fileManager.generateMarkdownLink(file, from, subpath, shown);
}

async function linkToCard(
  app: App,
  ports: Ports,
  { path, line }: CardPlace,
  from: string,
): Promise<string | null> {
  const day = dayOfPath(path, ports.place(), ports.dates);
  if (day === null) return null;
  // The app may not have read the note again yet, so its text is asked.
  const text = await ports.notes.read(path);
  const { cards } = readDay(text, { path, day, learnedNames: sectionNames(ports, 'learned') });
  const card = cards.find(each => each.line === line);
  const note = scan(text);
  const titles = note.headings.map(heading => titleOf(note, heading));
  const subpath = card === undefined ? '' : subpathOf(card.headings, titles, stripHeadingForLink);
  return linkTo(app, path, from, subpath, day) || null;
}
