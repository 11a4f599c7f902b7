import { placementFault } from './check-placement';
import { placeFinder } from './find-place';
import { readingTask } from '../write/reading-task';
import type { Translate } from '../../i18n/translate';
import { applyEdits, type Edit, type Plan } from '../../markdown/edit';
import { plainText } from '../../markdown/inline/inline';
import type { ListItem, Scan } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import { idKeys, idsIn } from '../../reference/identify';
import type { Draft } from '../../reference/draft';
import { normalTitle } from '../../reference/normal-title';

/** Papers to read and where the plan is. */
export interface PapersToRead {
  readonly wanted: readonly { readonly card: Draft; readonly again: boolean }[];
  readonly planNames: readonly string[];
  readonly planHeading: string;
  /** Level of the plan's heading when it has to be made. */
  readonly level: number;
  /** Area of the papers to read. */
  readonly area: string;
}

/** The edit that adds tasks. */
export interface ReadingPlan extends Plan {
  /** Of each paper whether it is a task of the note already. */
  readonly there: readonly boolean[];
}

/**
 * Adds each paper as a task to the area of papers to read in the plan; those that are tasks of the note are left out.
 * @throws Problem if they would not be read as tasks there
 */
export function placeReading(text: string, request: PapersToRead, t: Translate): ReadingPlan {
  const note = scan(text);
  const tasks = new Set(
    note.items
      .filter(({ task }) => task !== null)
      .flatMap(({ content }) => {
        const name = plainText(text, content.from, content.to).split(' · ')[0] ?? '';
        return [...idKeys(idsIn(text.slice(content.from, content.to))), `title:${normalTitle(name)}`];
      }),
  );
  const there = request.wanted.map(
    ({ card, again }) =>
      !again && [...idKeys(card.ids), `title:${normalTitle(card.title)}`].some(key => tasks.has(key)),
  );
  const written = request.wanted.filter((_, nth) => there[nth] === false);
  if (written.length === 0) return { edits: [], there };
  const { planNames, planHeading, level, area } = request;
  const plan = { learnedNames: planNames, learnedHeading: planHeading, level };
  const { at, headings } = placeFinder(note, plan, t)(area);
  const { eol } = note;
  const goesOn =
    headings.length === 0 && note.items.some(item => item.to === at || (item.from < at && item.to > at));
  const lead = at === note.start ? '' : goesOn ? eol : eol + eol;
  const rest = text.slice(at);
  const tail = /^\s*$/.test(rest) || /^\r?\n[ \t]*\r?\n/.test(rest) ? '' : eol;
  const list = written.map(({ card }) => taskLine(card)).join(eol);
  const edit = { from: at, to: at, insert: lead + [...headings, list].join(eol + eol) + tail };
  if (!isReadSo(note, edit, { headings: headings.length, tasks: written.length }))
    throw placementFault(note, at, t);
  return { edits: [edit], there };
}

/** Whether the edit gives the note just so many headings and tasks more, the tasks where it writes them. */
function isReadSo(
  before: Scan,
  edit: Edit,
  more: { readonly headings: number; readonly tasks: number },
): boolean {
  const after = scan(applyEdits(before.text, [edit]));
  const end = edit.from + edit.insert.length;
  const isTask = ({ task }: ListItem) => task !== null;
  const own = after.items.filter(item => isTask(item) && item.from >= edit.from && item.from < end);
  return (
    own.length === more.tasks &&
    after.items.filter(isTask).length === before.items.filter(isTask).length + more.tasks &&
    after.headings.length === before.headings.length + more.headings
  );
}

/** One paper as a task of a plan. */
export function taskLine(draft: Draft): string {
  return `- [ ] ${readingTask(draft)}`;
}
