import { builtinModules } from 'node:module';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const provided = [
  'obsidian',
  'electron',
  '@codemirror/*',
  '@lezer/*',
  ...builtinModules,
  ...builtinModules.map(name => `node:${name}`),
];

/** The one way the plugin is bundled: `npm run build`, the workbench and the browser tests all use it. */
export function buildOptions(production, outfile) {
  return {
    absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
    entryPoints: ['src/main.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2021',
    charset: 'utf8',
    external: provided,
    treeShaking: true,
    minify: production,
    sourcemap: production ? false : 'inline',
    legalComments: 'none',
    logLevel: 'warning',
  };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  await build(buildOptions(argv[2] === 'production', 'main.js'));
}
