import { Component, type App } from 'obsidian';
import { watchNotes } from '../../ui/watch-notes';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import { createLifeStore, type LifeStore } from '../log/life-store';
import { logReader, readAllLogs, type LifeProblem } from '../log/read-all';

/** Milliseconds without a change after which a note is read again. */
const quiet = 300;

/** Keeps the life log of all daily notes equal to the vault, from the first time that somebody looks at it. */
export class LifeFeed extends Component {
  readonly store: LifeStore = createLifeStore();
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, number>();
  private run = 0;
  private readFor = '';
  private done = false;
  private failures: readonly LifeProblem[] = [];

  constructor(
    private readonly app: App,
    private readonly ports: Ports,
  ) {
    super();
  }

  override onload(): void {
    watchNotes(this.app, this, path => this.touch(path));
    this.register(this.store.onChange(() => this.tell()));
  }

  override onunload(): void {
    this.run++;
    for (const timer of this.timers.values()) window.clearTimeout(timer);
    this.timers.clear();
  }

  /** Every note has been read. */
  get ready(): boolean {
    return this.done;
  }

  get problems(): readonly LifeProblem[] {
    return this.failures;
  }

  /** Runs after changes; the result stops it. Reading starts with the first one who listens. */
  follow(listener: () => void): () => void {
    this.listeners.add(listener);
    if (this.readFor === '') this.app.workspace.onLayoutReady(() => void this.readAll());
    return () => this.listeners.delete(listener);
  }

  /** Reads all notes again if the settings that decide what is read have changed. */
  settingsChanged(): void {
    if (this.readFor !== '' && this.readFor !== this.signature()) void this.readAll();
  }

  private signature(): string {
    const { folder, format } = this.ports.place();
    const { fields } = this.ports.settings();
    return JSON.stringify([folder, format, fields, sectionNames(this.ports, 'life')]);
  }

  private async readAll(): Promise<void> {
    const signature = this.signature();
    if (this.readFor === signature) return;
    const run = ++this.run;
    this.readFor = signature;
    this.done = false;
    for (const { path } of this.store.days()) this.store.put(path, null);
    const problems = await readAllLogs(this.ports, {
      onRead: (path, record) => this.store.put(path, record),
      isCancelled: () => run !== this.run,
      pause: () => new Promise(resolve => window.setTimeout(resolve)),
    });
    if (run !== this.run) return;
    this.failures = problems;
    this.done = true;
    this.tell();
  }

  private tell(): void {
    // While notes are read one after the other, what is shown waits for the last.
    if (!this.done) return;
    for (const listener of [...this.listeners]) listener();
  }

  private touch(path: string): void {
    if (this.readFor === '') return;
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
    if (this.app.vault.getFileByPath(path) === null) return this.store.put(path, null);
    const others = () => this.failures.filter(failure => failure.path !== path);
    try {
      this.store.put(path, logReader(this.ports)(path, await this.ports.notes.read(path)));
      this.failures = others();
    } catch (error) {
      this.failures = [...others(), { path, reason: String(error) }];
      this.tell();
    }
  }
}
