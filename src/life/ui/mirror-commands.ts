import { Notice, type Plugin } from 'obsidian';
import { buttonNotice } from '../../ui/button-notice';
import { reporting } from '../../ui/report-problem';
import type { Ports } from '../../ports';
import type { SettingsStore } from '../../settings/settings-store';
import { mirrorAll, unmirrorAll, type MirrorReport, type MirrorRun } from '../mirror/mirror-notes';

/** Milliseconds for which a notice about notes left alone stays. */
const noticeTime = 10_000;

/** Runs over notes with a notice that counts them and a button that stops it. */
async function withProgress(
  ports: Ports,
  start: (run: MirrorRun) => Promise<MirrorReport>,
): Promise<MirrorReport> {
  let stopped = false;
  const notice = new Notice('', 0);
  const onProgress = (done: number, total: number): void => {
    const content = createFragment(parts => {
      parts.createSpan({ text: `${ports.t('life.mirror-progress', { done, total })} ` });
      const button = parts.createEl('button', { cls: 'rdb-notice-button', text: ports.t('common.cancel') });
      button.addEventListener('click', () => (stopped = true));
    });
    notice.setMessage(content);
  };
  const pause = () => new Promise<void>(resolve => window.setTimeout(resolve));
  try {
    return await start({ onProgress, isCancelled: () => stopped, pause });
  } finally {
    notice.hide();
  }
}

/** Says what a run did, and what it left alone. */
export function tellMirrored(
  { t }: Ports,
  { conflicts, left }: Pick<MirrorReport, 'conflicts' | 'left'>,
): void {
  const [first] = conflicts;
  const names = [...new Set(conflicts.flatMap(conflict => conflict.names))].join(', ');
  if (first)
    new Notice(t('life.mirror-left', { names, count: conflicts.length, path: first.path }), noticeTime);
  const [path] = left;
  if (path !== undefined) new Notice(t('life.mirror-strange', { count: left.length, path }), noticeTime);
}

/** Adds the commands that mirror the life log into properties and take it out again; switching the mirror off offers the second. */
export function registerMirror(plugin: Plugin, ports: Ports, store: SettingsStore): void {
  const { t } = ports;
  const run = (start: typeof mirrorAll) => (): void =>
    void reporting(t, async () => {
      const report = await withProgress(ports, progress => start(ports, progress));
      const { total, changed, cancelled } = report;
      new Notice(
        cancelled ? t('life.mirror-stopped', { changed }) : t('life.mirror-done', { changed, total }),
      );
      tellMirrored(ports, report);
    });
  const remove = run(unmirrorAll);
  plugin.addCommand({
    id: 'mirror-life',
    name: t('life.mirror'),
    icon: 'list-checks',
    callback: () =>
      ports.settings().lifeMirror ? run(mirrorAll)() : void new Notice(t('life.mirror-off-hint')),
  });
  plugin.addCommand({ id: 'unmirror-life', name: t('life.unmirror'), icon: 'list-x', callback: remove });
  let isOn = store.current().lifeMirror;
  plugin.register(
    store.onChange(() => {
      const wasOn = isOn;
      isOn = store.current().lifeMirror;
      if (wasOn && !isOn) buttonNotice(t('life.mirror-off'), t('life.mirror-remove'), remove);
    }),
  );
}
