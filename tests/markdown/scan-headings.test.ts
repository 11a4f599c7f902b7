import { describe, expect, test } from 'vitest';
import { scan } from '../../src/markdown/blocks/scan';
import { marked } from '../support/marked';

function titles(input: string): { found: unknown; expected: unknown } {
  const { text, spans } = marked(input);
  return { found: scan(text).headings.map(({ title }) => title), expected: spans };
}

const TITLES: readonly (readonly [string, string])[] = [
  ['takes its text without marks', '# «a b»'],
  ['may be indented by three spaces', '   ### «a»'],
  ['is code when indented by four', '    # a'],
  ['leaves out a closing run', '## «a» ##  '],
  ['keeps a run that touches its text', '## «a##»'],
  ['keeps a closing mark that is escaped', '# «a \\##»'],
  ['may be empty', '# «»'],
  ['may be empty at the end of the line', '#«»\ntext'],
  ['may hold nothing but a closing run', '## «» ##'],
  ['needs white space, so that a tag is none', '#近日安排\n####### seven'],
  ['may have a tab after the mark', '#\t«a»'],
  ['follows a byte order mark', '\ufeff# «a»'],
  ['ends before a carriage return', '# «a»\r\n## «b»\r\n'],
  ['does not end at a lone carriage return', '# «a\r# b»'],
  ['may be underlined', '«a»\n===\n«b»\n---'],
  ['may be underlined below several lines', 'x\n\n  «a\nb»  \n==='],
  ['is not made by a rule below a blank line', 'a\n\n---'],
  ['is not made by a rule below a list, quote or table', '- a\n---\n> b\n---\n| c |\n|---|\n---'],
  ['stands out of a list at the margin', '- a\n# «b»\n - c\n # «d»'],
  ['in an item is none', '- # a\n  # b\n\n  c\n  ===\n1. x\n   # d'],
  ['in a quote or callout is none', '> # a\n> b\n> ===\n> [!note]\n> # c\n# «d»'],
  ['in front matter is none', '---\n# a\n---\n# «b»'],
  ['in front matter never closed is one', '---\n# «a»\n'],
  ['in a fence is none', '```\n# a\n```\n# «b»\n~~~ x\n# c\n```\n~~~~\n# «d»'],
  ['in a fence never closed is none', '# «a»\n```\n# b\n'],
  ['after a fence in an item ends with it is one', '- ```\n  # a\n# «b»'],
  ['in math is none', '$$\n# a\n$$\n# «b»\n$$x$$\n# «c»\nd $$\ne\n$$\n# «f»'],
  ['in a comment is none', '%%\n# a\n%%\n# «b»\n%% c %%\n# «d»\n%% e\n# f'],
  ['in HTML is none', '<!--\n# a\n\n-->\n# «b»\n<div>\n# c\n\n# «d»\n<b>\n# e\n\n# «f»\ng\n<b>\n# «h»'],
  ['in a script is none', '<script>\n\n# a\n</script>\n# «b»\n<pre>x</pre>\n# «c»'],
  ['may hold marks of its own', '### «Z*: # | [ ] : `a`»'],
];

describe('a heading', () => {
  test.each(TITLES)('%s', (_name, input) => {
    const { found, expected } = titles(input);
    expect(found).toEqual(expected);
  });

  test('knows its rank, line and whole lines', () => {
    const text = '\ufefftext\r\n\r\n  ## a ##\r\nb\r\nc\r\n--\r\n';
    const start = text.indexOf('  ##');
    const second = text.indexOf('b');
    expect(scan(text).headings).toEqual([
      { level: 2, line: 3, from: start, to: start + 9, title: { from: start + 5, to: start + 6 } },
      { level: 2, line: 4, from: second, to: second + 8, title: { from: second, to: second + 4 } },
    ]);
  });
});

describe('a note', () => {
  test.each([
    ['', 1, '\n', 0],
    ['a', 1, '\n', 0],
    ['a\n', 2, '\n', 0],
    ['\ufeffa\r\nb\n', 3, '\r\n', 1],
    ['\r\n', 2, '\r\n', 0],
    ['a\rb\n', 2, '\n', 0],
    ['---\na: b\n---', 3, '\n', 0],
    ['---\na: b\n---\n', 4, '\n', 0],
  ] as const)('%j counts its lines and knows its line break', (text, lineCount, eol, start) => {
    expect(scan(text)).toMatchObject({ lineCount, eol, start });
  });
});
