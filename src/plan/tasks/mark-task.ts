import type { Edit } from '../../markdown/edit';
import type { PlanItem } from './plan-tree';

const idAtEnd = /[ \t]+\^[A-Za-z0-9-]+$/;

/** Edits that give a task its mark, and behind its text an arrow with a link; a block id stays last. A link that is there stays alone. */
export function markEdits(
  text: string,
  { content }: Pick<PlanItem, 'content'>,
  mark: string,
  link: string | null,
): readonly Edit[] {
  // The bracket that closes a task's box is the last one before its text.
  const close = text.lastIndexOf(']', content.from - 1);
  const box = { from: text.lastIndexOf('[', close) + 1, to: close, insert: mark };
  const written = text.slice(content.from, content.to);
  const arrow = ` → ${link ?? ''}`;
  if (link === null || written.includes(arrow)) return [box];
  const at = content.to - (idAtEnd.exec(written)?.[0].length ?? 0);
  return [box, { from: at, to: at, insert: arrow }];
}
