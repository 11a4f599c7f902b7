import { applyEdits, type Plan } from '../../markdown/edit';
import { touchOf, type Touched } from '../../markdown/undo';
import type { Ports } from '../../ports';
import { noteWords, sectionNames } from '../../settings/note-words';
import type { Day } from '../../time/day';
import { scan } from '../../markdown/blocks/scan';
import { sectionsNamed } from '../../markdown/sections';
import { isFinished, isPlaceholder, taskKey } from '../tasks/task-text';
import { carryInto, type CarryOptions, type LeftTask } from './carry-text';
import { dailyNotes, notesBefore, type DayPath } from '../../daily/location/earlier-days';
import { readPlan } from '../tasks/plan-tree';
import { settleSource } from './settle-source';
import { stampedTasks } from './stamped-tasks';

/** What was carried into a note. */
export interface Carried {
  /** The note it came from; null if no earlier one has a plan. */
  readonly from: DayPath | null;
  /** Unfinished tasks brought, nested ones counted. */
  readonly carried: number;
  /** Titles of areas made and of sections that came whole. */
  readonly added: readonly string[];
  /** There was something to carry but the note has no plan. */
  readonly noPlan: boolean;
  /** What was written, for undoing it; the target comes first. */
  readonly touched: readonly Touched[];
  /** Unfinished tasks that stay where they are, and why. */
  readonly left: readonly LeftTask[];
}

/** `all` carries; `settle` only finishes what an earlier run left open in the source. */
export type CarryExtent = 'all' | 'settle';

/**
 * Carries the unfinished tasks of the last daily note with a plan into a day's note: first the target is written,
 * then the source, so that stopping between the two loses nothing; the next run finishes it.
 * @throws Problem if the tasks have no certain place
 */
export async function carryOver(
  ports: Ports,
  day: Day,
  path: string,
  extent: CarryExtent = 'all',
): Promise<Carried> {
  const from = await lastPlan(ports, day);
  const outside = extent === 'all' ? await outsidePlans(ports, day, from) : [];
  if (from === null) return { from, carried: 0, added: [], noPlan: false, touched: [], left: outside };
  const options = await carryOptions(ports, from.day);
  const source = await ports.notes.read(from.path);
  const plan = (text: string) =>
    extent === 'settle'
      ? { edits: [], carried: 0, added: [], noPlan: false, left: [], before: text }
      : { ...carryInto(source, text, options, ports.t), before: text };
  const made = await ports.notes.edit(path, plan);
  const target = applyEdits(made.before, made.edits);
  const settled = await settle(ports, from.path, target, { options, linkTo: linkName(ports, path) });
  const touched = [touchOf(path, made.before, made.edits), touchOf(from.path, settled.before, settled.edits)];
  const { carried, added, noPlan } = made;
  const left = [...made.left, ...outside];
  return { from, carried, added, noPlan, touched: touched.filter(({ spans }) => spans.length > 0), left };
}

/** The open tasks of the last note when it has no plan: a heading that nobody named may be one. */
async function outsidePlans(ports: Ports, day: Day, from: DayPath | null): Promise<readonly LeftTask[]> {
  const [latest] = notesBefore(dailyNotes(ports), day, ports.settings().carryReach);
  if (latest === undefined || latest.path === from?.path) return [];
  const note = scan(await ports.notes.read(latest.path));
  const learned = sectionsNamed(note, sectionNames(ports, 'learned'));
  const reason = ports.t('plan.left-not-plan', { path: latest.path });
  return note.items.flatMap(({ task, content, marker, from: at }) => {
    const text = taskKey(note.text.slice(content.from, content.to));
    if (task === null || isFinished(task) || isPlaceholder(text, note.text.slice(marker.from, marker.to)))
      return [];
    return learned.some(section => section.bodyFrom <= at && at < section.to) ? [] : [{ text, reason }];
  });
}

interface Settling {
  readonly options: CarryOptions;
  readonly linkTo: string;
}

async function settle(
  ports: Ports,
  path: string,
  target: string,
  { options, linkTo }: Settling,
): Promise<Plan & { readonly before: string }> {
  if (options.mode === 'left') return { edits: [], before: '' };
  return ports.notes.edit(path, text => ({ ...settleSource(text, target, options, linkTo), before: text }));
}

/** The last daily note before a day that has a plan, within the reach set; null if none has. */
export async function lastPlan(ports: Ports, day: Day): Promise<DayPath | null> {
  const { carryReach } = ports.settings();
  const names = sectionNames(ports, 'plan');
  const [latest, ...earlier] = notesBefore(dailyNotes(ports), day, carryReach);
  for (const note of latest === undefined ? [] : [latest, ...earlier]) {
    if (readPlan(await ports.notes.read(note.path), names).plans.length > 0) return note;
  }
  return null;
}

/** How tasks of that day's note are carried, by the settings. */
export async function carryOptions(ports: Ports, day: Day): Promise<CarryOptions> {
  const settings = ports.settings();
  const upcoming = noteWords(settings, ports.language).sections.filter(({ kind }) => kind === 'upcoming');
  const stamped = await stampedTasks(ports);
  return {
    planNames: sectionNames(ports, 'plan'),
    mode: settings.carryMode,
    doneChildren: settings.carryDoneChildren,
    missingArea: settings.carryMissingArea.trim(),
    countsElsewhere: true,
    wholeSections:
      settings.carryWhole.length === 0
        ? []
        : [...new Set([...settings.carryWhole, ...upcoming.map(({ heading }) => heading)])],
    stamped: stamped(day),
  };
}

// The name of the note where it names one only, else its path.
function linkName({ notes }: Ports, path: string): string {
  const bare = path.replace(/\.md$/, '');
  const name = bare.slice(bare.lastIndexOf('/') + 1);
  const same = notes.list().filter(note => note.path === `${name}.md` || note.path.endsWith(`/${name}.md`));
  return same.length > 1 ? bare : name;
}
