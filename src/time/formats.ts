import type { Day } from './day';

/**
 * Dates in moment's tokens (https://momentjs.com/docs/#/displaying/format/), as Obsidian's own settings write them.
 * The app brings its own moment; pure code gets it through this port.
 */
export interface DateFormats {
  /** The instant in local time, in the app's locale. Any text is a valid pattern. */
  format(at: Date, pattern: string): string;
  /** Strict reading: null unless the whole text is one that the pattern writes for a real day. */
  parse(text: string, pattern: string): Day | null;
}
