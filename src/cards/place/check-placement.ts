import type { Translate } from '../../i18n/translate';
import { applyEdits, type Edit } from '../../markdown/edit';
import type { Heading, Scan } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import { Problem } from '../../problem';

const swallowing = ['fence', 'math', 'comment', 'html'] as const;

// A heading behind everything shows whether something before it is still open.
const probe = '\n\n# end';

/**
 * Line of the card's heading once the edit is made, from 1; reads the edited note to be sure of it.
 * @throws Problem if the heading would not be one, or if any other heading would come or go, one added later included
 */
export function checkPlacement(
  before: Scan,
  edit: Edit,
  expected: Pick<Heading, 'from' | 'level'>,
  t: Translate,
): number {
  const after = scan(applyEdits(before.text, [edit]) + probe);
  const heading = after.headings.find(({ from }) => from === expected.from);
  const end = edit.from + edit.insert.length;
  const around = after.headings.filter(({ from }) => from < edit.from || from >= end);
  const same =
    [...shapes(before), '1 # end'].join('\n') === around.map(each => shape(after, each)).join('\n');
  if (heading?.level === expected.level && same) return heading.line;
  throw placementFault(before, edit.from, t);
}

const shape = ({ text }: Scan, { level, from, to }: Heading) => `${level} ${text.slice(from, to)}`;

const shapes = (note: Scan) => note.headings.map(heading => shape(note, heading));

/** Why nothing can stand at that offset of a note: what is still open there, if anything is. */
export function placementFault(before: Scan, at: number, t: Translate): Problem {
  const open = before.blocks
    .filter(block => !block.closed && block.from < at && swallowing.some(kind => kind === block.kind))
    .at(-1);
  const kind = swallowing.find(each => each === open?.kind);
  if (open === undefined || kind === undefined)
    return new Problem(t('capture.no-place', { line: before.text.slice(0, at).split('\n').length }));
  return new Problem(t('capture.unclosed', { line: open.line, what: t(`capture.what-${kind}`) }));
}
