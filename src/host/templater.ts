import { TFile, type App, type Events } from 'obsidian';
import { property } from '../daily/location/foreign-settings';
import { untilQuiet } from '../daily/quiet';

const id = 'templater-obsidian';
// Templater looks at a new file 300 ms after it appears, then fills it in.
const span = { quiet: 1_000, limit: 15_000 };

// Its switch is kept with its settings, in newer versions per device.
function templaterHandlesNewFiles(app: App): boolean {
  const plugins = property(app, 'plugins');
  const lookUp = property(plugins, 'getPlugin');
  const plugin: unknown = typeof lookUp === 'function' ? Reflect.apply(lookUp, plugins, [id]) : null;
  if (typeof plugin !== 'object' || plugin === null) return false;
  const onDevice: unknown = app.loadLocalStorage('templater-local-settings');
  return [property(plugin, 'settings'), onDevice].some(
    settings => property(settings, 'trigger_on_file_creation') === true,
  );
}

/** Answers when Templater is done with the note just made: when it says so, or when the note has been left alone for a second. */
export async function afterTemplater(app: App, path: string): Promise<void> {
  if (!templaterHandlesNewFiles(app)) return;
  let changedAt = Date.now();
  let done = false;
  const { vault } = app;
  const modified = vault.on('modify', file => {
    if (file.path === path) changedAt = Date.now();
  });
  // Templater's events are not in Obsidian's types.
  const workspace: Events = app.workspace;
  const finished = ['templater:new-note-from-template', 'templater:overwrite-file'].map(name =>
    workspace.on(name, event => {
      const file = property(event, 'file');
      if (file instanceof TFile && file.path === path) done = true;
    }),
  );
  const sleep = (milliseconds: number) =>
    new Promise<void>(resolve => void window.setTimeout(resolve, milliseconds));
  try {
    await untilQuiet({ now: Date.now, changedAt: () => changedAt, sleep, isOver: () => done }, span);
  } finally {
    vault.offref(modified);
    for (const reference of finished) workspace.offref(reference);
  }
}
