import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deserialize, serialize, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { GFM, parser } from '@lezer/markdown';
import { buildOptions } from '../../esbuild.config.mjs';
import type { DayRecord, PaperCard } from '../../src/papers/card';
import { buildIndex } from '../../src/papers/index/build-index';
import { foldedNote } from '../../src/papers/index/haystack';
import { bytesOf, type CachedNote } from '../../src/papers/index/index-cache';
import { createPaperIndex, type PaperIndex } from '../../src/papers/index/paper-index';
import { createRereader } from '../../src/papers/index/reread';
import { createSearcher } from '../../src/papers/search/search';
import { createLister } from '../../src/papers/list/view-model';
import { readViewState } from '../../src/papers/list/view-state';
import { dayOf } from '../../src/time/day';
import { fakeNotes } from '../support/fake-notes';
import { generateNotes, type GeneratedNote } from './generate-notes';
import { measureLoad, type Load } from './load';
import { miniSearch } from './peers';
import { learnedNames, read } from './reading';

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN;

setFlagsFromString('--expose_gc');
/** Clears away what earlier measurements left. */
const collect = runInNewContext('gc') as () => void;

const timed = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

function indexOf(records: readonly DayRecord[]): PaperIndex {
  const index = createPaperIndex();
  for (const record of records) foldedNote(index.put(record), record);
  return index;
}

/** Megabytes that an index holds, typed arrays included, without and with its text for search; the notes themselves are gone by then. */
export function measureMemory(
  count: number,
  seed: number,
): { readonly index: number; readonly withSearch: number; readonly estimate: number } {
  const held = (): number => {
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  const kept: PaperIndex[] = [];
  const before = held();
  kept.push(
    ((): PaperIndex => {
      const index = createPaperIndex();
      for (const note of generateNotes(count, seed)) index.put(read(note));
      return index;
    })(),
  );
  const index = held() - before;
  for (const each of kept) each.records().forEach(note => foldedNote(note));
  return { index, withSearch: held() - before, estimate: (kept[0]?.held().bytes ?? 0) / 1e6 };
}

/** Edits that follow each other before the peer has its turn. */
const blockSize = 1000;

/** A 20 KB note edited until index, groups and search are current: p99 of ours, p50 of Lezer parsing that note, in ms. */
export function measureUpdate(
  notes: readonly GeneratedNote[],
  rounds: number,
): { readonly ours: number; readonly median: number; readonly lezer: number } {
  const index = indexOf(notes.map(read));
  const { atOnce: reread } = createRereader(index);
  const lister = createLister();
  const look = { state: readViewState(null), query: '', today: dayOf(new Date()) };
  lister(index, look);
  const lezer = parser.configure(GFM);
  const long = notes.find(({ text }) => text.length > 9_500) ?? notes[0];
  if (!long) throw new Error('no notes');
  const own: number[] = [];
  const other: number[] = [];
  // In one piece, as a note comes from the disk: a text put together is joined by whoever looks at it first. And before
  // anything is timed: what they take is not cleared away in anybody's time.
  const edits = Array.from({ length: blockSize }, (_, at) => ({
    ...long,
    text: Buffer.from(long.text.replace('### ', `### ${at} `)).toString(),
  }));
  collect();
  // In turn, but in blocks: what one leaves behind is not cleared away in the time of the other.
  for (let block = -1; block < rounds / blockSize; block++) {
    const spent = edits.map(edited =>
      timed(() => {
        reread(edited.text, { ...edited, learnedNames });
        lister(index, look);
      }),
    );
    const spentByLezer = edits.map(({ text }) => timed(() => lezer.parse(text)));
    if (block < 0) continue;
    own.push(...spent);
    other.push(...spentByLezer);
  }
  return { ours: quantile(own, 0.99), median: quantile(own, 0.5), lezer: quantile(other, 0.5) };
}

const words = [
  '扩散模型',
  '注意力',
  'diffusion model',
  'attention 采样',
  '风格迁移',
  'kuosan',
  '三维重建',
  'transformer',
  'swcj',
  '编码器 token',
];

/** What a card holds, as a peer gets it. */
const searched = ({
  name,
  topic,
  keywords,
  venue,
  year,
  day,
  authors,
  remarks,
  excerpt,
  links,
}: PaperCard): string =>
  [
    ...[name, topic ?? '', ...keywords, venue ?? '', String(year ?? ''), day, ...authors],
    ...[...remarks.map(({ heading }) => heading), excerpt, ...links.flatMap(({ text, url }) => [text, url])],
  ].join('\n');

/** Queries typed key by key over all cards: p99 of a key in ms, of ours and of MiniSearch. */
export function measureSearch(
  notes: readonly GeneratedNote[],
  rounds: number,
): { readonly ours: number; readonly median: number; readonly miniSearch: number } {
  const index = indexOf(notes.map(read));
  const cards = index.cards();
  const keys = words.flatMap(word => Array.from(word, (_, at) => word.slice(0, at + 1)));
  const peer = miniSearch(cards.map((card, id) => ({ id, title: card.name, text: searched(card) })));
  const own: number[] = [];
  const other: number[] = [];
  collect();
  // Round by round in turn: from key to key, what one leaves behind is cleared away in the time of the other.
  for (let round = -1; round < rounds; round++) {
    const find = createSearcher<(typeof cards)[number]>();
    const spent = keys.map(key => timed(() => find(cards, key)));
    const spentByPeer = keys.map(key => timed(() => peer(key)));
    if (round < 0) continue;
    own.push(...spent);
    other.push(...spentByPeer);
  }
  return {
    ours: quantile(own, 0.99),
    median: quantile(own, 0.5),
    miniSearch: quantile(other, 0.99),
  };
}

/** Reading every file, and starting from the cache, until all is grouped: medians in ms, one after the other. */
export async function measureColdStart(
  notes: readonly GeneratedNote[],
  rounds: number,
): Promise<{ readonly notes: number; readonly cache: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'daybook-bench-'));
  const file = path.join(folder, 'cache');
  for (const note of notes) await writeFile(path.join(folder, note.path), note.text);
  const days = new Map(notes.map(({ path: at, day }) => [at, day]));
  const infos = notes.map(({ path: at, text }) => ({ path: at, size: bytesOf(text), modified: 1 }));
  const kept: CachedNote[] = [];
  const start = async (cached?: ReadonlyMap<string, CachedNote>): Promise<void> => {
    const index = createPaperIndex();
    await buildIndex({
      notes: {
        ...fakeNotes(),
        list: () => infos,
        read: at => readFile(path.join(folder, at), 'utf8'),
      },
      dayOfPath: at => days.get(at) ?? null,
      learnedNames,
      index,
      cached,
      onRead: (info, _text, note) => kept.push({ ...info, text: note.text }),
      now: () => 0,
      pause: () => Promise.resolve(),
      onProgress: () => undefined,
      isCancelled: () => false,
    });
    createLister()(index, { state: readViewState(null), query: '', today: dayOf(new Date()) });
  };
  await start();
  // What IndexedDB does with what it is given.
  await writeFile(file, serialize(kept));
  const fromNotes: number[] = [];
  const fromCache: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let began = performance.now();
    await start();
    fromNotes.push(performance.now() - began);
    began = performance.now();
    const rows = deserialize(await readFile(file)) as readonly CachedNote[];
    await start(new Map(rows.map(note => [note.path, note])));
    fromCache.push(performance.now() - began);
  }
  await rm(folder, { recursive: true });
  return { notes: quantile(fromNotes, 0.5), cache: quantile(fromCache, 0.5) };
}

/** KiB of the production bundle. */
export async function measureBundle(
  peer: string | null,
  rounds: number,
): Promise<{ readonly kib: number; readonly load: Load }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'daybook-bundle-'));
  const outfile = path.join(folder, 'main.js');
  await build(buildOptions(true, outfile));
  const { size } = await stat(outfile);
  const load = await measureLoad(outfile, peer, rounds);
  await rm(folder, { recursive: true });
  return { kib: size / 1024, load };
}
