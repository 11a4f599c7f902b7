import nodes from 'lucide-static/icon-nodes.json';
import { ICON_ALIASES } from './icon-aliases';

const SVG = 'http://www.w3.org/2000/svg';

/** Icons of the app that Lucide does not have, and those a plugin adds; drawn on a 100 × 100 field. */
const custom = new Map<string, string>([
  ['right-triangle', '<path fill="currentColor" d="M14 32 L86 32 L50 74 Z" stroke-width="10" />'],
]);

export function addIcon(iconId: string, svgContent: string): void {
  custom.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
  custom.delete(iconId);
}

export function getIconIds(): string[] {
  return [...Object.keys(nodes).map(name => `lucide-${name}`), ...custom.keys()];
}

/** A new copy of the icon, or null for an unknown id. The prefix `lucide-` may be left out. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const own = custom.get(iconId);
  if (own !== undefined) {
    const svg = frame(iconId, '0 0 100 100');
    const page = new DOMParser().parseFromString(`<svg>${own}</svg>`, 'text/html');
    svg.append(...(page.querySelector('svg')?.childNodes ?? []));
    return svg;
  }
  const asked = iconId.replace(/^lucide-/, '');
  const shapes = nodes[asked] ?? nodes[ICON_ALIASES[asked] ?? ''];
  if (!shapes) return null;
  const svg = frame(`lucide-${asked}`, '0 0 24 24');
  for (const [tag, attributes] of shapes) svg.append(shape(tag, attributes));
  return svg;
}

/** Replaces the content of an element by an icon. An unknown id leaves it empty and is told on the console. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  const icon = getIcon(iconId);
  parent.replaceChildren(...(icon ? [icon] : []));
  if (!icon && iconId) console.warn(`There is no icon "${iconId}"`);
}

function shape(tag: string, attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function frame(cls: string, viewBox: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = {
    class: `svg-icon ${cls}`,
    viewBox,
    width: '24',
    height: '24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  return svg;
}
