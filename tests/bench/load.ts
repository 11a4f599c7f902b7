import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Compiles and runs a plugin's bundle to its end, with stand-ins for what the app gives, and prints the milliseconds. */
const program = `
const { readFileSync } = require('node:fs');
const { performance } = require('node:perf_hooks');
const { compileFunction } = require('node:vm');
const code = readFileSync(process.argv[1], 'utf8');
const anything = () => {
  const stand = function () {};
  return new Proxy(stand, {
    get: (target, key) => key === Symbol.toPrimitive ? () => '' : key === 'prototype' ? target.prototype : anything(),
    apply: anything,
    construct: () => ({}),
  });
};
const members = new Map();
const whole = () => new Proxy(class {}, { get: (target, key) => (key in target ? target[key] : anything()) });
const app = new Proxy({}, {
  get: (_, key) => {
    if (!members.has(key)) members.set(key, /^[A-Z]/.test(String(key)) ? whole() : anything());
    return members.get(key);
  },
});
for (const name of ['window', 'activeWindow']) globalThis[name] = globalThis;
// Whatever of the browser is named without being there is something.
Object.setPrototypeOf(globalThis, new Proxy(Object.getPrototypeOf(globalThis), {
  has: (target, key) => key in target || /^[a-zA-Z]\\w+$/.test(String(key)),
  get: (target, key) => key in target ? target[key] : /^[A-Z]/.test(String(key)) ? whole() : anything(),
}));
const given = name => /^(?:obsidian|electron|@codemirror|@lezer)/.test(name) ? app : require(name);
const module_ = { exports: {} };
const start = performance.now();
compileFunction(code, ['module', 'exports', 'require'])(module_, module_.exports, given);
const took = performance.now() - start;
if (typeof (module_.exports.default ?? module_.exports) !== 'function') throw new Error('It exports no plugin.');
console.log(took);
`;

async function onceOf(bundle: string): Promise<number> {
  const { stdout } = await run(process.execPath, ['-e', program, bundle]);
  return Number(stdout);
}

const lastLine = (message: string): string =>
  message.split('\n').find(line => /^\w*Error\b/.test(line)) ?? 'it ended with an error';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A peer's published bundle below a folder: the first `main.js` that a plugin's folder there holds; null for none. */
export function peerBundle(folder: string | null): string | null {
  if (folder === null || !existsSync(folder)) return null;
  const candidates = ['.', ...readdirSync(folder)].map(name => path.join(folder, name, 'main.js'));
  return candidates.find(file => existsSync(file) && statSync(file).isFile()) ?? null;
}

/** What loading takes in fresh processes, in turn with a peer's bundle; null where there is no peer or it does not load. */
export interface Load {
  readonly ours: number;
  readonly peer: number | null;
  /** Why the peer was not measured. */
  readonly reason: string | null;
}

/** Milliseconds to compile and run `bundle` to its end, the median of as many fresh processes as there are rounds. */
export async function measureLoad(bundle: string, peer: string | null, rounds: number): Promise<Load> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  let reason = peer === null ? 'No peer: give a folder with a published bundle by --peers DIR.' : null;
  for (let round = 0; round < rounds; round++) {
    ours.push(await onceOf(bundle));
    if (peer === null || reason !== null) continue;
    try {
      theirs.push(await onceOf(peer));
    } catch (error) {
      reason = `${peer} does not load outside the app: ${error instanceof Error ? lastLine(error.message) : String(error)}`;
    }
  }
  return { ours: median(ours), peer: reason === null ? median(theirs) : null, reason };
}
