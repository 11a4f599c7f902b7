import { decodeEntities } from '../../metadata/text/entities';

const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/?>/gi;

/** Lists nested deeper are written at this depth, or indentation would outgrow the text. */
const deepest = 12;

interface List {
  readonly ordered: boolean;
  count: number;
}

/** Turns a run of generated HTML lists and paragraphs into nested Markdown; other text stays as it is. Never throws. */
export function listsToMarkdown(html: string): string {
  const writer = new ListWriter();
  let at = 0;
  for (const match of html.matchAll(tag)) {
    writer.text(html.slice(at, match.index));
    at = match.index + match[0].length;
    writer.tag((match[2] ?? '').toLowerCase(), match[1] === '/', match[3] ?? '', match[0]);
  }
  writer.text(html.slice(at));
  return writer.result();
}

/** Collects lines of Markdown; a list that starts anew at the top goes on counting where the one before stopped. */
class ListWriter {
  private readonly lines: string[] = [];
  private readonly open: List[] = [];
  private line = '';
  private topCount = 0;
  private inItem = false;
  private afterList = false;

  text(raw: string): void {
    const parts = raw.split(/\r\n?|\n/);
    parts.forEach((part, at) => {
      if (at > 0) this.flush();
      const text = decodeEntities(part).replace(/[ \t]+/g, ' ');
      this.line += this.line === '' ? text.trimStart() : text;
    });
  }

  tag(name: string, closing: boolean, attributes: string, written: string): void {
    if (name === 'ol' || name === 'ul') this.list(name === 'ol', closing);
    else if (name === 'li') this.item(closing);
    else if (name === 'p' || name === 'br' || name === 'pre' || name === 'div') this.flush();
    else if (name === 'strong' || name === 'b') this.line += '**';
    else if (name === 'code') this.flush();
    else if (name === 'a' && !closing) this.line += this.link(attributes);
    else if (name !== 'a' && name !== 'span' && name !== 'em' && name !== 'i') this.line += written;
  }

  result(): string {
    this.flush();
    return this.lines.join('\n').trim();
  }

  private link(attributes: string): string {
    const url = /href\s*=\s*["']([^"']*)["']/i.exec(attributes)?.[1];
    return url === undefined ? '' : `${decodeEntities(url)} `;
  }

  private list(ordered: boolean, closing: boolean): void {
    this.flush();
    if (!closing) {
      this.open.push({ ordered, count: this.open.length === 0 ? this.topCount : 0 });
      return;
    }
    const list = this.open.pop();
    if (this.open.length > 0 || list === undefined) return;
    this.topCount = list.count;
    this.afterList = true;
    this.inItem = false;
  }

  private item(closing: boolean): void {
    this.flush();
    this.inItem = false;
    if (closing) return;
    const list = this.open.at(-1) ?? { ordered: false, count: 0 };
    list.count += 1;
    const indent = '    '.repeat(Math.max(0, Math.min(this.open.length, deepest) - 1));
    this.line = `${indent}${list.ordered ? `${list.count}.` : '-'} `;
    this.inItem = true;
  }

  private flush(): void {
    const bare = this.line.trim();
    // A marker waits for its text.
    if (/^(?:-|\d+\.)$/.test(bare) && this.inItem) return;
    this.line = '';
    if (bare === '') return;
    const isMarked = this.inItem;
    this.inItem = false;
    const depth = this.open.length === 0 ? (this.afterList ? 1 : 0) : Math.min(this.open.length, deepest);
    const indent = '    '.repeat(isMarked ? Math.max(0, depth - 1) : depth);
    this.lines.push(isMarked ? indent + bare : `${indent}${depth > 0 ? '- ' : ''}${bare}`);
  }
}
