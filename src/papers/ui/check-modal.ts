import { Modal, type App } from 'obsidian';
import { openNote } from '../../ui/open-note';
import { reporting } from '../../ui/report-problem';
import type { Translate } from '../../i18n/translate';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { Day } from '../../time/day';
import { checkNotes, type FoundFault } from '../read/check-notes';

/** Notes to be checked, and those that look like daily ones and are none. */
export interface CheckDeps {
  readonly ports: Ports;
  readonly dailyPaths: () => readonly string[];
  readonly strays: () => readonly { readonly path: string; readonly copyOf: Day | null }[];
}

interface Line {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** Lists what is wrong with the daily notes, each with a way to its line. */
export class CheckModal extends Modal {
  private stopped = false;

  constructor(
    app: App,
    private readonly deps: CheckDeps,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(this.deps.ports.t('papers.check'));
    this.modalEl.addClass('rdb-check');
    void reporting(this.deps.ports.t, () => this.run());
  }

  override onClose(): void {
    this.stopped = true;
    this.contentEl.empty();
  }

  private async run(): Promise<void> {
    const { ports, dailyPaths, strays } = this.deps;
    const { t } = ports;
    const paths = [...dailyPaths()].reverse();
    const status = this.contentEl.createDiv({ cls: 'rdb-check-state', attr: { role: 'status' } });
    const say = (done: number) => status.setText(t('papers.loading', { done, total: paths.length }));
    say(0);
    const found = await checkNotes({
      notes: ports.notes,
      paths,
      learnedNames: sectionNames(ports, 'learned'),
      now: () => performance.now(),
      pause: () => new Promise(resolve => window.setTimeout(resolve)),
      onProgress: say,
      isCancelled: () => this.stopped,
    });
    if (this.stopped) return;
    const lines = [
      ...strays().map(({ path, copyOf }) => ({
        path,
        line: 1,
        text: copyOf === null ? t('papers.fault-date') : t('papers.fault-copy', { day: copyOf }),
      })),
      ...found.map(each => ({ path: each.path, line: each.fault.line, text: faultText(each, t) })),
    ];
    const count = lines.length;
    status.setText(
      t(count === 0 ? 'papers.check-none' : 'papers.check-found', { count, notes: paths.length }),
    );
    this.show(lines);
  }

  private show(lines: readonly Line[]): void {
    const list = this.contentEl.createEl('ul', { cls: 'rdb-list rdb-check-list' });
    for (const { path, line, text } of lines) {
      const row = list.createEl('li', { cls: 'rdb-mark' });
      const button = row.createEl('button', { cls: 'rdb-mark-open', attr: { type: 'button' } });
      button.createSpan({ cls: 'rdb-mark-text', text });
      button.createSpan({ cls: 'rdb-mark-day', text: `${path}:${line}` });
      button.addEventListener('click', () => {
        this.close();
        void reporting(this.deps.ports.t, () => openNote(this.app, path, { line }));
      });
    }
    list.querySelector('button')?.focus();
  }
}

function faultText({ fault }: FoundFault, t: Translate): string {
  if (fault.kind === 'unreadable') return t('papers.fault-unreadable', { reason: fault.reason });
  if (fault.kind === 'unclosed') return t('papers.fault-unclosed', { what: t(`capture.what-${fault.what}`) });
  return t(`papers.fault-${fault.kind}`, { title: fault.title });
}
