import type { App, Plugin } from 'obsidian';
import type { AppendStart } from '../../capture/ui/append-deps';
import { noteDays } from '../../daily/location/note-days';
import { today } from '../../daily/today';
import type { Ports } from '../../ports';
import type { Day } from '../../time/day';
import { confirm } from '../../ui/confirm';
import { openNote } from '../../ui/open-note';
import { reporting } from '../../ui/report-problem';
import { readUri } from '../uri';

/** What addresses of the plugin open. */
export interface UriTargets {
  readonly openDay: (day: Day) => void;
  readonly append: (start: AppendStart) => void;
}

/**
 * Answers `obsidian://research-daybook?…`. Any web page can hold such an address, so nothing is written by following
 * it: a paper opens its form filled in, a note that is there opens as it is, and one that is not is asked about.
 */
export function registerUri(plugin: Plugin, ports: Ports, { openDay, append }: UriTargets): void {
  const { app } = plugin;
  plugin.registerObsidianProtocolHandler(plugin.manifest.id, params =>
    reporting(ports.t, async () => {
      const asked = readUri(params, ports.t);
      const day = asked.day ?? today(ports);
      if (asked.kind === 'today') return await openOrAsk(app, ports, day, openDay);
      const { input, topic, summary, remark } = asked;
      append({ input, topic, summary, remark, day });
    }),
  );
}

async function openOrAsk(app: App, ports: Ports, day: Day, openDay: (day: Day) => void): Promise<void> {
  const { t } = ports;
  const path = noteDays(ports).paths.get(day);
  if (path !== undefined) return await openNote(app, path, null);
  const text = t('uri.make-note', { day });
  confirm(app, t, { title: t('uri.make-title'), text, submit: t('uri.make') }, () => openDay(day));
}
