import type { Scan, Span } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import { sectionsNamed, titleOf } from '../../markdown/sections';
import { hasIds, idsIn } from '../../reference/identify';
import { outline } from '../../papers/read/outline';
import { linkAt } from '../../reference/link-at';
import { webLinks } from '../../reference/web-links';

/** Whether a pasted text is the address of one paper and nothing else. */
export function isPaperLink(pasted: string): boolean {
  const text = pasted.trim();
  const [link, ...more] = webLinks(text);
  if (link === undefined || more.length > 0 || text.length > 2000) return false;
  return link.from === 0 && link.to === text.length && hasIds(idsIn(link.url));
}

/** A paper's address that stands in a note where it could become a card. */
export interface PastedLink {
  /** The link as it is written, brackets of a Markdown link included. */
  readonly text: string;
  /** Topic that it stands in; empty for none. */
  readonly topic: string;
  /** The whole line, if there is nothing else on it that would be missed. */
  readonly line: string | null;
  /** Offset of the line's start. */
  readonly at: number;
}

const hidden = ['front-matter', 'fence', 'code', 'math', 'html', 'comment', 'quote', 'callout', 'table'];

/**
 * The paper's address at an offset of a note; null outside the learned sections, in code, comments and the like, and
 * where it is the only address of the card that it stands in.
 */
export function pastedLinkAt(text: string, at: number, learnedNames: readonly string[]): PastedLink | null {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const line = /[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
  const found = linkAt(line, at - from);
  const link = found === null ? '' : line.slice(found.from, found.to);
  if (!isPaperLink(link)) return null;
  const note = scan(text);
  const covers = (span: Span) => span.from <= from && from < span.to;
  const section = sectionsNamed(note, learnedNames).find(({ bodyFrom, to }) => bodyFrom <= from && from < to);
  const isHidden = note.blocks.some(block => hidden.includes(block.kind) && covers(block));
  if (section === undefined || isHidden || note.headings.some(covers)) return null;
  if (isOwnLink(note, { from, to: from + line.length }, learnedNames)) return null;
  const heading = note.headings
    .filter(each => each.from > section.heading.from && each.from < from)
    .filter(({ level }) => level === section.heading.level + 1)
    .at(-1);
  const topic = heading === undefined ? '' : titleOf(note, heading);
  const item = note.items.find(each => each.from === from);
  const isAlone = alone.test(line.replace(link, '')) && (item === undefined || item.lastLine === item.line);
  return { text: link, topic, line: isAlone ? line : null, at: from };
}

const alone = /^\s*(?:(?:[-*+]|\d+[.)])\s+(?:\[.?\]\s+)?)?$/;

/** Whether a paper below a topic has no id but on that line. */
function isOwnLink(note: Scan, line: Span, learnedNames: readonly string[]): boolean {
  const card = outline(note, learnedNames).cards.find(({ from, to }) => from <= line.from && line.from < to);
  if (card === undefined || card.topic === null) return false;
  const { text } = note;
  return !hasIds(idsIn(text.slice(card.heading.from, line.from) + text.slice(line.to, card.to)));
}
