import { mirrorKey } from '../log/fields';
import type { Edit, Plan } from '../../markdown/edit';
import { scan } from '../../markdown/blocks/scan';
import { propertyLines, type PropertyLine, type PropertyLines } from './mirror-lines';

/** Values by property: numbers as numbers, times and texts as text. */
export type Mirrored = ReadonlyMap<string, string | number>;

/** Edits that bring a note's properties to what its life log says. */
export interface MirrorPlan extends Plan {
  /** Properties that somebody else wrote: they stay as they are. */
  readonly conflicts: readonly string[];
  /** The front matter is written in a way that is not touched. */
  readonly isStrange: boolean;
}

const nothing: MirrorPlan = { edits: [], conflicts: [], isStrange: false };
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A value as YAML 1.2 on one line. A time is quoted: bare, older readers take it for a number. */
function yamlOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029\ufeff]/g,
    found => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What a written scalar means as text, whoever wrote it last. */
function scalarOf(written: string): string {
  if (written.startsWith("'")) return written.slice(1, -1).replace(/''/g, "'");
  if (!written.startsWith('"')) return written;
  try {
    return String(JSON.parse(written));
  } catch {
    return written;
  }
}

const says = (written: string, value: string | number): boolean =>
  scalarOf(written) === String(value) && (typeof value === 'string' || !/^["']/.test(written));

/** The names in the list of ours, as we write it or as the app's property editor does; null for anything else. */
function listed(text: string, { value, below }: PropertyLine): readonly string[] | null {
  const written = text.slice(value.from, value.to);
  if (below.length === 0)
    return /^(?:\[[^[\]{}]*\]|[^[\]{}&*!|>]*)$/.test(written)
      ? written
          .replace(/^\[|\]$/g, '')
          .split(',')
          .map(name => scalarOf(name.trim()))
          .filter(name => name !== '')
      : null;
  const rows = below.map(({ from, to }) =>
    /^[ \t]*-[ \t]+(.*?)(?:[ \t]+#.*)?[ \t]*\r?\n?$/.exec(text.slice(from, to)),
  );
  return written !== '' || rows.includes(null) ? null : rows.map(row => scalarOf(row?.[1] ?? ''));
}

/** Whether a value is one as we write it or as an editor of properties rewrites it: nothing nested, no reference. */
const isScalar = (written: string): boolean => /^(?:"|'|[^[\]{}&*!|>%@`]*$)/.test(written);

const listText = (names: readonly string[]): string => `[${names.join(', ')}]`;
const lineText = (name: string, value: string | number): string => `${name}: ${yamlOf(value)}`;

function created(text: string, wanted: Mirrored): MirrorPlan {
  if (wanted.size === 0) return nothing;
  const { eol, start } = scan(text);
  // The list stands first: where it stands last, the front matter was there before us.
  const rows = [`${mirrorKey}: ${listText([...wanted.keys()])}`, ...[...wanted].map(row => lineText(...row))];
  const insert = ['---', ...rows, '---', ''].join(eol);
  return { ...nothing, edits: [{ from: start, to: start, insert }] };
}

/** Takes a property out, with the lines that its value goes on in; a comment behind it stays. */
function withoutProperty(text: string, { line, comment, below }: PropertyLine): readonly Edit[] {
  const eol = text.slice(line.from, line.to).endsWith('\r\n') ? '\r\n' : '\n';
  const gone = below.map((span): Edit => ({ ...span, insert: '' }));
  return [{ ...line, insert: comment === '' ? '' : comment + eol }, ...gone];
}

function valueEdit(text: string, { value }: PropertyLine, wanted: string | number): readonly Edit[] {
  if (says(text.slice(value.from, value.to), wanted)) return [];
  const lead = /[ \t]/.test(text.charAt(value.from - 1)) ? '' : ' ';
  return [{ from: value.from, to: value.to, insert: lead + yamlOf(wanted) }];
}

/** What is ours of a note's properties: their lines, and those that the user made lists or nested values of. */
function oursOf(text: string, lines: PropertyLines, list: PropertyLine | undefined) {
  const names = (list && listed(text, list)) ?? [];
  const written = lines.properties.filter(
    ({ key }) => key !== mirrorKey && names.some(name => same(name, key)),
  );
  const doubled = ({ key }: PropertyLine): boolean =>
    lines.properties.filter(other => same(other.key, key)).length > 1;
  const isOurs = ({ value, below }: PropertyLine): boolean =>
    below.length === 0 && isScalar(text.slice(value.from, value.to));
  return { names, lines: written.filter(property => isOurs(property) && !doubled(property)) };
}

function listEdits(text: string, list: PropertyLine, names: readonly string[]): readonly Edit[] {
  const known = listed(text, list) ?? [];
  if (known.length === names.length && known.every((name, at) => name === names[at])) return [];
  const { value, below } = list;
  const lead = /[ \t]/.test(text.charAt(value.from - 1)) ? '' : ' ';
  return [
    { ...value, insert: lead + listText(names) },
    ...below.map((span): Edit => ({ ...span, insert: '' })),
  ];
}

function changed(text: string, lines: PropertyLines, wanted: Mirrored): MirrorPlan {
  const { eol } = scan(text);
  const list = lines.properties.find(({ key }) => key === mirrorKey);
  const ours = oursOf(text, lines, list);
  const mine = (name: string) => ours.lines.find(({ key }) => same(key, name));
  const isForeign = (name: string): boolean =>
    mine(name) === undefined && lines.properties.some(({ key }) => same(key, name));
  const conflicts = [...wanted.keys()].filter(isForeign);
  const kept = [...wanted].filter(([name]) => !isForeign(name));
  const gone = ours.lines.filter(({ key }) => !kept.some(([name]) => same(name, key)));
  if (kept.length === 0) {
    if (!list) return { ...nothing, conflicts };
    const only = lines.properties.length === gone.length + 1 && lines.properties[0] === list;
    const edits =
      only && isBare(text, lines) ? [{ ...lines.block, insert: '' }] : removal(text, [...gone, list]);
    return { edits, conflicts, isStrange: false };
  }
  const added = kept.filter(([name]) => !mine(name)).map(row => lineText(...row) + eol);
  // Names are kept in the order they were first written.
  const old = ours.names.filter(name => kept.some(([wantedName]) => same(wantedName, name)));
  const names = [...old, ...kept.map(([name]) => name).filter(name => !old.some(known => same(known, name)))];
  const own = list && lines.properties[0] !== list ? list.line.from : lines.end;
  const insert = added.join('') + (list ? '' : `${mirrorKey}: ${listText(names)}${eol}`);
  const edits = [
    ...kept.flatMap(([name, value]) => {
      const property = mine(name);
      return property ? valueEdit(text, property, value) : [];
    }),
    ...removal(text, gone),
    ...(list ? listEdits(text, list, names) : []),
    ...(insert === '' ? [] : [{ from: own, to: own, insert }]),
  ];
  return { edits: ordered(edits), conflicts, isStrange: false };
}

const removal = (text: string, gone: readonly PropertyLine[]): readonly Edit[] =>
  ordered(gone.flatMap(property => withoutProperty(text, property)));
const ordered = (edits: readonly Edit[]): readonly Edit[] =>
  [...edits].sort((a, b) => a.from - b.from || a.to - b.to);

/** Nothing stands in the front matter but properties. */
function isBare(text: string, { block, end, properties }: PropertyLines): boolean {
  const first = properties[0]?.line.from ?? end;
  const spans = properties.flatMap(({ line, below }) => [line, ...below]);
  const inside = spans.reduce((at, span) => (span.from === at ? span.to : -1), first);
  if (properties.some(({ comment }) => comment !== '')) return false;
  return first === text.indexOf('\n', block.from) + 1 && inside === end;
}

/**
 * Brings the properties of a note to the values wanted and touches no property that is not ours; without any, ours are
 * taken out and the note is as it was before. Only lines that change are written; front matter in which it is not
 * certain what is ours is left alone.
 */
export function mirrorPlan(text: string, wanted: Mirrored): MirrorPlan {
  const lines = propertyLines(text);
  if (lines === null) return created(text, wanted);
  const lists = lines.properties.filter(({ key }) => same(key, mirrorKey));
  // What the list of ours says has to be certain, or what is not ours would be taken for it.
  const isClear =
    lists.length < 2 && lists.every(list => list.key === mirrorKey && listed(text, list) !== null);
  return lines.isStrange || !isClear ? { ...nothing, isStrange: true } : changed(text, lines, wanted);
}
