import type { App, Component } from 'obsidian';
import type { Ports } from '../../ports';
import { watchNotes } from '../../ui/watch-notes';
import { stampedTasks } from '../carry/stamped-tasks';

/** Gives the tasks that the template puts into notes, as `stampedTasks` does; the template is read again only when it or a setting has changed. */
export function keepStamped(
  app: App,
  owner: Component,
  ports: Ports,
  onSettings: (listener: () => void) => () => void,
): () => ReturnType<typeof stampedTasks> {
  let known: ReturnType<typeof stampedTasks> | null = null;
  const forget = (): void => {
    known = null;
  };
  watchNotes(app, owner, path => {
    const template = ports.place().template.trim();
    if (path === template || path === `${template}.md`) forget();
  });
  owner.register(onSettings(forget));
  return () => (known ??= stampedTasks(ports));
}
