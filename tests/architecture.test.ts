import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { importFault } from '../eslint.config.mjs';

const root = join(import.meta.dirname, '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => `src/${path}`)
  .sort();
const shell = /\/(ui|host)\/|^src\/(main|starts)\.ts$/;
const pure = sources.filter(path => !shell.test(path));

/** Files of ours that a file imports, types included. */
function importsOf(path: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), 'utf8'));
  return importedFiles
    .map(file => file.fileName)
    .filter(name => name.startsWith('.'))
    .map(name => `${join(path, '..', name)}.ts`);
}

describe('the pure half', () => {
  test('is most of the source', () => {
    expect(pure.length).toBeGreaterThan(20);
  });

  test('loads without Obsidian, CodeMirror and the DOM, file by file', async () => {
    // `obsidian` has types and no code, so an import of it at any depth fails to load.
    const loads = async (path: string) =>
      import(pathToFileURL(join(root, path)).href).then(
        () => [],
        () => [path],
      );
    expect((await Promise.all(pure.map(loads))).flat()).toEqual([]);
  });

  test('holds no import of the app even where it would load', async () => {
    const entryPoints = pure.map(path => join(root, path));
    const { metafile } = await build({
      entryPoints,
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'out',
      packages: 'external',
    });
    const packages = Object.values(metafile.inputs).flatMap(input =>
      input.imports.filter(used => used.external),
    );
    expect([...new Set(packages.map(used => used.path))].sort()).toEqual([
      'date-fns',
      'opencc-js/dict/TSCharacters',
      'pinyin-match/src/simplified_dict.js',
      'valibot',
    ]);
  });
});

/** Walks a graph to its end. @throws Error that names the way round if there is one */
function expectNoCycle(nodes: readonly string[], next: (node: string) => readonly string[]): void {
  const finished = new Set<string>();
  const visit = (node: string, trail: readonly string[]): void => {
    if (trail.includes(node)) throw new Error([...trail.slice(trail.indexOf(node)), node].join(' → '));
    if (finished.has(node)) return;
    for (const other of next(node)) visit(other, [...trail, node]);
    finished.add(node);
  };
  for (const node of nodes) visit(node, []);
}

/** The folder of a file. A file at the root of src is a room of its own, and so is one that puts a feature together. */
const roomOf = (path: string): string =>
  dirname(path) === 'src' || path.endsWith('/feature.ts') ? path : dirname(path);

/** The rooms that each room imports from, types included. */
function rooms(imports: readonly (readonly [from: string, to: string])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [from, to] of imports) {
    const [room, other] = [roomOf(from), roomOf(to)];
    if (room !== other) found.set(room, (found.get(room) ?? new Set()).add(other));
  }
  return found;
}

const allImports = sources.flatMap(from => importsOf(from).map(to => [from, to] as const));

test('imports form no cycle between files, types included', () => {
  expectNoCycle(sources, importsOf);
});

test('imports form no cycle between folders, types included', () => {
  const graph = rooms(allImports);
  expectNoCycle([...graph.keys()], room => [...(graph.get(room) ?? [])]);
  const planted = rooms([...allImports, ['src/markdown/blocks/scan.ts', 'src/markdown/write/planted.ts']]);
  const follow = () => expectNoCycle([...planted.keys()], room => [...(planted.get(room) ?? [])]);
  expect(follow).toThrow('src/markdown/blocks → src/markdown/write');
});

test('no folder holds more files side by side than one can survey', () => {
  const counts = new Map<string, number>();
  for (const path of sources) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 25)).toEqual([]);
});

test('every import keeps to the rules, and one that would not is found at every depth', () => {
  const fault = ([from, to]: readonly [string, string]) =>
    importFault(from.replace(/^src\//, ''), to.replace(/^src\//, ''));
  expect(allImports.filter(pair => fault(pair) !== null)).toEqual([]);
  const planted: readonly (readonly [string, string])[] = [
    // A lower feature reaches for a higher one, from its own folder, a room, and a room of its ui.
    ['src/papers/card.ts', 'src/capture/capture.ts'],
    ['src/papers/read/read-day.ts', 'src/capture/form/form.ts'],
    ['src/papers/ui/rows/item-row.ts', 'src/capture/ui/append-deps.ts'],
    ['src/life/log/fields.ts', 'src/plan/tasks/plan-tree.ts'],
    ['src/metadata/services/lookup-hosts.ts', 'src/papers/card.ts'],
    ['src/daily/location/daily-path.ts', 'src/plan/progress.ts'],
    // A library reaches for a feature, or for a library above it.
    ['src/markdown/blocks/scan.ts', 'src/daily/today.ts'],
    ['src/markdown/blocks/scan.ts', 'src/settings/settings.ts'],
    ['src/reference/doi.ts', 'src/metadata/merge-papers.ts'],
    ['src/ui/open-note.ts', 'src/papers/ui/open-card.ts'],
    ['src/bibtex/parse-bibtex.ts', 'src/reference/doi.ts'],
    ['src/time/day.ts', 'src/i18n/translate.ts'],
    // The pure half reaches for its shell, near and far.
    ['src/papers/list/group.ts', 'src/papers/ui/papers-view.ts'],
    ['src/life/charts/panels.ts', 'src/ui/open-note.ts'],
    ['src/plan/carry/carry-over.ts', 'src/host/obsidian-notes.ts'],
    ['src/features.ts', 'src/plan/ui/start.ts'],
    // The ground reaches for a contract, a contract for a feature, and a feature for the top.
    ['src/markdown/edit.ts', 'src/ports.ts'],
    ['src/ports.ts', 'src/daily/today.ts'],
    ['src/feature.ts', 'src/papers/feature.ts'],
    ['src/plan/ui/start.ts', 'src/starts.ts'],
    ['src/daily/today.ts', 'src/features.ts'],
    ['src/reading/ui/start.ts', 'src/host/templater.ts'],
  ];
  expect(planted.filter(pair => fault(pair) === null)).toEqual([]);
});

describe('text from outside', () => {
  const naming = (names: RegExp) =>
    sources.filter(path => names.test(readFileSync(join(root, path), 'utf8')));

  // The app's renderer fetches pictures and runs what plugins have for code blocks. A file that is listed here shows
  // nothing but notes that the user has already; what is not accepted yet is drawn by ui/shown-text.ts.
  test('is never given to the renderer of the app', () => {
    expect(naming(/MarkdownRenderer|MarkdownPreview|renderMarkdown/)).toEqual([]);
    expect(naming(/hover-link/)).toEqual(['src/papers/ui/hover-preview.ts']);
  });

  test('never becomes HTML', () => {
    const html = /(?:inner|outer)HTML|insertAdjacentHTML|sanitizeHTMLToDom|DOMParser|ContextualFragment/;
    expect(naming(html)).toEqual([]);
  });
});

test('no list of any length is spread into the arguments of a call, which the stack would not hold', () => {
  const spreads = /Math\.(?:min|max)\(\.\.\.|\.push\(\.\.\.|from(?:CharCode|CodePoint)\(\.\.\./;
  const few = [
    'src/text/pinyin.ts',
    'src/capture/ui/start.ts',
    'src/importers/write/place-cards.ts',
    'src/life/ui/charts/plot-ink.ts',
  ];
  const found = sources.filter(path => spreads.test(readFileSync(join(root, path), 'utf8')));
  expect(found.filter(path => !few.includes(path))).toEqual([]);
});

test('no file only passes on what others export', () => {
  const barrels = sources.filter(path =>
    /^export (\*|\{[^}]*\}) from/m.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(barrels).toEqual([]);
});
