import type { Panel } from './panels';
import { statistics, trend, type Statistics } from './statistics';
import type { DayRange } from './time-window';

/** Numbers of a panel over a range of its days, against as many days before. */
export function panelNumbers({ counted }: Panel, { first, last }: DayRange): Statistics {
  const before = counted.slice(Math.max(0, 2 * first - last - 1), first);
  return statistics(counted.slice(first, last + 1), before);
}

/** The panel with its trend through the days of a range; a panel without one stays the same. */
export function withTrend(panel: Panel, { first, last }: DayRange): Panel {
  if (panel.type !== 'lines' || !panel.lines.some(({ role }) => role === 'trend')) return panel;
  const none = (count: number): readonly null[] => Array<null>(Math.max(0, count)).fill(null);
  const through = trend(panel.counted.slice(first, last + 1));
  const values = [...none(first), ...through, ...none(panel.days.length - 1 - last)];
  return { ...panel, lines: panel.lines.map(line => (line.role === 'trend' ? { ...line, values } : line)) };
}
