import type { Plugin } from 'obsidian';
import type { AppendStart } from '../../capture/ui/append-deps';
import { today } from '../../daily/today';
import { reporting } from '../../ui/report-problem';
import type { Ports } from '../../ports';
import type { Day } from '../../time/day';
import { readUri } from '../uri';

/** What addresses of the plugin open. */
export interface UriTargets {
  readonly openDay: (day: Day) => void;
  readonly append: (start: AppendStart) => void;
}

/** Answers `obsidian://research-daybook?…`. A paper opens its form filled in: a web page writes nothing by itself. */
export function registerUri(plugin: Plugin, ports: Ports, { openDay, append }: UriTargets): void {
  plugin.registerObsidianProtocolHandler(plugin.manifest.id, params =>
    reporting(ports.t, () => {
      const asked = readUri(params, ports.t);
      const day = asked.day ?? today(ports);
      if (asked.kind === 'today') return openDay(day);
      const { input, topic, summary, remark } = asked;
      append({ input, topic, summary, remark, day });
    }),
  );
}
