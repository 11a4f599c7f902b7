import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { dailyPlace, type CoreDailyNotes } from '../../src/daily/place';
import type { Language } from '../../src/i18n/message-table';
import { translator } from '../../src/i18n/translate';
import type { Ports } from '../../src/ports';
import { readSettings } from '../../src/settings/settings';
import { nodeDates } from '../support/node-dates';
import { folderNotes } from './folder-notes';

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

const text = (value: unknown, key: string): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : '';
  return typeof found === 'string' ? found : '';
};

/** The core plugin's settings as the vault's configuration holds them; null if there are none or it is off. */
function coreDailyNotes(config: string): CoreDailyNotes | null {
  const plugins = json(join(config, 'core-plugins.json'));
  const on = Array.isArray(plugins)
    ? plugins.includes('daily-notes')
    : typeof plugins === 'object' && plugins !== null && Reflect.get(plugins, 'daily-notes') === true;
  if (!on) return null;
  const options = json(join(config, 'daily-notes.json'));
  return {
    folder: text(options, 'folder'),
    format: text(options, 'format'),
    template: text(options, 'template'),
  };
}

/** The world of a command that runs over a folder: settings and daily-note place as the vault's configuration says. */
export function folderPorts(root: string, language: Language): Ports {
  const config = join(root, '.obsidian');
  const { settings } = readSettings(json(join(config, 'plugins', 'research-daybook', 'data.json')));
  const place = dailyPlace(settings, coreDailyNotes(config));
  return {
    notes: folderNotes(root),
    readFile: async path =>
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(resolve(root, path))),
    dates: nodeDates(language === 'zh' ? 'zh-cn' : 'en'),
    now: () => new Date(),
    settings: () => settings,
    place: () => place,
    language,
    t: translator(language),
  };
}
