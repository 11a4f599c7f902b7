import { isSet, property, textOf } from './foreign-settings';
import { journalsFormat } from './journals-format';

/** Where another plugin keeps daily notes; empty text where the user has set nothing. */
export interface PeerPlace {
  readonly folder: string;
  readonly format: string;
  readonly template: string;
}

/** What other plugins say of daily notes; null while they are off, keep none or can't be understood. */
export interface PeerPlaces {
  readonly journals: PeerPlace | null;
  readonly periodicNotes: PeerPlace | null;
  readonly core: PeerPlace | null;
}

/**
 * Daily notes of Periodic Notes, from its `data.json`: `daily` (0.x) or the active one of `calendarSets` (1.0 beta).
 */
export function periodicNotesPlace(stored: unknown): PeerPlace | null {
  const sets = property(stored, 'calendarSets');
  if (Array.isArray(sets)) {
    const active = property(stored, 'activeCalendarSet');
    const day = property(
      sets.find(set => property(set, 'id') === active),
      'day',
    );
    return property(day, 'enabled') === true ? placeOf(day, 'templatePath') : null;
  }
  const daily = property(stored, 'daily');
  return property(daily, 'enabled') === true ? placeOf(daily, 'template') : null;
}

/**
 * Daily notes of Journals, from its `data.json` (2 and 3): the one journal that is written daily. With several, none is
 * *the* daily note, so none is taken; nor is one whose names hold more than the date and the journal's own name.
 */
export function journalsPlace(stored: unknown): PeerPlace | null {
  const journals = property(stored, 'journals');
  if (typeof journals !== 'object' || journals === null) return null;
  const daily = Object.values<unknown>({ ...journals }).filter(
    journal => property(property(journal, 'write'), 'type') === 'day',
  );
  const [journal] = daily;
  if (daily.length !== 1) return null;
  const format = journalsFormat({
    folder: textOf(journal, 'folder'),
    name: textOf(journal, 'nameTemplate') || '{{date}}',
    dateFormat: textOf(journal, 'dateFormat') || 'YYYY-MM-DD',
    journal: textOf(journal, 'name'),
  });
  const templates: unknown = property(journal, 'templates');
  const template: unknown = Array.isArray(templates) ? templates.find(isSet) : undefined;
  return format === null ? null : { ...format, template: isSet(template) ? template : '' };
}

/** Daily notes of the core plugin, from its options or `daily-notes.json`. */
export function corePlace(options: unknown): PeerPlace {
  return placeOf(options, 'template');
}

function placeOf(settings: unknown, templateKey: string): PeerPlace {
  return {
    folder: textOf(settings, 'folder'),
    format: textOf(settings, 'format'),
    template: textOf(settings, templateKey),
  };
}
