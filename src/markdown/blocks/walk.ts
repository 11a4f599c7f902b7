import type { Block, Heading, ListItem } from '../model';

/** A result while it is still being read. */
export type Open<T> = { -readonly [K in keyof T]: T[K] };

/**
 * What the lines being read belong to: a paragraph, indented code, a table, a fence, a block `until` its
 * closing mark, or an HTML `tag` block that a blank line ends.
 */
export type Leaf = 'none' | 'paragraph' | 'code' | 'table' | 'fence' | 'until' | 'tag';

/**
 * The scanner's state. One object for the whole text: a line costs no allocation unless it yields a result.
 * Columns are counted from `base`, where the content of the innermost quote on the line starts.
 */
export interface Walk {
  readonly text: string;
  readonly headings: Heading[];
  readonly blocks: Open<Block>[];
  readonly items: Open<ListItem>[];

  /** How many list items are open. */
  itemCount: number;
  /** The open list items, outermost first: index in `items`, column their content and their children start at. */
  readonly itemIds: number[];
  readonly contentCols: number[];
  readonly nestCols: number[];
  /** An empty item followed by a blank line: it takes nested items, but no text any more. */
  readonly weak: boolean[];
  /** Open quotes, outermost first: index in `blocks`, and how many items were open around them. */
  readonly quoteIds: number[];
  readonly quoteFloors: number[];

  leaf: Leaf;
  /** The leaf's own block, when it has one. */
  leafBlock: Open<Block> | null;
  fenceCode: number;
  fenceLength: number;
  /** Where an `until` leaf is closed; Infinity when never. */
  closeAt: number;
  paragraphFrom: number;
  paragraphLine: number;
  paragraphLineFrom: number;
  /** Where the paragraph's latest line starts, after its containers. */
  paragraphLast: number;
  /** From where `$$` in the paragraph has not been looked at. */
  mathFrom: number;

  /** The line being read: number, start, end, end of its last character that is no white space. */
  line: number;
  from: number;
  end: number;
  textEnd: number;
  previousFrom: number;
  previousEnd: number;
  /** Last line that held text after its quote marks. */
  lastText: number;

  /** Where reading stands on the line, and the column of that place. */
  pos: number;
  col: number;
  base: number;
  /** Quotes and items the line belongs to so far; `whole` if those are all that are open. */
  quotesKept: number;
  itemsKept: number;
  whole: boolean;
  /** No thematic break of the character `rulelessCode` starts before this offset. */
  rulelessTo: number;
  rulelessCode: number;
  /** Next place of each closing mark already searched for. */
  readonly found: Map<string, number>;
}

/** A walk before its first line. */
export function newWalk(text: string): Walk {
  return {
    text,
    headings: [],
    blocks: [],
    items: [],
    itemCount: 0,
    itemIds: [],
    contentCols: [],
    nestCols: [],
    weak: [],
    quoteIds: [],
    quoteFloors: [],
    leaf: 'none',
    leafBlock: null,
    fenceCode: 0,
    fenceLength: 0,
    closeAt: 0,
    paragraphFrom: 0,
    paragraphLine: 0,
    paragraphLineFrom: 0,
    paragraphLast: 0,
    mathFrom: 0,
    line: 0,
    from: 0,
    end: 0,
    textEnd: 0,
    previousFrom: 0,
    previousEnd: 0,
    lastText: 0,
    pos: 0,
    col: 0,
    base: 0,
    quotesKept: 0,
    itemsKept: 0,
    whole: true,
    rulelessTo: 0,
    rulelessCode: 0,
    found: new Map(),
  };
}

/** Whether any quote or list item is open. */
export function isNested(walk: Walk): boolean {
  return walk.itemCount > 0 || walk.quoteIds.length > 0;
}

const RAW_END = /<\/(?:script|pre|style|textarea)>/gi;

/** The name under which `seek` looks for the end of a `<script>`, `<pre>`, `<style>` or `<textarea>` block. */
export const RAW_CLOSE = '</raw>';

function find(text: string, mark: string, from: number): number {
  if (mark !== RAW_CLOSE) return text.indexOf(mark, from);
  RAW_END.lastIndex = from;
  return RAW_END.exec(text)?.index ?? -1;
}

/**
 * Next place of a closing mark at or after `from`, Infinity when there is none. `from` only ever grows, so the
 * last answer holds until it is passed and the whole text is searched once for each mark.
 */
export function seek(walk: Walk, mark: string, from: number): number {
  const known = walk.found.get(mark);
  if (known !== undefined && known >= from) return known;
  const at = find(walk.text, mark, from);
  const place = at < 0 ? Infinity : at;
  walk.found.set(mark, place);
  return place;
}
