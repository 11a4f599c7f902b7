import { tags } from '@lezer/highlight';
import type { BlockParser, InlineContext, InlineParser, MarkdownConfig } from '@lezer/markdown';

/** Front matter: from `---` on the very first line to the next line that is just `---`. */
const frontMatter: BlockParser = {
  name: 'FrontMatter',
  before: 'HorizontalRule',
  parse(context, line) {
    if (context.lineStart !== 0 || !/^---\s*$/.test(line.text)) return false;
    while (context.nextLine()) {
      if (!/^---\s*$/.test(line.text)) continue;
      const end = context.lineStart + line.text.length;
      context.addElement(context.elt('FrontMatter', 0, end));
      context.nextLine();
      return true;
    }
    return false;
  },
};

/** An inline mark found by a pattern that must match where the parser stands. */
function pattern(
  name: string,
  first: string,
  shape: RegExp,
  allowed?: (before: string) => boolean,
): InlineParser {
  return {
    name,
    before: 'Link',
    parse(context: InlineContext, next: number, position: number) {
      if (next !== first.charCodeAt(0)) return -1;
      if (allowed && position > context.offset && !allowed(context.slice(position - 1, position))) return -1;
      const match = shape.exec(context.slice(position, context.end));
      return match ? context.addElement(context.elt(name, position, position + match[0].length)) : -1;
    },
  };
}

/** What Obsidian adds to Markdown, as far as the editor's colours and the metadata cache need it. */
export const obsidianSyntax: MarkdownConfig = {
  defineNodes: [
    { name: 'FrontMatter', block: true, style: tags.meta },
    { name: 'Embed', style: tags.link },
    { name: 'WikiLink', style: tags.link },
    { name: 'Hashtag', style: tags.labelName },
    { name: 'Highlight', style: tags.special(tags.content) },
    { name: 'Comment', style: tags.comment },
    { name: 'Math', style: tags.string },
  ],
  parseBlock: [frontMatter],
  parseInline: [
    pattern('Embed', '!', /^!\[\[[^\]\n]+\]\]/),
    pattern('WikiLink', '[', /^\[\[[^\]\n]+\]\]/),
    pattern('Hashtag', '#', /^#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*/u, before => /\s/.test(before)),
    pattern('Highlight', '=', /^==(?=\S)[^\n]*?\S==/),
    pattern('Comment', '%', /^%%[\s\S]*?%%/),
    pattern('Math', '$', /^\$\$[\s\S]+?\$\$|^\$(?=\S)[^$\n]*?\S\$/),
  ],
};
