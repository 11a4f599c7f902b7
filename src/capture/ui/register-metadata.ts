import { MarkdownView, Notice, type App, type Plugin } from 'obsidian';
import { dayOfPath } from '../../daily/location/daily-path';
import { scan } from '../../markdown/blocks/scan';
import type { PaperCard } from '../../papers/card';
import { outline } from '../../papers/read/outline';
import { readDay } from '../../papers/read/read-day';
import type { CardAction } from '../../papers/ui/sidebar';
import { PaperSuggest } from '../../papers/ui/paper-suggest';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import { RefreshModal } from './refresh-modal';
import type { KnownPapers } from './register-append';
import { RetryModal } from './retry-modal';

/** Adds the commands that complete and refresh metadata; the result does the same for a card of the paper index. */
export function registerMetadata(
  plugin: Plugin,
  ports: Ports,
  { index, feed }: KnownPapers,
): readonly CardAction[] {
  const { app } = plugin;
  const { t } = ports;
  const retry = (cards: readonly PaperCard[]) => new RetryModal(app, ports, cards).open();
  const refresh = (card: PaperCard) => new RefreshModal(app, ports, [card]).open();
  plugin.addCommand({
    id: 'retry-metadata',
    name: t('capture.retry'),
    icon: 'refresh-cw',
    callback: async () => {
      await feed.whenRead();
      const cards = index.cards().filter(({ pending }) => pending);
      if (cards.length === 0) new Notice(t('capture.none-pending'));
      else retry(cards);
    },
  });
  plugin.addCommand({
    id: 'refresh-metadata',
    name: t('capture.refresh'),
    icon: 'refresh-ccw-dot',
    callback: () => {
      const card = cardAtCursor(app, ports);
      if (card !== null) return refresh(card);
      const picker = new PaperSuggest({ app, index, t, choose: refresh });
      picker.setPlaceholder(t('capture.refresh-which'));
      picker.open();
    },
  });
  return [
    {
      title: t('capture.retry-one'),
      icon: 'refresh-cw',
      fits: ({ pending }) => pending,
      run: card => retry([card]),
    },
    { title: t('capture.refresh'), icon: 'refresh-ccw-dot', fits: () => true, run: refresh },
  ];
}

/** The card that the cursor of the active note is in. */
function cardAtCursor({ workspace }: App, ports: Ports): PaperCard | null {
  const view = workspace.getActiveViewOfType(MarkdownView);
  const path = view?.file?.path ?? '';
  const day = dayOfPath(path, ports.place(), ports.dates);
  if (view === null || day === null) return null;
  const { editor } = view;
  const text = editor.getValue();
  const at = editor.posToOffset(editor.getCursor());
  const learnedNames = sectionNames(ports, 'learned');
  const place = outline(scan(text), learnedNames).cards.find(
    ({ heading, to }) => heading.from <= at && (at < to || to === text.length),
  );
  return (
    readDay(text, { path, day, learnedNames }).cards.find(({ line }) => line === place?.heading.line) ?? null
  );
}
