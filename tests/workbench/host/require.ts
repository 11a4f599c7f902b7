import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as common from '@lezer/common';
import * as highlight from '@lezer/highlight';
import * as api from './api';

/** The names of every value of the real module; filled in by the build. */
declare const OBSIDIAN_EXPORTS: readonly string[];

/** The very modules the host itself runs on: a second CodeMirror would refuse the first one's extensions. */
const modules: Readonly<Record<string, object>> = {
  obsidian: withGapsNamed(api),
  '@codemirror/autocomplete': autocomplete,
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/search': search,
  '@codemirror/state': state,
  '@codemirror/view': view,
  '@lezer/common': common,
  '@lezer/highlight': highlight,
};

/** The plugin's `require`: what the app would not have on a phone does not exist here either. */
export function hostRequire(id: string): object {
  const found = modules[id];
  if (!found) throw new Error(`Workbench: the plugin asks for the module "${id}", which is not there.`);
  return found;
}

/** A value the real module has and the host has not throws with its name as soon as it is asked for. */
function withGapsNamed(present: object): object {
  const module: object = { ...present };
  for (const name of OBSIDIAN_EXPORTS) {
    if (name in module) continue;
    const get = (): never => {
      throw new Error(`Workbench: obsidian.${name} is not there yet; add it to tests/workbench/host/api.ts.`);
    };
    Object.defineProperty(module, name, { get, enumerable: true });
  }
  return module;
}
