import { dirname, join, relative, resolve } from 'node:path';
import tseslint from 'typescript-eslint';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { tsImport } from 'tsx/esm/api';
import { defineConfig, globalIgnores } from 'eslint/config';

const { features } = await tsImport('./src/features.ts', import.meta.url);

/** The folders below the features, from the lowest, with those of them that each may import beside its own rooms. */
const libraries = {
  i18n: [],
  time: [],
  markdown: [],
  text: [],
  cli: ['i18n', 'time'],
  bibtex: ['time'],
  settings: ['i18n', 'markdown', 'time', 'text'],
  reference: ['i18n', 'markdown', 'time', 'text', 'bibtex'],
  ui: ['i18n', 'markdown', 'time', 'settings'],
};
/** Libraries that stand below the contracts at the root of src and may not import them. */
const ground = ['i18n', 'time', 'markdown', 'text', 'cli', 'bibtex'];
/** A feature builds on every library and on the features that it says it uses; all but the first read days. */
const uses = {
  ...libraries,
  days: [...Object.keys(libraries), 'daily'],
  ...Object.fromEntries(
    features.map(({ id, uses: used }) => [
      id,
      [...Object.keys(libraries), ...(id === 'daily' ? [] : ['days']), ...used],
    ]),
  ),
};

const app = ['obsidian', '@codemirror/state', '@codemirror/view'].map(name => ({
  name,
  message: 'Only ui/, host/ and main.ts may touch the app.',
}));
const dates = { name: 'date-fns', message: 'Ask src/time; it is the only user of date-fns.' };
const src = join(import.meta.dirname, 'src');
const isShell = path => ['main', 'starts'].includes(path) || /(^|\/)(ui|host)\//.test(path);
/** Files at the root of src that put the whole together; the others there are contracts. */
const isTop = path => ['main', 'starts', 'features'].includes(path);

/** Why a file of src may not import another, both as paths from src; null if it may. */
export function importFault(fromFile, toFile) {
  const [from, to] = [fromFile, toFile].map(path => path.replace(/\.ts$/, ''));
  const [own, ...inside] = from.split('/');
  const [other, ...rest] = to.split('/');
  if (!isShell(from) && isShell(to)) return 'The pure half never imports its shell.';
  if (isTop(from) || own === 'host') return null;
  if (isTop(to) || other === 'host') return 'Only the top puts the whole together.';
  if (own === other && rest.length > 0) return null;
  if (inside.length === 0)
    return rest.length === 0 || other in libraries || other === 'days'
      ? null
      : 'A contract builds on no feature.';
  if (rest.length === 0)
    return ground.includes(own) && other !== 'problem' ? `${own} stands below the contracts.` : null;
  const allowed = uses[own] ?? [];
  return allowed.includes(other) ? null : `${own} builds on ${allowed.join(', ') || 'no other folder'}.`;
}

/** Holds every import of src, at any depth and of types too, against the table above. */
const layers = {
  create: context => {
    const path = relative(src, context.filename).replaceAll('\\', '/');
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const target = relative(src, resolve(dirname(context.filename), source.value)).replaceAll('\\', '/');
      const fault = importFault(path, target);
      if (fault !== null) context.report({ node: source, message: fault });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      TSImportType: ({ source }) => check({ source }),
    };
  },
};

const ban = (files, paths, ignores = []) => ({
  files,
  ignores,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths }] },
});

const importRules = [
  {
    files: ['src/**/*.ts'],
    plugins: { daybook: { rules: { layers } } },
    rules: { 'daybook/layers': 'error' },
  },
  ban(
    ['src/**/*.ts'],
    [...app, dates],
    ['src/main.ts', 'src/starts.ts', 'src/time/**', 'src/host/**', 'src/**/ui/**'],
  ),
  ban(['src/time/**/*.ts'], app),
  ban(['src/**/ui/**/*.ts'], [dates]),
];

const strictness = {
  files: ['src/**/*.ts', 'tests/**/*.ts', 'vitest.config.ts'],
  rules: {
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    '@typescript-eslint/prefer-readonly': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    'max-lines': ['error', { max: 350 }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    eqeqeq: 'error',
  },
};

/** Tests and the workbench run in node or stand in for the app, so the rules for code inside the app do not fit them. */
const outsideTheApp = {
  files: ['tests/**/*.ts', 'vitest.config.ts'],
  rules: {
    ...Object.fromEntries(Object.keys(obsidianmd.rules ?? {}).map(rule => [`obsidianmd/${rule}`, 'off'])),
    'import/no-nodejs-modules': 'off',
    'import/no-extraneous-dependencies': 'off',
    'no-console': 'off',
    // TypeScript knows node's globals; the pages the tests load are ours.
    'no-undef': 'off',
    'no-unsanitized/method': 'off',
    'no-restricted-globals': 'off',
    'max-lines-per-function': 'off',
    '@typescript-eslint/no-deprecated': 'off',
  },
};

const manifest = {
  files: ['manifest.json'],
  extends: [tseslint.configs.disableTypeChecked],
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: { projectService: false, extraFileExtensions: ['.json'] },
  },
  plugins: { obsidianmd },
  rules: { 'obsidianmd/validate-manifest': 'error' },
};

export default defineConfig([
  globalIgnores([
    'node_modules',
    'main.js',
    'coverage',
    '.workbench',
    '**/*.mjs',
    'tests/workbench/vault',
    'package-lock.json',
  ]),
  ...obsidianmd.configs.recommended,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  strictness,
  ...importRules,
  outsideTheApp,
  manifest,
]);
