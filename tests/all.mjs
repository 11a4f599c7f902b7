// Everything that has to hold, side by side: types with the bundle, lint, styles, format, and every test.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The parts by name, each a line of npm's. */
const parts = ['build', 'lint:code', 'lint:styles', 'lint:format', 'vitest'];

const started = Date.now();
const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;

/** Runs a part. What it says is shown at its end, in one piece; the tests', which take longest, as it comes. */
function run(name) {
  return new Promise(resolve => {
    const said = [];
    const isShown = name === 'vitest';
    const child = spawn('npm', ['run', '--silent', name], {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
    });
    child.stdout?.on('data', data => said.push(data));
    child.stderr?.on('data', data => said.push(data));
    child.on('error', error => resolve({ name, isSound: false, said: String(error) }));
    child.on('close', code => resolve({ name, isSound: code === 0, said: Buffer.concat(said).toString() }));
  }).then(result => {
    console.log(`${result.isSound ? 'passed' : 'FAILED'}: ${name} after ${seconds()}`);
    if (!result.isSound && result.said) console.log(result.said);
    return result;
  });
}

const results = await Promise.all(parts.map(run));
const failed = results.filter(({ isSound }) => !isSound).map(({ name }) => name);
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
} else console.log(`All passed in ${seconds()}.`);
