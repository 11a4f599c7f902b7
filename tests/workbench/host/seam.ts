import type * as obsidian from 'obsidian';
import type { App } from './app';
import type { Menu } from './ui/menu';

/**
 * The one place where an object of this host is given a type of the app's own declarations.
 * The host has what the plugin uses of each class (contract.test.ts holds it to that), not the whole class.
 */
export const asObsidian = {
  app: (app: App): obsidian.App => app as unknown as obsidian.App,
  menu: (menu: Menu): obsidian.Menu => menu as unknown as obsidian.Menu,
};
