import { spawnSync } from 'node:child_process';
import { argv, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildOptions } from '../../esbuild.config.mjs';

// A benchmark is bundled as the plugin is: what runs TypeScript in node adds to every function what makes it slower.
const root = fileURLToPath(new URL('../..', import.meta.url));
const given = argv.slice(2);
const [entry = 'main', ...flags] = given[0]?.startsWith('--') ? ['main', ...given] : given;
const outfile = `${root}node_modules/.cache/research-daybook/bench-${entry}.mjs`;
const { charset, legalComments } = buildOptions(true, outfile);
await build({
  entryPoints: [fileURLToPath(new URL(`${entry}.ts`, import.meta.url))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  minify: true,
  packages: 'external',
  plugins: [
    {
      name: 'config',
      setup({ onResolve }) {
        onResolve({ filter: /esbuild\.config\.mjs$/ }, () => ({
          path: `${root}esbuild.config.mjs`,
          external: true,
        }));
      },
    },
  ],
  target: 'node20',
  charset,
  legalComments,
  logLevel: 'warning',
});
exit(spawnSync(execPath, [outfile, ...flags], { stdio: 'inherit' }).status ?? 1);
