import { Notice, type Plugin } from 'obsidian';
import { reporting } from '../../ui/report-problem';
import type { Ports } from '../../ports';
import type { Day } from '../../time/day';
import { completeDay } from '../complete-day';
import { dayOfPath } from '../location/daily-path';

/** Adds the command that gives the open daily note what the template has and it lacks. */
export function registerComplete(plugin: Plugin, ports: Ports): void {
  const { place, dates, t } = ports;
  plugin.addCommand({
    id: 'complete-note',
    name: t('daily.complete-note'),
    icon: 'list-plus',
    checkCallback: checking => {
      const path = plugin.app.workspace.getActiveFile()?.path;
      const day = path === undefined ? null : dayOfPath(path, place(), dates);
      if (path === undefined || day === null) return false;
      if (!checking) void reporting(t, () => complete(ports, path, day));
      return true;
    },
  });
}

async function complete(ports: Ports, path: string, day: Day): Promise<void> {
  const { t } = ports;
  const { added, unplaced } = await completeDay(ports, path, day);
  if (added.length > 0) new Notice(t('daily.added', { titles: added.join(', ') }));
  if (unplaced.length > 0) new Notice(t('daily.unplaced', { titles: unplaced.join(', ') }), 10_000);
  if (added.length === 0 && unplaced.length === 0) new Notice(t('daily.complete'));
}
