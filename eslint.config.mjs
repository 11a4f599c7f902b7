import tseslint from 'typescript-eslint';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { defineConfig, globalIgnores } from 'eslint/config';

/** Which features a feature may build on. Every folder may use markdown, time, i18n and the contracts at the root of src. */
const uses = {
  settings: [],
  daily: ['settings'],
  plan: ['daily', 'settings'],
  marks: ['daily', 'settings'],
  papers: ['bibtex', 'settings'],
  metadata: ['bibtex', 'papers', 'settings'],
  capture: ['bibtex', 'daily', 'metadata', 'papers', 'plan', 'settings'],
  reading: ['capture', 'daily', 'papers', 'plan', 'settings'],
  life: ['daily', 'settings'],
  bibtex: [],
  importers: ['bibtex', 'capture', 'daily', 'metadata', 'papers', 'settings'],
  export: ['bibtex', 'daily', 'papers', 'settings'],
  automation: [
    'bibtex',
    'daily',
    'plan',
    'marks',
    'life',
    'papers',
    'metadata',
    'capture',
    'reading',
    'importers',
    'export',
    'settings',
  ],
};
/** What a feature's interface builds on beside its own half and what that half uses. */
const interfaceUses = { settings: ['capture', 'daily', 'papers'] };

const features = Object.keys(uses);
const app = ['obsidian', '@codemirror/state', '@codemirror/view'].map(name => ({
  name,
  message: 'Only ui/, host/ and main.ts may touch the app.',
}));
const dates = { name: 'date-fns', message: 'Ask src/time; it is the only user of date-fns.' };
const shell = { regex: '/(ui|host)(/|$)|/main$', message: 'The pure half never imports its shell.' };
const anyFeature = {
  regex: `\\.\\./(${features.join('|')}|host)/`,
  message: 'This folder stands below every feature.',
};
const outside = (own, more = []) => {
  const allowed = [own, ...uses[own], ...more];
  const others = features.filter(feature => !allowed.includes(feature));
  return {
    regex: `\\.\\./(${others.join('|')})/`,
    message: `${own} builds on ${allowed.slice(1).join(', ') || 'no other feature'}.`,
  };
};
const ban = (files, paths, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths, patterns }] },
});

const importRules = [
  ban(['src/**/*.ts'], [...app, dates], [shell], ['src/main.ts', 'src/host/**', 'src/**/ui/**']),
  ban(
    ['src/markdown/*.ts'],
    [...app, dates],
    [shell, anyFeature, { regex: '\\.\\./', message: 'markdown imports nothing of ours.' }],
  ),
  ban(['src/time/*.ts'], app, [shell, anyFeature]),
  ban(['src/i18n/*.ts'], [...app, dates], [shell, anyFeature]),
  ...features.map(own => ban([`src/${own}/*.ts`], [...app, dates], [shell, outside(own)])),
  ...features.map(own => ban([`src/${own}/ui/*.ts`], [dates], [outside(own, interfaceUses[own])])),
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
