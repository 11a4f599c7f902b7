import { extend } from './extend';

extend(Element.prototype, {
  getText() {
    return this.textContent ?? '';
  },
  setText(text) {
    this.replaceChildren(text);
  },
  addClass(...classes) {
    this.classList.add(...classes);
  },
  addClasses(classes) {
    this.classList.add(...classes);
  },
  removeClass(...classes) {
    this.classList.remove(...classes);
  },
  removeClasses(classes) {
    this.classList.remove(...classes);
  },
  toggleClass(classes, value) {
    for (const cls of [classes].flat()) this.classList.toggle(cls, value);
  },
  hasClass(cls) {
    return this.classList.contains(cls);
  },
  setAttr(name, value) {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  },
  setAttrs(attributes) {
    for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
  },
  getAttr(name) {
    return this.getAttribute(name);
  },
  matchParent(selector, lastParent) {
    if (this.matches(selector)) return this;
    return this === lastParent ? null : (this.parentElement?.matchParent(selector, lastParent) ?? null);
  },
  getCssPropertyValue(property, pseudoElement) {
    return getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
  },
  isActiveElement() {
    return this.doc.activeElement === this;
  },
  find(selector) {
    return this.querySelector(selector);
  },
  findAll(selector) {
    return Array.from(this.querySelectorAll<HTMLElement>(selector));
  },
  findAllSelf(selector) {
    const inside = this.findAll(selector);
    return this instanceof HTMLElement && this.matches(selector) ? [this, ...inside] : inside;
  },
});

const styling: Pick<HTMLElement, 'setCssProps' | 'setCssStyles'> & ThisType<HTMLElement | SVGElement> = {
  setCssStyles(styles) {
    Object.assign(this.style, styles);
  },
  setCssProps(props) {
    for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
  },
};
extend(SVGElement.prototype, styling);
extend(HTMLElement.prototype, styling);

function inside(el: HTMLElement, size: number, before: string, after: string): number {
  const style = getComputedStyle(el);
  return size - parseFloat(style.getPropertyValue(before)) - parseFloat(style.getPropertyValue(after));
}

extend(HTMLElement.prototype, {
  show() {
    this.style.display = '';
  },
  hide() {
    this.style.display = 'none';
  },
  toggle(shown) {
    if (shown) this.show();
    else this.hide();
  },
  toggleVisibility(visible) {
    this.style.visibility = visible ? '' : 'hidden';
  },
  isShown() {
    return this.offsetParent !== null;
  },
  get innerWidth() {
    return inside(this, this.clientWidth, 'padding-left', 'padding-right');
  },
  get innerHeight() {
    return inside(this, this.clientHeight, 'padding-top', 'padding-bottom');
  },
});

extend(DocumentFragment.prototype, {
  find(selector) {
    return this.querySelector(selector) as HTMLElement;
  },
  findAll(selector) {
    return Array.from(this.querySelectorAll<HTMLElement>(selector));
  },
});

Object.assign(window, {
  fish: (selector: string) => document.querySelector(selector),
  fishAll: (selector: string) => Array.from(document.querySelectorAll(selector)),
});
