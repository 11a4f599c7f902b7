import { isRaw, isVerbatim, monthMacros, type BibEntry } from './bib-entry';
import { printNames } from './print-names';
import { printText } from './print-text';

/** How entries are written. */
export interface PrintOptions {
  /** Letters beyond ASCII as TeX commands, for programs that read nothing else. */
  readonly tex: boolean;
}

/** Fields in the order one looks for them; the others follow by name. */
const order = (
  'title subtitle author editor booktitle journal journaltitle series volume number pages publisher school ' +
  'institution address edition year month date doi eprint archiveprefix eprinttype primaryclass eprintclass url'
).split(' ');
const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
const titles = /^(?:(?:sub|main|book|short|issue|journal)*title|series)$/;
/** As they are usually spelt. */
const spelt: Readonly<Record<string, string>> = {
  archiveprefix: 'archivePrefix',
  primaryclass: 'primaryClass',
};

/** Entries as a BibTeX file in one canonical form, in their order: what it reads as is what was given. */
export function printBibtex(entries: readonly BibEntry[], options: PrintOptions = { tex: false }): string {
  return entries.map(entry => printEntry(entry, options)).join('\n');
}

function printEntry({ type, key, fields, people }: BibEntry, { tex }: PrintOptions): string {
  const values = [
    ...[...fields].map(([name, value]) => [name, printValue(name, value, tex)] as const),
    ...[...people].map(([name, names]) => [name, `{${printNames(names, tex)}}`] as const),
  ];
  const lines = values
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `  ${spelt[name] ?? name} = ${value},\n`);
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

const monthNames = new Map([...monthMacros].map(([name, number]) => [number, name]));

function printValue(name: string, value: string, tex: boolean): string {
  const month = name === 'month' ? monthNames.get(value) : undefined;
  if (month !== undefined) return month;
  if (isRaw(name)) return `{${value}}`;
  if (isVerbatim(name)) return `{${printVerbatim(value)}}`;
  return `{${printText(value, { tex, protect: titles.test(name) })}}`;
}

// Reading takes a backslash off what needs one in TeX, and braces away.
const printVerbatim = (value: string): string =>
  value.replace(/\\(?=[&%$#_~])/g, '\\\\').replace(/[{}]/g, brace => (brace === '{' ? '%7B' : '%7D'));
