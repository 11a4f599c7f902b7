import type { Feature } from '../feature';
import { metadataMessages } from './messages';
import { metadataSettings } from './settings';

/** What services on the network know of a paper. */
export const metadata = {
  id: 'metadata',
  uses: [],
  messages: metadataMessages,
  settings: metadataSettings,
} as const satisfies Feature;
