import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deserialize, serialize, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { GFM, parser } from '@lezer/markdown';
import { buildOptions } from '../../esbuild.config.mjs';
import type { DayRecord, PaperCard } from '../../src/papers/card';
import { bytesOf, type CachedDay, type DayCache } from '../../src/days/day-cache';
import type { DayReader } from '../../src/days/day-reader';
import { createDays } from '../../src/days/days';
import { lifeReader } from '../../src/life/log/life-reader';
import { scan } from '../../src/markdown/blocks/scan';
import { marksReader } from '../../src/marks/list-marks';
import { cardsReader } from '../../src/papers/index/cards-reader';
import { foldedNote } from '../../src/papers/index/haystack';
import { createPaperIndex, type PaperIndex } from '../../src/papers/index/paper-index';
import { createRereader } from '../../src/papers/index/reread';
import { createSearcher } from '../../src/papers/search/search';
import { createLister } from '../../src/papers/list/view-model';
import { readViewState } from '../../src/papers/list/view-state';
import { planReader } from '../../src/plan/plan-reader';
import { readingReader } from '../../src/reading/reading-feed';
import { dayOf } from '../../src/time/day';
import { finish } from '../../src/time/finish';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
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
  const reread = createRereader();
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
        index.put(finish(reread(scan(edited.text), { ...edited, learnedNames })));
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

const readers: readonly DayReader<unknown>[] = [
  cardsReader,
  lifeReader,
  marksReader,
  planReader,
  readingReader,
];

/** Megabytes that the facts of all readers but the one of papers take. */
export async function measureFacts(count: number, seed: number): Promise<number> {
  // In one piece each, as they come from the disk.
  const notes = generateNotes(count, seed).map(({ path: at, text }) => [at, Buffer.from(text)] as const);
  const ports = fakePorts({ language: 'zh' });
  const texts = new Map(notes);
  const held = (): number => {
    collect();
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const days = createDays({
    ports: {
      ...ports,
      notes: {
        ...ports.notes,
        list: () => notes.map(([at, { length }]) => ({ path: at, size: length, modified: 1 })),
        read: async (at: string) => texts.get(at)?.toString() ?? '',
      },
    },
    readers: readers.filter(({ id }) => id !== 'papers'),
    cache: { load: () => Promise.resolve([]), save: () => Promise.resolve() },
    clock: { now: () => 0, after: () => () => undefined },
  });
  const before = held();
  await days.start();
  await days.whenRead();
  // Both are still needed here, so neither is cleared away.
  return (held() - before) * Math.sign(texts.size + days.of(planReader).byPath.size);
}

/** Reading every file for all features, and starting from the cache, until all is grouped: medians in ms, one after the other. */
export async function measureColdStart(
  notes: readonly GeneratedNote[],
  rounds: number,
): Promise<{ readonly notes: number; readonly cache: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'daybook-bench-'));
  const file = path.join(folder, 'cache');
  for (const note of notes) await writeFile(path.join(folder, note.path), note.text);
  const infos = notes.map(({ path: at, text }) => ({ path: at, size: bytesOf(text), modified: 1 }));
  const ports = {
    ...fakePorts({ language: 'zh' }),
    notes: {
      ...fakeNotes(),
      list: () => infos,
      read: (at: string) => readFile(path.join(folder, at), 'utf8'),
    },
  };
  const start = async (cache: DayCache): Promise<() => void> => {
    const index = createPaperIndex();
    let keep = (): void => undefined;
    const after = (milliseconds: number, job: () => void) => {
      if (milliseconds > 0) keep = job;
      return () => undefined;
    };
    const days = createDays({ ports, readers, cache, clock: { now: () => 0, after } });
    const cards = days.of(cardsReader);
    cards.onChange(at => {
      const note = cards.byPath.get(at);
      if (note) index.put(note);
    });
    await days.start();
    await days.whenRead();
    createLister()(index, { state: readViewState(null), query: '', today: dayOf(new Date()) });
    return keep;
  };
  const none: DayCache = { load: () => Promise.resolve([]), save: () => Promise.resolve() };
  // What IndexedDB does with what it is given.
  const save = (kept: readonly CachedDay[]) => writeFile(file, serialize(kept));
  const keep = await start({ ...none, save });
  const isKept = new Promise<void>(resolve => {
    const look = (): void => {
      stat(file).then(
        () => resolve(),
        () => void setTimeout(look, 50),
      );
    };
    look();
  });
  keep();
  await isKept;
  const load = async () => deserialize(await readFile(file)) as readonly CachedDay[];
  const fromNotes: number[] = [];
  const fromCache: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let began = performance.now();
    await start(none);
    fromNotes.push(performance.now() - began);
    began = performance.now();
    await start({ ...none, load });
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
