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

/** The names in the list of ours, as we write it or as the app's property editor does. */
function listed(
  text: string,
  { line, value, goesOn }: PropertyLine,
  lines: PropertyLines,
): readonly string[] {
  if (!goesOn)
    return text
      .slice(value.from, value.to)
      .replace(/^\[|\]$/g, '')
      .split(',')
      .map(name => scalarOf(name.trim()))
      .filter(name => name !== '');
  const next = lines.properties.find(other => other.line.from > line.from)?.line.from ?? lines.end;
  return [...text.slice(line.to, next).matchAll(/^[ \t]*-[ \t]+(.*?)[ \t]*\r?$/gm)].map(([, name = '']) =>
    scalarOf(name),
  );
}

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

/** The whole of a line property, what goes on below included. */
function wholeOf(property: PropertyLine, lines: PropertyLines): Edit {
  const next = lines.properties.find(({ line }) => line.from > property.line.from)?.line.from ?? lines.end;
  return { from: property.line.from, to: property.goesOn ? next : property.line.to, insert: '' };
}

function valueEdit(text: string, { value }: PropertyLine, wanted: string | number): readonly Edit[] {
  if (says(text.slice(value.from, value.to), wanted)) return [];
  const lead = /[ \t]/.test(text.charAt(value.from - 1)) ? '' : ' ';
  return [{ from: value.from, to: value.to, insert: lead + yamlOf(wanted) }];
}

/** What is ours of a note's properties: their lines, and those that the user made lists or nested values of. */
function oursOf(text: string, lines: PropertyLines, list: PropertyLine | undefined) {
  const names = list ? listed(text, list, lines) : [];
  const written = lines.properties.filter(
    ({ key }) => key !== mirrorKey && names.some(name => same(name, key)),
  );
  const doubled = ({ key }: PropertyLine): boolean =>
    lines.properties.filter(other => same(other.key, key)).length > 1;
  return { names, lines: written.filter(property => !property.goesOn && !doubled(property)) };
}

function listEdits(
  text: string,
  lines: PropertyLines,
  list: PropertyLine,
  names: readonly string[],
): readonly Edit[] {
  const known = listed(text, list, lines);
  if (known.length === names.length && known.every((name, at) => name === names[at])) return [];
  if (!list.goesOn) return [{ ...list.value, insert: listText(names) }];
  const { from, to } = wholeOf(list, lines);
  const eol = text.slice(from, to).endsWith('\r\n') ? '\r\n' : '\n';
  return [{ from, to, insert: `${mirrorKey}: ${listText(names)}${eol}` }];
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
      only && isBare(text, lines) ? [{ ...lines.block, insert: '' }] : removal(lines, [...gone, list]);
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
    ...removal(lines, gone),
    ...(list ? listEdits(text, lines, list, names) : []),
    ...(insert === '' ? [] : [{ from: own, to: own, insert }]),
  ];
  return { edits: ordered(edits), conflicts, isStrange: false };
}

const removal = (lines: PropertyLines, gone: readonly PropertyLine[]): readonly Edit[] =>
  ordered(gone.map(property => wholeOf(property, lines)));
const ordered = (edits: readonly Edit[]): readonly Edit[] =>
  [...edits].sort((a, b) => a.from - b.from || a.to - b.to);

/** Nothing stands in the front matter but properties. */
function isBare(text: string, { block, end, properties }: PropertyLines): boolean {
  const first = properties[0]?.line.from ?? end;
  const inside = properties.reduce((at, { line }) => (line.from === at ? line.to : -1), first);
  return first === text.indexOf('\n', block.from) + 1 && inside === end;
}

/**
 * Brings the properties of a note to the values wanted and touches no property that is not ours; without any, ours are
 * taken out and the note is as it was before. Only lines that change are written.
 */
export function mirrorPlan(text: string, wanted: Mirrored): MirrorPlan {
  const lines = propertyLines(text);
  if (lines === null) return created(text, wanted);
  if (lines.isStrange) return { ...nothing, isStrange: true };
  return changed(text, lines, wanted);
}
