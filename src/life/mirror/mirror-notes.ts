import { dayOfPath } from '../../daily/location/daily-path';
import type { Ports } from '../../ports';
import { fieldFinder, fieldProperties } from '../log/fields';
import { mirrorPlan, type Mirrored, type MirrorPlan } from './mirror';
import { mirrorKey } from '../log/fields';
import { readLog, type LifeDay } from '../log/read-log';
import { sectionNames } from '../../settings/note-words';

/** The values of a day as properties: what was read, typed; what is absent or not understood has none. */
export function mirroredOf(record: LifeDay | null, properties: ReadonlyMap<string, string>): Mirrored {
  const pairs = (record?.values ?? []).flatMap(({ field, reading }) => {
    const name = properties.get(field.series);
    return name !== undefined && reading.state === 'read' ? [[name, reading.value] as const] : [];
  });
  return new Map(pairs);
}

/** Brings one daily note's properties to its life log. */
export async function mirrorNote(ports: Ports, path: string): Promise<MirrorPlan> {
  const day = dayOfPath(path, ports.place(), ports.dates);
  const names = sectionNames(ports, 'life');
  const find = fieldFinder(ports);
  const properties = fieldProperties(ports);
  return ports.notes.edit(path, text => {
    const record = day === null ? null : readLog(text, { path, day, names, find });
    return mirrorPlan(text, mirroredOf(record, properties));
  });
}

/** How a run over many notes is followed and stopped. */
export interface MirrorRun {
  readonly onProgress: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
  /** Lets others run. */
  readonly pause: () => Promise<void>;
}

/** What a run over many notes did. */
export interface MirrorReport {
  readonly total: number;
  readonly changed: number;
  readonly cancelled: boolean;
  /** Notes with properties that somebody else wrote, and which. */
  readonly conflicts: readonly { readonly path: string; readonly names: readonly string[] }[];
  /** Notes whose front matter is not touched, or that could not be read. */
  readonly left: readonly string[];
}

/** Notes between two looks at whether it goes on. */
const batch = 20;

async function overNotes(
  paths: readonly string[],
  edit: (path: string) => Promise<MirrorPlan>,
  run: MirrorRun,
): Promise<MirrorReport> {
  const conflicts: { path: string; names: readonly string[] }[] = [];
  const left: string[] = [];
  let changed = 0;
  const report = (cancelled: boolean): MirrorReport => ({
    total: paths.length,
    changed,
    cancelled,
    conflicts,
    left,
  });
  for (const [at, path] of paths.entries()) {
    if (at % batch === 0) {
      run.onProgress(at, paths.length);
      await run.pause();
    }
    if (run.isCancelled()) return report(true);
    try {
      const plan = await edit(path);
      if (plan.edits.length > 0) changed++;
      if (plan.conflicts.length > 0) conflicts.push({ path, names: plan.conflicts });
      if (plan.isStrange) left.push(path);
    } catch {
      left.push(path);
    }
  }
  return report(false);
}

/** Brings the properties of every daily note to its life log. */
export async function mirrorAll(ports: Ports, run: MirrorRun): Promise<MirrorReport> {
  const place = ports.place();
  const paths = ports.notes
    .list()
    .map(({ path }) => path)
    .filter(path => dayOfPath(path, place, ports.dates) !== null);
  return overNotes(paths, path => mirrorNote(ports, path), run);
}

/** Takes what was mirrored out of every note of the vault, wherever it was moved to. */
export async function unmirrorAll(ports: Ports, run: MirrorRun): Promise<MirrorReport> {
  const paths: string[] = [];
  for (const { path } of ports.notes.list()) {
    const text = await ports.notes.read(path).catch(() => '');
    if (text.includes(mirrorKey)) paths.push(path);
  }
  return overNotes(paths, path => ports.notes.edit(path, text => mirrorPlan(text, new Map())), run);
}
