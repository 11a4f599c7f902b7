import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { property } from '../../src/daily/location/foreign-settings';
import {
  corePlace,
  journalsPlace,
  periodicNotesPlace,
  type PeerPlaces,
} from '../../src/daily/location/peer-places';
import { dailyPlace } from '../../src/daily/location/place';
import type { Language } from '../../src/i18n/message-table';
import { readSettings, translator, withFillers } from '../../src/features';
import { settingsLookup } from '../../src/metadata/settings-lookup';
import type { Ports } from '../../src/ports';
import { nodeDates } from '../support/node-dates';
import { nodeClock, nodeHttp } from '../support/node-http';
import { folderNotes } from './folder-notes';

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function isEnabled(list: unknown, id: string): boolean {
  return Array.isArray(list) ? list.includes(id) : property(list, id) === true;
}

/** What other plugins' settings say, as the vault's configuration holds them. */
function peerPlaces(config: string): PeerPlaces {
  const community = json(join(config, 'community-plugins.json'));
  const dataOf = (id: string) =>
    isEnabled(community, id) ? json(join(config, 'plugins', id, 'data.json')) : null;
  const isCoreOn = isEnabled(json(join(config, 'core-plugins.json')), 'daily-notes');
  return {
    journals: journalsPlace(dataOf('journals')),
    periodicNotes: periodicNotesPlace(dataOf('periodic-notes')),
    core: isCoreOn ? corePlace(json(join(config, 'daily-notes.json'))) : null,
  };
}

/**
 * The world of a command that runs over a folder: settings and daily-note place as the vault's configuration says.
 * `services` is where played services stand for the network; null for the network itself.
 */
export function folderPorts(root: string, language: Language, services: string | null = null): Ports {
  const config = join(root, '.obsidian');
  const { settings } = readSettings(json(join(config, 'plugins', 'research-daybook', 'data.json')));
  const place = dailyPlace(settings, peerPlaces(config));
  return withFillers({
    notes: folderNotes(root),
    readFile: async path => {
      const full = resolve(root, path);
      if (!isAbsolute(path) && !full.startsWith(root + sep)) throw new Error(`${path} is outside the vault`);
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(full));
    },
    dates: nodeDates(language === 'zh' ? 'zh-cn' : 'en'),
    now: () => new Date(),
    settings: () => settings,
    place: () => place,
    fillers: {},
    settled: () => Promise.resolve(),
    lookup: settingsLookup(nodeHttp(services), nodeClock, () => settings),
    language,
    t: translator(language),
  });
}
