import type { Plugin } from 'obsidian';
import type { Ports } from '../../ports';
import { untilQuiet } from '../quiet';

/** Makes today's note once the app has started and the vault has been quiet for a while, if the user wants that. */
export function makeAtStart(plugin: Plugin, { settings }: Ports, make: () => Promise<void>): void {
  const { workspace } = plugin.app;
  workspace.onLayoutReady(() => {
    if (settings().createAtStart) void makeWhenQuiet(plugin, settings().quietSeconds * 1_000, make);
  });
}

async function makeWhenQuiet(plugin: Plugin, quiet: number, make: () => Promise<void>): Promise<void> {
  const { vault } = plugin.app;
  let changedAt = Date.now();
  let isOver = false;
  const note = () => {
    changedAt = Date.now();
  };
  // Sync delivers; one more note that it brings may be today's.
  plugin.registerEvent(vault.on('create', note));
  plugin.registerEvent(vault.on('modify', note));
  plugin.registerEvent(vault.on('rename', note));
  plugin.registerEvent(vault.on('delete', note));
  plugin.register(() => {
    isOver = true;
  });
  const sleep = (milliseconds: number) =>
    new Promise<void>(resolve => void window.setTimeout(resolve, milliseconds));
  const clock = { now: Date.now, changedAt: () => changedAt, sleep, isOver: () => isOver };
  const isQuiet = await untilQuiet(clock, { quiet, limit: Infinity });
  if (isQuiet && !isOver) await make();
}
