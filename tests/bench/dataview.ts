import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inlines } from '../../src/markdown/inline/inline';
import type { ListItem, Scan } from '../../src/markdown/model';
import { scan } from '../../src/markdown/blocks/scan';
import type { GeneratedNote } from './generate-notes';
import { peersFolder } from './peers';

type ParsePage = (
  path: string,
  text: string,
  stat: object,
  metadata: object,
) => { readonly lists: readonly object[] };

/** Lines from 0, as Obsidian counts them. */
const position = (line: number, lastLine: number, col = 0) => ({
  start: { line: line - 1, col, offset: 0 },
  end: { line: lastLine - 1, col, offset: 0 },
});

/** A run of lines that are a list, or that are anything else. */
interface Part {
  readonly type: 'list' | 'paragraph';
  readonly from: number;
  to: number;
}

function partsOf({ items, lineCount }: Scan): readonly Part[] {
  const parts: Part[] = [];
  const add = (type: Part['type'], from: number, to: number) => {
    const last = parts.at(-1);
    if (from > to) return;
    if (last?.type === type && last.to >= from - 2) last.to = to;
    else parts.push({ type, from, to });
  };
  let next = 1;
  for (const { depth, line, lastLine } of items) {
    if (depth > 0) continue;
    add('paragraph', next, line - 1);
    add('list', line, lastLine);
    next = lastLine + 1;
  }
  add('paragraph', next, lineCount);
  return parts;
}

/** An item's own lines end where its first child starts. */
function listItems({ items }: Scan) {
  return items.map((item: ListItem, at) => {
    const child = items[at + 1];
    const ownEnd = child?.parent === at ? child.line - 1 : item.lastLine;
    return {
      position: position(item.line, Math.max(item.line, ownEnd), item.indent),
      parent: (items[item.parent]?.line ?? -item.line - 1) - 1,
      ...(item.task === null ? {} : { task: item.task }),
    };
  });
}

/** What Obsidian would have found in a note before Dataview is asked: headings, sections, list items, links. */
function metadataOf(text: string) {
  const note = scan(text);
  let line = 1;
  let counted = 0;
  const lineAt = (at: number): number => {
    for (let lf = text.indexOf('\n', counted); lf >= 0 && lf < at; lf = text.indexOf('\n', counted)) {
      line++;
      counted = lf + 1;
    }
    return line;
  };
  const links = inlines(text, 0, text.length)
    .filter(({ kind }) => kind === 'link' || kind === 'wikilink')
    .map(({ from, target, text: shown }) => ({
      link: target,
      displayText: text.slice(shown.from, shown.to),
      position: position(lineAt(from), line),
    }));
  return {
    headings: note.headings.map(({ level, title, line: at }) => ({
      heading: text.slice(title.from, title.to),
      level,
      position: position(at, at),
    })),
    sections: partsOf(note).map(({ type, from, to }) => ({ type, position: position(from, to) })),
    listItems: listItems(note),
    links,
  };
}

/** Dataview's `parsePage` from a checkout of its source in the folder of peers; null if there is none. */
async function parsePageOf(): Promise<ParsePage | null> {
  const source = path.resolve(peersFolder(), 'obsidian-dataview/src/data-import/markdown-file.ts');
  if (!existsSync(source)) return null;
  const folder = await mkdtemp(path.join(tmpdir(), 'daybook-dataview-'));
  const outfile = path.join(folder, 'dataview.mjs');
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // It takes nothing but types from the app.
    external: ['obsidian'],
    logLevel: 'error',
  });
  const { parsePage } = (await import(pathToFileURL(outfile).href)) as { readonly parsePage: ParsePage };
  await rm(folder, { recursive: true });
  return parsePage;
}

/** Dataview reading the notes, with the metadata given to it for free; null if it is not set up. */
export async function dataview(notes: readonly GeneratedNote[]): Promise<(() => number) | null> {
  const parsePage = await parsePageOf();
  if (parsePage === null) return null;
  const given = notes.map(note => ({ ...note, metadata: metadataOf(note.text) }));
  return () =>
    given.reduce((sum, { path: at, text, metadata }) => {
      const stat = { ctime: 0, mtime: 0, size: text.length };
      return sum + parsePage(at, text, stat, metadata).lists.length;
    }, 0);
}
