import { touchOf, undoPlan, type Touched } from '../markdown/undo';
import type { Ports } from '../ports';
import { Problem } from '../problem';
import type { ListedMark } from './list-marks';
import { removeMark } from './remove-mark';

/**
 * Takes a mark out of its note and gives what brings it back.
 * @throws Problem if the mark can't be told for certain any more; nothing is written then
 */
export async function finishMark({ notes, t }: Ports, mark: ListedMark): Promise<Touched> {
  const { path, name } = mark;
  if (!(await notes.exists(path))) throw new Problem(t('marks.changed', { name, path }));
  const { touched } = await notes.edit(path, text => {
    const { edits } = removeMark(text, mark);
    return { edits, touched: edits.length === 0 ? null : touchOf(path, text, edits) };
  });
  if (touched === null) throw new Problem(t('marks.changed', { name, path }));
  return touched;
}

/**
 * Puts a finished mark back where it was.
 * @throws Problem if the note has changed there since or is gone; nothing is written then
 */
export async function restoreMark({ notes, t }: Ports, touched: Touched): Promise<void> {
  const { path } = touched;
  if (!(await notes.exists(path))) throw new Problem(t('marks.undo-changed', { path }));
  await notes.edit(path, text => {
    const plan = undoPlan(text, touched);
    if (plan === null) throw new Problem(t('marks.undo-changed', { path }));
    return plan;
  });
}
