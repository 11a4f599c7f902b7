import type { Plugin } from 'obsidian';
import { allFlags, runCommand } from '../cli/cli-command';
import { cliCommands } from '../features';
import type { ReadIndex } from '../papers/index/read-index';
import type { Ports } from '../ports';

/** Registers every command with Obsidian's command line, as `research-daybook:NAME`. */
export function registerCli(plugin: Plugin, ports: Ports, live: () => ReadIndex | null): void {
  for (const command of cliCommands(ports, live)) {
    const run = (params: Readonly<Record<string, string>>) => runCommand(command, params, ports.t);
    const name = `${plugin.manifest.id}:${command.name}`;
    plugin.registerCliHandler(name, command.description, allFlags(command, ports.t), run);
  }
}
