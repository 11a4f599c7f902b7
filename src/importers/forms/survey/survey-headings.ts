import type { ContentsEntry } from './survey-contents';
import { headingOfLine, type SourceLine } from '../../source/source-lines';

const common =
  /^(?:前言|引言|摘要|小结|总结|结语|结论|展望|参考文献|introduction|summary|conclusions?|references)$/i;
const numbered =
  /^(?:[一二三四五六七八九十]+[、.．]|第[一二三四五六七八九十\d]+[章节部分]|\d+(?:\.\d+)*[.、]?\s)\s*\S/;

/** Follows the headings of a survey and says under which ones a line stands. */
export class SurveyHeadings {
  private next = 0;
  private open: readonly { readonly level: number; readonly title: string }[] = [];
  private family: readonly string[] = [];

  constructor(private readonly contents: readonly ContentsEntry[]) {}

  /** Headings above and including the line if it is one; null if it is none. `before` says whether a blank line or a heading stands before it. */
  read(source: SourceLine): readonly string[] | null {
    const marked = headingOfLine(source);
    if (marked !== null) return this.marked(marked.level, marked.title);
    const text = source.text.trim();
    if (text === '' || text.length > 60 || source.fenced) return null;
    return this.listed(text) ?? this.unlisted(text);
  }

  private marked(level: number, title: string): readonly string[] {
    this.open = [...this.open.filter(heading => heading.level < level), { level, title }];
    this.family = this.open.map(heading => heading.title);
    return this.family;
  }

  private listed(text: string): readonly string[] | null {
    const bare = text.toLowerCase();
    const at = this.contents.findIndex(
      (entry, index) => index >= this.next && entry.title.toLowerCase() === bare,
    );
    const entry = this.contents[at];
    if (entry === undefined) return null;
    this.next = at + 1;
    this.family = entry.path;
    return entry.path;
  }

  private unlisted(text: string): readonly string[] | null {
    if (common.test(text)) return this.below(text);
    if (/[,，。.;；:：!！?？()（）=]/.test(text.replace(/^[\d.]+/, ''))) return null;
    const shortened = this.contents.find(({ title }) => title.startsWith(text) && isWhole(title, text));
    if (shortened !== undefined) return this.below(text);
    if (this.contents.length > 0 || !numbered.test(text)) return null;
    this.family = [text];
    return this.family;
  }

  private below(title: string): readonly string[] {
    const [family] = this.family;
    this.family = family === undefined ? [title] : [family, title];
    return this.family;
  }
}

// `CUT` for `CUT对比学习`, but no letters of a word.
const isWhole = (title: string, start: string): boolean =>
  /[\u3400-\u9fff]/.test(start) || /^[\u3400-\u9fff]/.test(title.slice(start.length));
