import type {} from 'obsidian';
import { define, extend } from './extend';

const ofArrays: Partial<Pick<unknown[], 'first' | 'last' | 'contains' | 'remove' | 'shuffle' | 'unique'>> &
  ThisType<unknown[]> = {
  first() {
    return this[0];
  },
  last() {
    return this[this.length - 1];
  },
  contains(target) {
    return this.includes(target);
  },
  remove(target) {
    for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target, at)) this.splice(at, 1);
  },
  shuffle() {
    for (let last = this.length - 1; last > 0; last--) {
      const other = Math.floor(Math.random() * (last + 1));
      [this[last], this[other]] = [this[other], this[last]];
    }
    return this;
  },
  unique() {
    return [...new Set(this)];
  },
};
define(Array.prototype, ofArrays);

const ofStrings: Pick<string, 'contains' | 'format'> & ThisType<string> = {
  contains(target) {
    return this.includes(target);
  },
  format(...args) {
    return this.replace(/\{(\d+)\}/g, (whole, index: string) => args[Number(index)] ?? whole);
  },
};
define(String.prototype, ofStrings);

extend(Math, {
  clamp: (value, min, max) => Math.min(Math.max(value, min), max),
  square: value => value * value,
});

function each<T>(object: Record<string, T>, callback: (value: T, key: string) => boolean | void): boolean {
  return Object.entries(object).every(([key, value]) => callback(value, key) !== false);
}

define(Object, { isEmpty: (object: object) => Object.keys(object).length === 0, each });
define(Array, { combine: (lists: unknown[][]) => lists.flat() });
define(String, { isString: (value: unknown) => typeof value === 'string' });
define(Number, { isNumber: (value: unknown) => typeof value === 'number' });

Object.assign(window, {
  activeWindow: window,
  activeDocument: document,
  isBoolean: (value: unknown) => typeof value === 'boolean',
  sleep: (ms: number) => new Promise(resolve => window.setTimeout(resolve, ms)),
  nextFrame: () => new Promise(resolve => window.requestAnimationFrame(resolve)),
  ready: (run: () => unknown) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
    else run();
  },
});
