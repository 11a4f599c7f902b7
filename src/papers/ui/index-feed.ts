import { Component, TFile, type App, type TAbstractFile } from 'obsidian';
import type { NoteInfo } from '../../notes';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { Day } from '../../time/day';
import { buildIndex, prepareSearch, type IndexProblem } from '../build-index';
import {
  bytesOf,
  createCacheQueue,
  packedVersion,
  type CachedNote,
  type CacheQueue,
  type IndexCache,
} from '../index-cache';
import type { PackedNote } from '../packed-items';
import type { PaperIndex } from '../paper-index';
import { createRereader } from '../reread';

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

/** Milliseconds without a change after which a note is read again. */
const quiet = 300;

/** Milliseconds without a change after which what was read is kept: longer than the app waits before it saves typing. */
const restful = 5000;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Keeps the index equal to the vault: builds it once the layout is ready, then follows every change. */
export class IndexFeed extends Component {
  private current: FeedState = { phase: 'idle', done: 0, total: 0, problems: [], reason: '' };
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, number>();
  private run = 0;
  private builtFor = '';
  private readonly reread: ReturnType<typeof createRereader>;
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
    const settled = () => this.current.phase === 'ready' || this.current.phase === 'error';
    if (!settled())
      await new Promise<void>(resolve => {
        const stop = this.onChange(() => {
          if (!settled()) return;
          stop();
          resolve();
        });
      });
    const waiting = [...this.timers];
    this.timers.clear();
    for (const [, timer] of waiting) window.clearTimeout(timer);
    await Promise.all(waiting.map(([path]) => this.read(path)));
  }

  /** Reads all notes again if the settings that decide what is read have changed. */
  async settingsChanged(): Promise<void> {
    if (this.builtFor !== '' && this.builtFor !== this.signature()) await this.rebuild();
  }

  /** Reads all notes again; a run under way is given up. */
  async rebuild(): Promise<void> {
    const run = ++this.run;
    const { ports, index, dayOfPath } = this.deps;
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
        now: () => performance.now(),
        pause: () => new Promise<void>(resolve => void window.setTimeout(resolve)),
        onProgress: (done: number, total: number) => this.set({ phase: 'loading', done, total }),
        isCancelled: () => run !== this.run,
      };
      const { cancelled, problems } = await buildIndex(options);
      if (cancelled) return;
      this.set({ phase: 'ready', problems });
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
        void this.read(path);
      }, quiet),
    );
  }

  private async read(path: string): Promise<void> {
    const { ports, dayOfPath } = this.deps;
    const day = dayOfPath(path);
    const file = this.app.vault.getFileByPath(path);
    if (day === null || file === null) return this.forget(path);
    const info = { path, size: file.stat.size, modified: file.stat.mtime };
    try {
      const text = await ports.notes.read(path);
      const learnedNames = sectionNames(ports, 'learned');
      const { markNames } = ports.settings();
      this.keep(info, text, this.reread(text, { path, day, learnedNames, markNames }));
      this.settle(path);
    } catch (error) {
      this.settle(path, { path, reason: reasonOf(error) });
    }
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
