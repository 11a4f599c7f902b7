import type { DailyPlace } from '../ports';
import type { Settings } from '../settings/settings';
import { tidyFolder } from './daily-path';

/** Settings of the core Daily notes plugin; empty text where the user has set nothing. */
export interface CoreDailyNotes {
  readonly folder: string;
  readonly format: string;
  readonly template: string;
}

const coreFormat = 'YYYY-MM-DD';

/** Where daily notes live: as core Daily notes says while it is on and followed, else as our settings say. A template of ours stands in when core has none. */
export function dailyPlace(settings: Settings, core: CoreDailyNotes | null): DailyPlace {
  const { folder, format, template } = settings;
  if (core === null || !settings.followCore)
    return { folder: tidyFolder(folder), format, template, source: 'own' };
  return {
    folder: tidyFolder(core.folder),
    format: core.format || coreFormat,
    template: core.template || template,
    source: 'core',
  };
}
