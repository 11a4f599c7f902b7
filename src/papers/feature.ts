import type { Feature } from '../feature';
import { cardsReader } from './index/cards-reader';
import { papersMessages } from './messages';
import type { ReadIndex } from './index/read-index';
import { papersCommand } from './cli/papers-command';
import { papersSettings } from './settings';

/** The paper index: cards read from the notes, listed, searched and linked. */
export const papers = {
  id: 'papers',
  uses: ['daily'],
  messages: papersMessages,
  reader: cardsReader,
  settings: papersSettings,
  commands: ({ ports, readPapers }) => [papersCommand(ports, readPapers)],
} as const satisfies Feature;

declare module '../feature' {
  interface CommandWorld {
    /** Every paper of the notes. */
    readonly readPapers: () => Promise<ReadIndex>;
  }
}
