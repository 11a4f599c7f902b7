import type { App } from 'obsidian';
import type { CoreDailyNotes } from '../daily/place';

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const textOf = (value: unknown, key: string): string => {
  const text = property(value, key);
  return typeof text === 'string' ? text.trim() : '';
};

/** The core plugin's settings while it is on, else null. They are internal to the app, so each step is checked. */
export function coreDailyNotes(app: App): CoreDailyNotes | null {
  const internal = property(app, 'internalPlugins');
  const lookUp = property(internal, 'getPluginById');
  const plugin: unknown =
    typeof lookUp === 'function' ? Reflect.apply(lookUp, internal, ['daily-notes']) : null;
  if (property(plugin, 'enabled') !== true) return null;
  const options = property(property(plugin, 'instance'), 'options');
  return {
    folder: textOf(options, 'folder'),
    format: textOf(options, 'format'),
    template: textOf(options, 'template'),
  };
}
