import { readSettings } from '../../src/features';

/** The settings of a new user. */
export const defaultSettings = readSettings(null).settings;
