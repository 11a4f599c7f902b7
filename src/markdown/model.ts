/**
 * What the scanner says about a note. Everything is an offset into the text that was scanned: UTF-16 code
 * units, `from` inclusive, `to` exclusive, so `text.slice(from, to)` is always exactly the thing meant.
 * Lines count from 1, as editors show them.
 */

/** A piece of the text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** An ATX (`## Title`) or setext heading. The span is the whole line (both lines if setext), without the line break. */
export interface Heading extends Span {
  readonly level: number;
  readonly line: number;
  /** The title alone: no marks, no closing `##`, no white space around it. */
  readonly title: Span;
}

/** Kinds of region in which a heading or a task is not one, or that readers want to know. */
export type BlockKind =
  'front-matter' | 'fence' | 'code' | 'math' | 'html' | 'comment' | 'quote' | 'callout' | 'table';

/** A region of whole lines, from the start of its first line to the end of its last, without the line break. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly line: number;
  readonly lastLine: number;
  /** The fence's info string, the callout's type; empty elsewhere. */
  readonly info: string;
  /** False when the text ends before the block is closed; the end of its quote or item closes it too. */
  readonly closed: boolean;
}

/**
 * One list item's own first line, whole, without the line break; what is nested in it follows as items with a
 * greater depth.
 */
export interface ListItem extends Span {
  readonly line: number;
  /** Last line that belongs to the item with everything nested in it. */
  readonly lastLine: number;
  /**
   * Width of the white space before the marker, tabs to the next multiple of 4. In a quote it counts from the
   * quote's content; for an item on another's line it is the marker's column.
   */
  readonly indent: number;
  /** `-`, `*`, `+`, or the number with its delimiter, such as `12.` or `3)`. */
  readonly marker: Span;
  /** What stands between the brackets of a task, such as ` `, `x`, `>`; ` ` for the mistyped `[]`; null for no task. */
  readonly task: string | null;
  /** The item's text on its first line, after marker and check box. */
  readonly content: Span;
  /** Index of the parent in `Scan.items`, -1 at top level. */
  readonly parent: number;
  /** 0 at top level. */
  readonly depth: number;
  /** Inside a block quote or callout. */
  readonly quoted: boolean;
}

/** A note, scanned once. */
export interface Scan {
  readonly text: string;
  /** The line break to write with: the first one found, `\n` when there is none. */
  readonly eol: '\n' | '\r\n';
  /** 1 if the text starts with a byte order mark, else 0: where content starts. */
  readonly start: number;
  readonly lineCount: number;
  readonly frontMatter: Block | null;
  readonly headings: readonly Heading[];
  readonly blocks: readonly Block[];
  readonly items: readonly ListItem[];
}

/** What is found inside a line of text. */
export type InlineKind =
  | 'link'
  | 'wikilink'
  | 'embed'
  | 'url'
  | 'code'
  | 'math'
  | 'highlight'
  | 'tag'
  | 'block-id'
  | 'comment'
  | 'html';

/** An inline element, marks included; `text` is what a reader sees, `target` where a link goes (decoded for Markdown links, as written for wikilinks). */
export interface Inline extends Span {
  readonly kind: InlineKind;
  readonly text: Span;
  readonly target: string;
}
