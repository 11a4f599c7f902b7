import type { App, Plugin } from 'obsidian';
import type { Clock } from '../clock';
import type { Feature } from '../feature';
import type { Ports } from '../ports';
import type { SettingsStore } from '../settings/settings-store';

/**
 * What features work with in Obsidian. A feature that others build on adds what it gives, under its own name, where it
 * starts.
 */
export interface World {
  readonly app: App;
  readonly plugin: Plugin;
  readonly ports: Ports;
  readonly store: SettingsStore;
  readonly clock: Clock;
}

/** The parts of the world that are there before any feature has started. */
type Ground = 'app' | 'plugin' | 'ports' | 'store' | 'days' | 'clock';

/** The world once the feature has started, for its rows on the settings page. */
export type StartedWorldOf<Used extends Pick<Feature, 'id' | 'uses'>> = WorldOf<Used> &
  Pick<World, Extract<Used['id'], keyof World>>;

/** The world as a feature sees it: with what the features give that it says it uses. */
export type WorldOf<Used extends Pick<Feature, 'uses'>> = Pick<
  World,
  Ground | Extract<Used['uses'][number], keyof World>
>;
