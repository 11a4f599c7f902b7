import { Component, TFile, type App, type TAbstractFile } from 'obsidian';
import type { NoteInfo } from '../../notes';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { Day } from '../../time/day';
import { buildIndex, prepareSearch, type IndexProblem } from '../index/build-index';
import {
  bytesOf,
  createCacheQueue,
  packedVersion,
  type CachedNote,
  type CacheQueue,
  type IndexCache,
} from '../index/index-cache';
import type { PackedNote } from '../index/packed-items';
import type { PaperIndex } from '../index/paper-index';
import type { DaySource } from '../read/read-day';
import { inOwnSlices, large } from '../index/read-large';
import { createRereader, type Rereader } from '../index/reread';

/** How far the index is. */
export interface FeedState {
  readonly phase: 'idle' | 'loading' | 'ready' | 'error';
  readonly done: number;
  readonly total: number;
  readonly problems: readonly IndexProblem[];
  /** Why building failed, in phase `error`. */
  readonly reason: string;
}

/** What the feed works with. */
export interface FeedDeps {
  readonly ports: Ports;
  readonly index: PaperIndex;
  /** Where the index is kept between two starts. */
  readonly cache: IndexCache;
  /** The day of a daily note; null for any other note and for conflict copies. */
  readonly dayOfPath: (path: string) => Day | null;
}

/** A note being read again. */
interface Reading {
  done: Promise<void>;
}

/** Milliseconds without a change after which a note is read again. */
const quiet = 300;

/** Milliseconds without a change after which what was read is kept: longer than the app waits before it saves typing. */
const restful = 5000;

const now = (): number => performance.now();
const pause = (): Promise<void> => new Promise(resolve => void window.setTimeout(resolve));

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Keeps the index equal to the vault: builds it once the layout is ready, then follows every change. */
export class IndexFeed extends Component {
  private current: FeedState = { phase: 'idle', done: 0, total: 0, problems: [], reason: '' };
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, number>();
  /** The latest reading of each note that is being read again; one that is here no more has been given up. */
  private readonly readings = new Map<string, Reading>();
  /** Notes read again or forgotten since building began. */
  private readonly overtaken = new Set<string>();
  private run = 0;
  private builtFor = '';
  private readonly reread: Rereader;
  private queue: CacheQueue;
  private keeping = 0;

  constructor(
    private readonly app: App,
    private readonly deps: FeedDeps,
  ) {
    super();
    this.reread = createRereader(deps.index);
    this.queue = createCacheQueue(deps.cache);
  }

  override onload(): void {
    const run = this.run;
    this.app.workspace.onLayoutReady(() => {
      if (run !== this.run) return;
      this.follow();
      void this.rebuild();
    });
  }

  override onunload(): void {
    this.run++;
    for (const timer of this.timers.values()) window.clearTimeout(timer);
    this.timers.clear();
    this.readings.clear();
    window.clearTimeout(this.keeping);
  }

  get state(): FeedState {
    return this.current;
  }

  /** Runs at every change of `state`; the result stops it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Settles once every note has been read as it is now, or cannot be. */
  async whenRead(): Promise<void> {
    for (;;) {
      await this.whenBuilt();
      if (this.timers.size === 0 && this.readings.size === 0) return;
      const waiting = [...this.timers];
      this.timers.clear();
      for (const [path, timer] of waiting) {
        window.clearTimeout(timer);
        this.read(path);
      }
      await Promise.all([...this.readings.values()].map(({ done }) => done));
    }
  }

  private async whenBuilt(): Promise<void> {
    const settled = () => this.current.phase === 'ready' || this.current.phase === 'error';
    if (settled()) return;
    await new Promise<void>(resolve => {
      const stop = this.onChange(() => {
        if (!settled()) return;
        stop();
        resolve();
      });
    });
  }

  /** Reads all notes again if the settings that decide what is read have changed. */
  async settingsChanged(): Promise<void> {
    if (this.builtFor !== '' && this.builtFor !== this.signature()) await this.rebuild();
  }

  /** Reads all notes again; a run under way is given up. */
  async rebuild(): Promise<void> {
    const run = ++this.run;
    const { ports, index, dayOfPath } = this.deps;
    this.overtaken.clear();
    // What is being read may be read under other settings than now.
    for (const path of [...this.readings.keys()]) this.read(path);
    try {
      this.builtFor = this.signature();
      const cached = await this.cached();
      const options = {
        notes: ports.notes,
        dayOfPath,
        learnedNames: sectionNames(ports, 'learned'),
        markNames: ports.settings().markNames,
        index,
        cached,
        onRead: (info: NoteInfo, text: string, note: PackedNote) => this.keep(info, text, note),
        now,
        pause,
        onProgress: (done: number, total: number) => this.set({ phase: 'loading', done, total }),
        isCancelled: () => run !== this.run,
        isOvertaken: (path: string) => this.overtaken.has(path),
      };
      const { cancelled, problems } = await buildIndex(options);
      if (cancelled) return;
      const isNewer = ({ path }: IndexProblem): boolean => this.overtaken.has(path);
      const newer = this.current.problems.filter(isNewer);
      this.set({ phase: 'ready', problems: [...problems.filter(each => !isNewer(each)), ...newer] });
      for (const path of cached.keys()) if (!this.app.vault.getFileByPath(path)) this.queue.gone(path);
      await prepareSearch(options);
    } catch (error) {
      if (run === this.run) this.set({ phase: 'error', reason: reasonOf(error) });
    }
  }

  /** What was kept; nothing when all notes are to be read again by hand. */
  private async cached(): Promise<ReadonlyMap<string, CachedNote>> {
    const isStart = this.current.phase === 'idle';
    // Read under other settings perhaps.
    this.queue = createCacheQueue(this.deps.cache);
    const kept = await this.deps.cache.load(`${packedVersion} ${this.builtFor}`);
    return new Map(isStart ? kept.map(note => [note.path, note]) : []);
  }

  /** Keeps what was read of a note, a while later and only if that is what the file holds. */
  private keep(info: NoteInfo, text: string, note: PackedNote): void {
    if (bytesOf(text) !== info.size) return;
    this.queue.read(info, note);
    this.keepLater();
  }

  private keepLater(): void {
    window.clearTimeout(this.keeping);
    this.keeping = window.setTimeout(() => void this.queue.flush(this.deps.ports.notes.list()), restful);
  }

  private signature(): string {
    const { ports } = this.deps;
    const { folder, format } = ports.place();
    return JSON.stringify([sectionNames(ports, 'learned'), folder, format, ports.settings().markNames]);
  }

  private set(change: Partial<FeedState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of [...this.listeners]) listener();
  }

  private follow(): void {
    const { vault, workspace } = this.app;
    const touch = (file: TAbstractFile): void => {
      if (file instanceof TFile && file.extension === 'md') this.touch(file.path);
    };
    this.registerEvent(vault.on('create', touch));
    this.registerEvent(vault.on('modify', touch));
    this.registerEvent(vault.on('delete', file => this.forget(file.path)));
    this.registerEvent(vault.on('rename', (file, from) => this.rename(file, from)));
    this.registerEvent(workspace.on('editor-change', (_editor, { file }) => file && touch(file)));
  }

  private touch(path: string): void {
    if (this.deps.dayOfPath(path) === null) return;
    window.clearTimeout(this.timers.get(path));
    this.timers.set(
      path,
      window.setTimeout(() => {
        this.timers.delete(path);
        this.read(path);
      }, quiet),
    );
  }

  /** Reads a note again; an earlier reading of it that is under way is given up. */
  private read(path: string): void {
    const day = this.deps.dayOfPath(path);
    const file = this.app.vault.getFileByPath(path);
    if (day === null || file === null) return this.forget(path);
    const info = { path, size: file.stat.size, modified: file.stat.mtime };
    const reading: Reading = { done: Promise.resolve() };
    const isGivenUp = (): boolean => this.readings.get(path) !== reading;
    this.readings.set(path, reading);
    this.overtaken.add(path);
    reading.done = this.readAgain(info, day, isGivenUp).finally(() => {
      if (!isGivenUp()) this.readings.delete(path);
    });
  }

  private async readAgain(info: NoteInfo, day: Day, isGivenUp: () => boolean): Promise<void> {
    const { ports } = this.deps;
    const { path } = info;
    try {
      const text = await ports.notes.read(path);
      if (isGivenUp()) return;
      const learnedNames = sectionNames(ports, 'learned');
      const { markNames } = ports.settings();
      const note = await this.held(text, { path, day, learnedNames, markNames }, isGivenUp);
      if (note === null) return;
      this.keep(info, text, note);
      this.settle(path);
    } catch (error) {
      if (!isGivenUp()) this.settle(path, { path, reason: reasonOf(error) });
    }
  }

  /** The note as the index holds it now; null if the reading was given up. */
  private async held(text: string, source: DaySource, isGivenUp: () => boolean): Promise<PackedNote | null> {
    if (text.length < large) return this.reread.atOnce(text, source);
    const pace = { now, pause, isCancelled: isGivenUp, onProgress: () => undefined };
    const read = await inOwnSlices(this.reread.inSteps(text, source), pace);
    return read && read.value();
  }

  private rename(file: TAbstractFile, from: string): void {
    const day = this.deps.dayOfPath(file.path);
    if (day === null) return this.forget(from);
    this.deps.index.rename(from, file.path, day);
    this.forget(from);
    if (file instanceof TFile && file.extension === 'md') this.touch(file.path);
  }

  private forget(path: string): void {
    window.clearTimeout(this.timers.get(path));
    this.timers.delete(path);
    this.readings.delete(path);
    this.overtaken.add(path);
    this.deps.index.remove(path);
    this.queue.gone(path);
    this.keepLater();
    this.settle(path);
  }

  /** Replaces what is known to be wrong with a note. */
  private settle(path: string, problem?: IndexProblem): void {
    const others = this.current.problems.filter(known => known.path !== path);
    if (problem || others.length < this.current.problems.length)
      this.set({ problems: problem ? [...others, problem] : others });
  }
}
