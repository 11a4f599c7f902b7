import type { SyntaxNodeRef } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { type FrontMatter, getFrontMatterInfo, parseFrontMatter } from './front-matter';
import { obsidianSyntax } from './markdown-syntax';

interface Location {
  readonly line: number;
  readonly col: number;
  readonly offset: number;
}

export interface Position {
  readonly start: Location;
  readonly end: Location;
}

interface Reference {
  readonly link: string;
  readonly original: string;
  readonly displayText: string;
  readonly position: Position;
}

export interface ListItem {
  readonly position: Position;
  readonly parent: number;
  readonly task?: string;
  readonly id?: string;
}

/** What the app's metadata cache keeps of one note; parts that are empty are absent, as in the app. */
export interface NoteMetadata {
  frontmatter?: FrontMatter;
  frontmatterPosition?: Position;
  headings?: { heading: string; level: number; position: Position }[];
  links?: Reference[];
  embeds?: Reference[];
  tags?: { tag: string; position: Position }[];
  listItems?: ListItem[];
  sections?: { type: string; position: Position; id?: string }[];
  blocks?: Record<string, { id: string; position: Position }>;
}

const markdown = parser.configure([GFM, obsidianSyntax]);
const SECTIONS: Readonly<Record<string, string>> = {
  FrontMatter: 'yaml',
  Paragraph: 'paragraph',
  BulletList: 'list',
  OrderedList: 'list',
  FencedCode: 'code',
  CodeBlock: 'code',
  Blockquote: 'blockquote',
  HTMLBlock: 'html',
  Table: 'table',
  HorizontalRule: 'thematicBreak',
};

/** Reads a note as the metadata cache does. */
export function readMetadata(text: string): NoteMetadata {
  return new Reader(text).read();
}

class Reader {
  private readonly lineStarts: number[] = [0];
  private readonly result: NoteMetadata = {};
  /** The first line of every list and item around the node at hand. */
  private readonly lists: number[] = [];
  private readonly items: number[] = [];

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.lineStarts.push(at + 1);
  }

  read(): NoteMetadata {
    markdown.parse(this.text).iterate({
      enter: node => this.enter(node),
      leave: node => {
        if (node.name === 'ListItem') this.items.pop();
        if (isList(node.name)) this.lists.pop();
      },
    });
    return this.result;
  }

  private enter(node: SyntaxNodeRef): boolean {
    if (node.node.parent?.name === 'Document') this.section(node);
    const level = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)?.[1];
    if (level !== undefined) this.heading(node, Number(level));
    else if (node.name === 'FrontMatter') this.frontMatter(node);
    else if (isList(node.name)) this.lists.push(this.at(node.from).line);
    else if (node.name === 'ListItem') this.listItem(node);
    else if (node.name === 'WikiLink' || node.name === 'Embed') this.reference(node);
    else if (node.name === 'Hashtag')
      (this.result.tags ??= []).push({ tag: this.slice(node), position: this.span(node) });
    return true;
  }

  private section(node: SyntaxNodeRef): void {
    const callout = node.name === 'Blockquote' && /^>\s*\[!/.test(this.slice(node));
    const type = callout
      ? 'callout'
      : (SECTIONS[node.name] ?? (/Heading/.test(node.name) ? 'heading' : null));
    if (type === null) return;
    const id = /\s\^([\w-]+)$/.exec(this.slice(node))?.[1];
    const position = this.span(node);
    (this.result.sections ??= []).push({ type, position, ...(id === undefined ? {} : { id }) });
    if (id !== undefined) (this.result.blocks ??= {})[id] = { id, position };
  }

  private heading(node: SyntaxNodeRef, level: number): void {
    const first = this.slice(node).split('\n')[0] ?? '';
    const heading = first
      .replace(/^\s*#+\s*/, '')
      .replace(/\s+#+\s*$/, '')
      .trim();
    (this.result.headings ??= []).push({ heading, level, position: this.span(node) });
  }

  private frontMatter(node: SyntaxNodeRef): void {
    this.result.frontmatter = parseFrontMatter(getFrontMatterInfo(this.text).frontmatter);
    this.result.frontmatterPosition = this.span(node);
  }

  private listItem(node: SyntaxNodeRef): void {
    const line = this.at(node.from).line;
    const outer = this.items.at(-1);
    // The app gives the negative of the list's first line to its top items, and -1 to a list on line 0.
    const parent = outer ?? -Math.max(this.lists[0] ?? 0, 1);
    const own = this.slice(node).split('\n')[0] ?? '';
    const task = /^(?:[-*+]|\d+[.)])\s+\[(.)\]\s/u.exec(`${own} `)?.[1];
    const id = /\s\^([\w-]+)\s*$/.exec(own)?.[1];
    const position = this.span(node);
    const extra = { ...(task === undefined ? {} : { task }), ...(id === undefined ? {} : { id }) };
    (this.result.listItems ??= []).push({ position, parent, ...extra });
    if (id !== undefined) (this.result.blocks ??= {})[id] = { id, position };
    this.items.push(line);
  }

  private reference(node: SyntaxNodeRef): void {
    const original = this.slice(node);
    const [link = '', ...shown] = original.replace(/^!?\[\[|\]\]$/g, '').split('|');
    const displayText = shown.length > 0 ? shown.join('|') : link.replace(/#/g, ' > ');
    const list = node.name === 'Embed' ? (this.result.embeds ??= []) : (this.result.links ??= []);
    list.push({ link: link.trim(), original, displayText, position: this.span(node) });
  }

  private slice(node: SyntaxNodeRef): string {
    return this.text.slice(node.from, node.to);
  }

  private span(node: SyntaxNodeRef): Position {
    return { start: this.at(node.from), end: this.at(node.to) };
  }

  private at(offset: number): Location {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - (this.lineStarts[low] ?? 0), offset };
  }
}

function isList(name: string): boolean {
  return name === 'BulletList' || name === 'OrderedList';
}
