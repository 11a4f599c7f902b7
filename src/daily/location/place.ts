import type { DailyPlace } from '../../ports';
import type { Settings } from '../../settings/settings';
import { tidyFolder } from './daily-path';
import type { PeerPlaces } from './peer-places';

const coreFormat = 'YYYY-MM-DD';

/** Where daily notes live: as the first of Journals, Periodic Notes and core Daily notes says that keeps any, unless not followed; else as our settings say. A template of ours stands in when that one has none. */
export function dailyPlace(settings: Settings, peers: PeerPlaces): DailyPlace {
  const { format, template } = settings;
  const followed = settings.followCore
    ? ([
        ['journals', peers.journals],
        ['periodic-notes', peers.periodicNotes],
        ['core', peers.core],
      ] as const)
    : [];
  for (const [source, peer] of followed) {
    if (peer === null) continue;
    return {
      folder: tidyFolder(peer.folder),
      format: peer.format || coreFormat,
      template: peer.template || template,
      source,
    };
  }
  return { folder: tidyFolder(settings.folder), format, template, source: 'own' };
}
