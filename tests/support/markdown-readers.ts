import { GFM, parser } from '@lezer/markdown';
import MarkdownIt from 'markdown-it';
import type { Scan } from '../../src/markdown/model';

const lezer = parser.configure([GFM]);
const markdownIt = new MarkdownIt({ html: true });

/** What a reader finds, one line each: `h2 5 Title`, `fence 3`, `fence 3-5` when closed, `task 7 x`. */
export type Findings = readonly string[];

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function oneLine(title: string): string {
  return title.trim().replace(/[ \t]*\n[ \t]*/g, ' ');
}

/** Top-level headings, fences and tasks as Lezer reads them. */
export function byLezer(text: string): Findings {
  const found: string[] = [];
  lezer.parse(text).iterate({
    enter({ name, from, to, node }) {
      const line = lineAt(text, from);
      const heading = /^(ATX|Setext)Heading(\d)$/.exec(name);
      if (heading !== null && node.parent?.name === 'Document') {
        const marks = node.getChildren('HeaderMark');
        const opening = marks.find(mark => heading[1] === 'ATX' && mark.from === from);
        const closing = marks.find(mark => mark !== opening);
        found.push(
          `h${heading[2] ?? ''} ${line} ${oneLine(text.slice(opening?.to ?? from, closing?.from ?? to))}`.trim(),
        );
      }
      if (name === 'FencedCode') {
        const closed = node.getChildren('CodeMark').length > 1;
        found.push(closed ? `fence ${line}-${lineAt(text, to)}` : `fence ${line}`);
      }
      // A check box on the line below an empty marker is a task to Lezer only.
      if (name === 'TaskMarker' && /(?:[-*+]|[.)])[ \t]*$/.test(text.slice(0, from)))
        found.push(`task ${line} ${text.charAt(from + 1)}`);
    },
  });
  return found.sort();
}

function fenceOf(text: string, map: readonly [number, number], content: string): string {
  const [from, to] = map;
  const lastLine = text.split('\n')[to - 1] ?? '';
  const contentLines = content === '' ? 0 : content.split('\n').length - 1;
  return to - from === contentLines + 2 && /[`~]{3,}[ \t]*$/.test(lastLine)
    ? `fence ${from + 1}-${to}`
    : `fence ${from + 1}`;
}

/** The same as markdown-it reads them: the second opinion where Lezer and CommonMark part. */
export function byMarkdownIt(text: string): Findings {
  const tokens = markdownIt.parse(text, {});
  return tokens
    .flatMap((token, index) => {
      if (token.map === null) return [];
      const line = (token.map[0] ?? 0) + 1;
      const inner = tokens[index + 1];
      if (token.type === 'heading_open' && token.level === 0)
        return [`h${token.tag.slice(1)} ${line} ${oneLine(inner?.content ?? '')}`.trim()];
      if (token.type === 'fence') return [fenceOf(text, token.map, token.content)];
      const box = /^\[([ xX])\][ \t]/.exec(tokens[index + 2]?.content ?? '');
      const own = tokens[index + 2]?.map?.[0] === token.map[0];
      return token.type === 'list_item_open' && inner?.type === 'paragraph_open' && box !== null && own
        ? [`task ${line} ${box[1] ?? ''}`]
        : [];
    })
    .sort();
}

/** The same as our scanner reads them; `open` names the fences whose end the other reader does not give. */
export function byScan(scan: Scan, open: Findings): Findings {
  const { text } = scan;
  const headings = scan.headings.map(({ level, line, title }) =>
    `h${level} ${line} ${oneLine(text.slice(title.from, title.to))}`.trim(),
  );
  const fences = scan.blocks
    .filter(({ kind }) => kind === 'fence')
    .map(({ line, lastLine }) =>
      open.includes(`fence ${line}`) ? `fence ${line}` : `fence ${line}-${lastLine}`,
    );
  const tasks = scan.items
    .filter(({ task, content }) => task !== null && ' xX'.includes(task) && content.to > content.from)
    .map(({ line, task }) => `task ${line} ${task ?? ''}`);
  return [...headings, ...fences, ...tasks].sort();
}
