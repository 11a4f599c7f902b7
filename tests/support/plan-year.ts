import fc from 'fast-check';
import { applyEdits } from '../../src/markdown/edit';
import { carryInto, type CarryMode, type CarryOptions } from '../../src/plan/carry/carry-text';
import { allItems, readPlan } from '../../src/plan/tasks/plan-tree';
import { settleSource } from '../../src/plan/carry/settle-source';
import { translator } from '../../src/features';

/** A line that a person writes into a plan on some day: where, how deep, how it is typed. */
export interface Written {
  readonly area: number;
  readonly depth: 0 | 1 | 2;
  readonly style: 'number' | 'bullet' | 'paren' | 'mistyped' | 'callout';
  readonly mark: string;
  readonly more: 'none' | 'text' | 'note' | 'id';
}

/** What a person does on one day. */
export interface PlannedDay {
  readonly writes: readonly Written[];
  /** Which of the open tasks are ticked off, by position. */
  readonly ticks: readonly number[];
  readonly crash: boolean;
}

const areas = ['', '科研', '学业', '兴趣 爱好', '新领域'] as const;
const template =
  '# 近日安排\n\n# 今日计划\n\n## 科研\n\n1. [ ] \n2. [ ] \n\n## 学业\n\n- [ ] \n\n## 兴趣 爱好\n\n1. [ ] 1\n\n# 今日所学\n';

/** Days of a year in which something is written; the more runs, the shorter each is. */
export const plannedDays = (maxDays: number, minDays = 2): fc.Arbitrary<readonly PlannedDay[]> =>
  fc.array(
    fc.record({
      writes: fc.array(
        fc.record({
          area: fc.nat({ max: areas.length - 1 }),
          depth: fc.constantFrom(0, 0, 1, 2),
          style: fc.constantFrom('number', 'number', 'bullet', 'paren', 'mistyped', 'callout'),
          mark: fc.constantFrom(' ', ' ', ' ', '/', '?', 'x', '-'),
          more: fc.constantFrom('none', 'none', 'text', 'note', 'id'),
        }),
        { maxLength: 4 },
      ),
      ticks: fc.array(fc.nat({ max: 20 }), { maxLength: 2 }),
      crash: fc.boolean(),
    }),
    { minLength: minDays, maxLength: maxDays, ...(minDays > 2 ? { size: 'max' as const } : {}) },
  );

/** Options with which the year is carried. */
export const yearOptions = (mode: CarryMode, doneChildren: boolean): CarryOptions => ({
  planNames: ['今日计划'],
  stamped: new Set(),
  missingArea: '',
  countsElsewhere: true,
  mode,
  doneChildren,
  wholeSections: ['近日安排'],
});

const t = translator('en');

/** Lives through the days and gives what is wrong at the end; empty if nothing is. */
export function liveYear(days: readonly PlannedDay[], options: CarryOptions, eol: string): readonly string[] {
  const faults: string[] = [];
  const open = new Map<string, string>();
  let count = 0;
  let last = template.replaceAll('\n', eol);
  for (const [at, day] of days.entries()) {
    let note = template.replaceAll('\n', eol);
    const made = carryInto(last, note, options, t);
    note = applyEdits(note, made.edits);
    if (carryInto(last, note, options, t).edits.length > 0) faults.push(`day ${at}: carried twice`);
    let source = last;
    for (let run = 0; run < (day.crash ? 3 : 1); run++) {
      const settled = settleSource(source, note, options, 'next');
      if (run > 0 && settled.edits.length > 0) faults.push(`day ${at}: settled twice`);
      source = applyEdits(source, settled.edits);
    }
    if (carryInto(source, note, options, t).edits.length > 0)
      faults.push(`day ${at}: carried after settling`);
    faults.push(...compare(note, open, options).map(fault => `day ${at}: ${fault}`));
    for (const write of day.writes) {
      const text = `任务 task ${count++}`;
      note = written(note, write, text, eol);
      if (!['x', '-'].includes(write.mark)) open.set(text, areas[write.area] ?? '');
    }
    const there = openTasks(note, options);
    for (const tick of day.ticks) {
      const item = there[tick];
      if (item === undefined || !open.delete(item.name)) continue;
      note = note.slice(0, item.box) + 'x' + note.slice(item.box + item.width);
      if (item.width === 0) there.forEach(other => (other.box += other.box > item.box ? 1 : 0));
    }
    faults.push(...compare(note, open, options).map(fault => `written on day ${at}: ${fault}`));
    last = note;
  }
  return faults;
}

interface OpenTask {
  readonly name: string;
  readonly area: string;
  box: number;
  readonly width: number;
}

function openTasks(note: string, options: CarryOptions): OpenTask[] {
  return readPlan(note, options.planNames).groups.flatMap(group =>
    allItems(group.items)
      .filter(({ mark, leftover }) => mark !== null && !leftover && !'xX->'.includes(mark))
      .map(({ key, marker }) => {
        const box = note.indexOf('[', marker.to) + 1;
        const width = note.indexOf(']', box) - box;
        return { name: key, area: group.path.join('/'), box, width };
      }),
  );
}

function compare(note: string, open: ReadonlyMap<string, string>, options: CarryOptions): string[] {
  const there = openTasks(note, options);
  const lost = [...open].filter(
    ([name, area]) => !there.some(task => task.name === name && task.area === area),
  );
  const names = there.map(({ name }) => name);
  const doubled = names.filter((name, at) => names.indexOf(name) !== at);
  const strange = names.filter(name => !open.has(name));
  return [
    ...lost.map(([name, area]) => `lost ${name} of ${area}`),
    ...doubled.map(name => `doubled ${name}`),
    ...strange.map(name => `unexpected ${name}`),
  ];
}

// Types the task where a person would: at the end of its area, below the last item if nested.
function written(note: string, write: Written, text: string, eol: string): string {
  const tree = readPlan(note, ['今日计划']);
  const area = areas[write.area] ?? '';
  const group = tree.groups.find(({ path }) => path.join('/') === area);
  const last = group?.items.filter(({ quotes }) => quotes === 0).at(-1);
  const quoted = write.style === 'callout';
  const nested = write.depth > 0 && last !== undefined && !quoted;
  const pad = nested ? '\t' : '';
  const number = nested || quoted ? 1 : (last?.number ?? 0) + 1;
  const marker = write.style === 'bullet' ? '-' : write.style === 'paren' ? `${number})` : `${number}.`;
  const box = write.style === 'mistyped' && write.mark === ' ' ? '[]' : `[${write.mark}]`;
  const id = write.more === 'id' ? ` ^${text.replace(/\D+/g, 'id')}` : '';
  const lines = [`${pad}${marker} ${box} ${text}${id}`];
  if (write.more === 'text') lines.push(`${pad}   继续 more`);
  if (write.more === 'note') lines.push(`${pad}\t- note of ${text}`);
  if (write.depth === 2) lines.push(`${pad}\t1. [x] done below ${text}`);
  const body = quoted ? ['', '> [!todo] 清单', ...lines.map(line => `> ${line}`), ''] : lines;
  if (last !== undefined && !quoted) return insertAt(note, tree.lines.to(last.lastLine), body, eol);
  if (group !== undefined) return insertAt(note, group.heading.to, ['', ...body, ''], eol);
  const plan = tree.plans[0];
  const end = (plan?.to ?? note.length) - eol.length;
  return insertAt(note, end, ['', `## ${area}`, '', ...body, ''], eol);
}

function insertAt(note: string, at: number, lines: readonly string[], eol: string): string {
  return note.slice(0, at) + eol + lines.join(eol) + note.slice(at);
}
