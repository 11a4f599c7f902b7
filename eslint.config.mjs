import { dirname, join, relative, resolve } from 'node:path';
import tseslint from 'typescript-eslint';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { defineConfig, globalIgnores } from 'eslint/config';

/**
 * What each folder at the top of src may import beside its own rooms, from the lowest to the highest. Every folder may
 * use markdown, time, i18n and the contracts at the root of src as well.
 */
const uses = {
  i18n: [],
  time: [],
  markdown: [],
  text: [],
  cli: [],
  settings: [],
  ui: [],
  bibtex: [],
  reference: ['bibtex', 'text'],
  daily: ['settings', 'ui'],
  days: ['daily', 'settings', 'text'],
  plan: ['daily', 'days', 'settings', 'text', 'ui'],
  marks: ['daily', 'days', 'settings', 'text', 'ui'],
  life: ['daily', 'days', 'settings', 'text', 'ui'],
  papers: ['bibtex', 'days', 'reference', 'settings', 'text', 'ui'],
  metadata: ['bibtex', 'reference', 'settings'],
  cards: ['bibtex', 'daily', 'metadata', 'papers', 'reference', 'settings', 'ui'],
  capture: ['bibtex', 'cards', 'daily', 'days', 'metadata', 'papers', 'reference', 'settings', 'text', 'ui'],
  reading: ['capture', 'cards', 'daily', 'days', 'papers', 'plan', 'reference', 'settings', 'text', 'ui'],
  importers: [
    'bibtex',
    'capture',
    'cards',
    'daily',
    'days',
    'metadata',
    'papers',
    'reference',
    'settings',
    'ui',
  ],
  export: ['bibtex', 'daily', 'days', 'papers', 'reference', 'settings', 'ui'],
  automation: [
    ...[
      'capture',
      'cards',
      'cli',
      'daily',
      'days',
      'export',
      'importers',
      'life',
      'marks',
      'papers',
      'plan',
      'settings',
    ],
    'ui',
  ],
};
const everywhere = ['i18n', 'markdown', 'time'];
const ground = ['i18n', 'markdown', 'time', 'text', 'cli', 'bibtex'];

const app = ['obsidian', '@codemirror/state', '@codemirror/view'].map(name => ({
  name,
  message: 'Only ui/, host/ and main.ts may touch the app.',
}));
const dates = { name: 'date-fns', message: 'Ask src/time; it is the only user of date-fns.' };
const src = join(import.meta.dirname, 'src');
const isShell = path => path === 'main.ts' || /(^|\/)(ui|host)\//.test(path);

/** Why a file of src may not import another, both as paths from src; null if it may. */
export function importFault(from, to) {
  const [own, ...inside] = from.split('/');
  const [other, ...rest] = to.split('/');
  if (!isShell(from) && isShell(to)) return 'The pure half never imports its shell.';
  if (inside.length === 0 || own === 'host' || own === other) return null;
  if (rest.length === 0)
    return ground.includes(own) && other !== 'problem' ? `${own} stands below the contracts.` : null;
  if (everywhere.includes(other) && !ground.includes(own)) return null;
  const allowed = [...uses[own], ...(ground.includes(own) ? grounds[own] : [])];
  return allowed.includes(other) ? null : `${own} builds on ${allowed.join(', ') || 'no other folder'}.`;
}
/** What the folders below the contracts use of one another. */
const grounds = { i18n: [], markdown: [], time: [], text: [], cli: ['i18n', 'time'], bibtex: ['time'] };

/** Holds every import of src, at any depth and of types too, against the table above. */
const layers = {
  create: context => {
    const path = relative(src, context.filename);
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const target = relative(src, resolve(dirname(context.filename), source.value));
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
  ban(['src/**/*.ts'], [...app, dates], ['src/main.ts', 'src/time/**', 'src/host/**', 'src/**/ui/**']),
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
