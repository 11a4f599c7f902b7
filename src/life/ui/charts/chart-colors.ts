/** Colours of a chart as the theme has them now. */
export interface ChartColors {
  /** Lines in their order; they also differ by dash, for those who cannot tell them apart. */
  readonly lines: readonly string[];
  readonly muted: string;
  readonly grid: string;
  readonly font: string;
}

const LINES = ['--color-blue', '--color-orange', '--color-purple', '--color-green', '--color-pink'];

/** Reads the colours where the element stands. A canvas knows no variables, so this is done again when the theme changes. */
export function chartColors(el: HTMLElement): ChartColors {
  const style = el.win.getComputedStyle(el);
  const color = (name: string, fallback: string): string => style.getPropertyValue(name).trim() || fallback;
  return {
    lines: LINES.map(name => color(name, style.color)),
    muted: color('--text-muted', style.color),
    grid: color('--background-modifier-border', style.color),
    font: `12px ${style.fontFamily}`,
  };
}
