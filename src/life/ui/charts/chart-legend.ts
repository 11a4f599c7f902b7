import type { Translate } from '../../../i18n/translate';
import { lineName } from '../../charts/panel-text';
import type { LinesPanel } from '../../charts/panels';
import type { ChartColors } from './chart-colors';

/** Names the lines of a chart below it; a single line needs no name. */
export function addLegend(el: HTMLElement, { lines }: LinesPanel, colors: ChartColors, t: Translate): void {
  if (lines.length < 2) return;
  const legend = el.createDiv({ cls: 'rdb-life-legend', attr: { 'aria-hidden': 'true' } });
  lines.forEach((line, at) => {
    const item = legend.createSpan();
    const swatch = item.createSpan({ cls: ['rdb-life-swatch', `is-${line.role}`] });
    const color = line.role === 'trend' ? colors.muted : colors.lines[at % colors.lines.length];
    swatch.setCssProps({ '--rdb-line': color ?? colors.muted });
    item.appendText(lineName(line, t));
  });
}
