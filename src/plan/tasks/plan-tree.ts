import type { Block, Heading, ListItem, Scan, Span } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import { sectionsNamed, sectionsOf, titleOf, type Section } from '../../markdown/sections';
import { lineTable, type LineTable } from './line-table';
import { areaKey, isPlaceholder, taskKey } from './task-text';

/** The part of a plan right below one heading, up to the next. */
export interface PlanGroup {
  /** Index of its plan in `PlanTree.plans`. */
  readonly plan: number;
  /** Titles of the headings from below the plan's own; empty for what stands before the areas. */
  readonly path: readonly string[];
  /** The path as it is compared. */
  readonly key: string;
  /** Levels below the plan's own heading. */
  readonly depth: number;
  readonly heading: Heading;
  /** End of its text: the next heading or the end of the plan. */
  readonly to: number;
  readonly items: readonly PlanItem[];
}

/** A list item of a plan with what is nested in it. */
export interface PlanItem {
  readonly line: number;
  readonly lastLine: number;
  /** Columns before its marker, in its quote. */
  readonly indent: number;
  readonly depth: number;
  readonly marker: Span;
  /** The marker's number, null for a bullet. */
  readonly number: number | null;
  /** What follows the number, or the bullet itself. */
  readonly delimiter: string;
  /** The mark of a task; null for a list item that is none. */
  readonly mark: string | null;
  readonly content: Span;
  /** The text as it is compared. */
  readonly key: string;
  /** A task whose text is left over from a template. */
  readonly leftover: boolean;
  readonly quotes: number;
  /** First line of the callout it stands in, empty in a quote, null outside. */
  readonly container: string | null;
  readonly children: readonly PlanItem[];
}

/** The plans of a note. */
export interface PlanTree {
  readonly note: Scan;
  readonly lines: LineTable;
  readonly plans: readonly Section[];
  readonly groups: readonly PlanGroup[];
}

/** Reads the plans of a note: the sections whose heading contains one of the names. */
export function readPlan(text: string, planNames: readonly string[]): PlanTree {
  return planIn(scan(text), planNames);
}

/** The same of a note that is scanned already. */
export function planIn(note: Scan, planNames: readonly string[]): PlanTree {
  const lines = lineTable(note.text);
  const plans = sectionsNamed(note, planNames);
  const roots = plans.length === 0 ? [] : itemTree(note, lines);
  const sections = sectionsOf(note);
  const groups = plans.flatMap((plan, at) =>
    sections
      .filter(({ heading }) => heading.from >= plan.heading.from && heading.from < plan.to)
      .map((section, nth, within) => {
        const to = within[nth + 1]?.heading.from ?? plan.to;
        const path = pathOf(note, sections, section, plan.index);
        return {
          plan: at,
          path,
          key: path.map(areaKey).join('\n'),
          depth: section.heading.level - plan.heading.level,
          heading: section.heading,
          to,
          items: roots.filter(({ marker }) => marker.from >= section.bodyFrom && marker.from < to),
        };
      }),
  );
  return { note, lines, plans, groups };
}

function pathOf(note: Scan, sections: readonly Section[], from: Section, plan: number): readonly string[] {
  const path: string[] = [];
  for (let at: Section | undefined = from; at !== undefined && at.index !== plan; at = sections[at.parent])
    path.unshift(titleOf(note, at.heading));
  return path;
}

interface Growing extends PlanItem {
  readonly children: Growing[];
}

// Items that share a line are one: what stands on a line is carried as a whole.
function itemTree(note: Scan, lines: LineTable): readonly PlanItem[] {
  const byIndex: Growing[] = [];
  const roots: Growing[] = [];
  let last: Growing | undefined;
  note.items.forEach((item, index) => {
    const isWhole = note.items[index + 1]?.line !== item.line;
    if (last !== undefined && last.line === item.line) {
      if (isWhole) Object.assign(last, taskOf(note, item));
      byIndex[index] = last;
      return;
    }
    last = { ...itemOf(note, lines, item), children: [] };
    // Of items on one line the innermost says what it is about.
    if (isWhole) Object.assign(last, taskOf(note, item));
    byIndex[index] = last;
    (byIndex[item.parent]?.children ?? roots).push(last);
  });
  return roots;
}

function taskOf({ text }: Scan, { task, content, marker }: ListItem) {
  const written = text.slice(content.from, content.to);
  return {
    mark: task,
    content,
    key: taskKey(written),
    leftover: task !== null && isPlaceholder(written, text.slice(marker.from, marker.to)),
  };
}

function itemOf(note: Scan, lines: LineTable, item: ListItem): PlanItem {
  const { line, lastLine, indent, depth, marker } = item;
  const before = note.text.slice(lines.from(line), marker.from);
  const container = item.quoted ? containerOf(note, lines, item) : null;
  const quotes = item.quoted ? before.split('>').length - 1 : 0;
  const written = note.text.slice(marker.from, marker.to);
  const number = /^\d/.test(written) ? Number.parseInt(written, 10) : null;
  return {
    line,
    lastLine,
    indent,
    depth,
    marker,
    number,
    delimiter: written.slice(-1),
    mark: null,
    content: item.content,
    key: '',
    leftover: false,
    quotes,
    container,
    children: [],
  };
}

function containerOf({ blocks }: Scan, lines: LineTable, item: ListItem): string {
  const isAround = ({ kind, line, lastLine }: Block) =>
    (kind === 'quote' || kind === 'callout') && line <= item.line && lastLine >= item.line;
  const outer = blocks.find(isAround);
  return outer?.kind === 'callout' ? lines.text(outer.line).trim() : '';
}

/** Every item of a group, each before what is nested in it. */
export function allItems(items: readonly PlanItem[]): readonly PlanItem[] {
  const all: PlanItem[] = [];
  const waiting = [...items].reverse();
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    all.push(item);
    for (let at = item.children.length - 1; at >= 0; at--) {
      const child = item.children[at];
      if (child !== undefined) waiting.push(child);
    }
  }
  return all;
}
