import type { Translate } from '../../i18n/translate';
import { applyEdits, type Edit } from '../../markdown/edit';
import type { Heading, Scan } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import { Problem } from '../../problem';

const swallowing = ['fence', 'math', 'comment', 'html'] as const;

// A heading behind everything shows whether something before it is still open.
const probe = '\n\n# end';

/**
 * The lines, from 1, of headings that edits are to make, by their offsets; reads the edited note to be sure of them.
 * Null if one of them would not be such a heading, if there would be another as high, or if any other heading of the
 * note would come or go, one added later included.
 */
export function headingLines(
  before: Scan,
  edits: readonly Edit[],
  made: readonly Pick<Heading, 'from' | 'level'>[],
): ReadonlyMap<number, number> | null {
  const after = scan(applyEdits(before.text, edits) + probe);
  const isWritten = within(edits);
  const lowest = made.reduce((level, heading) => Math.max(level, heading.level), 0);
  const kept: string[] = [];
  const own: Heading[] = [];
  for (const heading of after.headings) {
    if (!isWritten(heading.from)) kept.push(shape(after, heading));
    else if (heading.level <= lowest) own.push(heading);
  }
  const stays = [...before.headings.map(heading => shape(before, heading)), '1 # end'];
  const isSame = stays.length === kept.length && stays.every((each, at) => each === kept[at]);
  const isMade =
    own.length === made.length &&
    made.every(({ from, level }, at) => own[at]?.from === from && own[at].level === level);
  return isSame && isMade ? new Map(own.map(({ from, line }) => [from, line])) : null;
}

const shape = ({ text }: Scan, { level, from, to }: Heading) => `${level} ${text.slice(from, to)}`;

/** Tells of offsets after the edits, asked in ascending order, whether an edit has written there. */
function within(edits: readonly Edit[]): (at: number) => boolean {
  let next = 0;
  let grown = 0;
  return at => {
    for (let edit = edits[next]; edit !== undefined; edit = edits[next]) {
      const from = edit.from + grown;
      if (at < from + edit.insert.length) return at >= from;
      grown += edit.insert.length - (edit.to - edit.from);
      next++;
    }
    return false;
  };
}

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
