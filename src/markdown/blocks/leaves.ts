import type { BlockKind } from '../model';
import type { Walk } from './walk';

/**
 * Ends the leaf on the line before, if any. A fence or another block that waits for its mark counts as closed
 * here, by the quote or item it stands in; only the end of the text leaves one open.
 */
export function endLeaf(walk: Walk): void {
  const { leaf, leafBlock } = walk;
  walk.leaf = 'none';
  walk.leafBlock = null;
  if (leafBlock === null || leaf === 'code' || leaf === 'table') return;
  leafBlock.lastLine = walk.line - 1;
  leafBlock.to = walk.previousEnd;
}

/** Starts a leaf with a block of its own on this line. */
export function openLeaf(
  walk: Walk,
  leaf: 'code' | 'fence' | 'until' | 'tag',
  kind: BlockKind,
  info = '',
): void {
  walk.leaf = leaf;
  walk.leafBlock = {
    kind,
    line: walk.line,
    lastLine: walk.line,
    from: walk.from,
    to: walk.end,
    info,
    closed: true,
  };
  walk.blocks.push(walk.leafBlock);
}

/** Lets the leaf's block reach to the end of this line. */
export function extendLeaf(walk: Walk): void {
  if (walk.leafBlock === null) return;
  walk.leafBlock.lastLine = walk.line;
  walk.leafBlock.to = walk.end;
}

/** Ends the leaf with this line. */
export function closeLeaf(walk: Walk): void {
  extendLeaf(walk);
  walk.leaf = 'none';
  walk.leafBlock = null;
}

/** Starts a block that the next `closeAt` ends, which may be on this very line. */
export function openUntil(walk: Walk, kind: BlockKind, closeAt: number): void {
  openLeaf(walk, 'until', kind);
  walk.closeAt = closeAt;
  if (closeAt < walk.end) closeLeaf(walk);
}

/** Starts a paragraph at the place of reading. */
export function openParagraph(walk: Walk): void {
  walk.leaf = 'paragraph';
  walk.paragraphFrom = walk.pos;
  walk.paragraphLine = walk.line;
  walk.paragraphLineFrom = walk.from;
  walk.paragraphLast = walk.pos;
  walk.mathFrom = walk.pos;
}

/** Ends what is open at the end of the text; a block still waiting for its mark runs to the very end. */
export function endLastLeaf(walk: Walk): void {
  const { leaf, leafBlock } = walk;
  endLeaf(walk);
  if (leafBlock === null || (leaf !== 'fence' && leaf !== 'until')) return;
  leafBlock.to = walk.text.length;
  leafBlock.closed = false;
}
