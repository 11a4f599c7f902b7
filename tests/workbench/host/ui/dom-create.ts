import { extend } from './extend';

function applyTo(el: Element, info: DomElementInfo): void {
  if (info.cls) el.className = Array.isArray(info.cls) ? info.cls.join(' ') : info.cls;
  if (info.text !== undefined) el.append(info.text);
  for (const name of ['title', 'type', 'placeholder', 'href', 'value'] as const) {
    const value = info[name];
    if (value !== undefined) el.setAttribute(name, value);
  }
  place(el, info);
}

function place(el: Element, info: DomElementInfo | SvgElementInfo): void {
  for (const [name, value] of Object.entries(info.attr ?? {})) {
    if (value !== null) el.setAttribute(name, String(value));
  }
  if (info.prepend) info.parent?.insertBefore(el, info.parent.firstChild);
  else info.parent?.appendChild(el);
}

function named<T extends DomElementInfo | SvgElementInfo>(
  info: T | string | undefined,
): T | { cls?: string } {
  return typeof info === 'string' ? { cls: info } : (info ?? {});
}

function makeElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  info?: DomElementInfo | string,
  callback?: (el: HTMLElementTagNameMap[K]) => void,
): HTMLElementTagNameMap[K] {
  const el = document.createElement(tag);
  applyTo(el, named(info));
  callback?.(el);
  return el;
}

function makeSvg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  info?: SvgElementInfo | string,
  callback?: (el: SVGElementTagNameMap[K]) => void,
): SVGElementTagNameMap[K] {
  const el = document.createElementNS('http://www.w3.org/2000/svg', tag);
  const given = named(info);
  // `className` of an SVG element is not a string.
  if (given.cls) el.setAttribute('class', Array.isArray(given.cls) ? given.cls.join(' ') : given.cls);
  place(el, given);
  callback?.(el);
  return el;
}

function makeFragment(callback?: (fragment: DocumentFragment) => void): DocumentFragment {
  const fragment = document.createDocumentFragment();
  callback?.(fragment);
  return fragment;
}

extend(Node.prototype, {
  createEl(tag, info, callback) {
    return makeElement(tag, { ...named(info), parent: this }, callback);
  },
  createDiv(info, callback) {
    return this.createEl('div', info, callback);
  },
  createSpan(info, callback) {
    return this.createEl('span', info, callback);
  },
  createSvg(tag, info, callback) {
    return makeSvg(tag, { ...named(info), parent: this }, callback);
  },
});

Object.assign(window, {
  createEl: makeElement,
  createDiv: (info?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) =>
    makeElement('div', info, callback),
  createSpan: (info?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) =>
    makeElement('span', info, callback),
  createSvg: makeSvg,
  createFragment: makeFragment,
});
