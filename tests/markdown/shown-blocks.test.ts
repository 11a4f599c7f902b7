import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Piece } from '../../src/markdown/shown/pieces';
import { shownBlocks, type ShownBlock } from '../../src/markdown/shown/shown-blocks';

// One line for each block: its kind, then its pieces, the styled ones as `style<text>`.
const pieceText = ({ text, styles }: Piece) => (styles.length === 0 ? text : `${styles.join('+')}<${text}>`);
const lineOf = (block: ShownBlock): string => {
  const quote = '>'.repeat(block.quote);
  if (block.kind === 'source') return `${quote}source ${block.text}`;
  const text = block.pieces.map(pieceText).join('');
  if (block.kind === 'heading') return `${quote}h${block.level} ${text}`;
  if (block.kind !== 'item') return `${quote}${block.kind} ${text}`;
  const task = block.task === null ? '' : ` [${block.task}]`;
  return `${quote}item${block.depth} ${block.marker}${task} ${text}`;
};
const shown = (markdown: string) => shownBlocks(markdown).map(lineOf);

test('a card is read into its blocks', () => {
  const card = [
    '### A *quiet* title',
    '',
    '- Paper: [arXiv:2006.11239](https://arxiv.org/abs/2006.11239)',
    '- Ann Lee, Bo Chen · ICLR 2024',
    '\t- [x] read **twice**, ~~thrice~~',
    '1. one',
    '',
    '> [!abstract]- Abstract',
    '> We show $x^2$ of `code`.',
    '> More ==here==.',
    '',
    'My own',
    'words \\#1 &amp; more.',
  ].join('\n');
  expect(shown(card)).toEqual([
    'h3 A emphasis<quiet> title',
    'item0 - Paper: link<arXiv:2006.11239>address< (https://arxiv.org/abs/2006.11239)>',
    'item0 - Ann Lee, Bo Chen · ICLR 2024',
    'item1 - [x] read strong<twice>, strike<thrice>',
    'item0 1. one',
    '>title Abstract',
    '>paragraph We show math<$x^2$> of code<code>.\n' + 'More highlight<here>.',
    'paragraph My own\nwords #1 & more.',
  ]);
});

test('what leads outside is text with its address, and what would run is source', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['![a](https://x.example/a.png)', ['paragraph source<![a](https://x.example/a.png)>']],
    ['![[Secret]]', ['paragraph source<![[Secret]]>']],
    ['[a](javascript:alert(1))', ['paragraph link<a>address< (javascript:alert(1))>']],
    [
      '[![a](https://x.example/a.png)](https://y.example)',
      [
        'paragraph link+source<'.slice(0, 10) +
          'source<![a](https://x.example/a.png)>address< (https://y.example)>',
      ],
    ],
    ['<https://x.example>', ['paragraph link<https://x.example>']],
    ['https://x.example', ['paragraph link<https://x.example>']],
    ['[[Note|alias]] [[Note]]', ['paragraph link<alias>address< (Note)> link<Note>']],
    [
      'a <img src="https://x.example/a.png"> b',
      ['paragraph a source<<img src="https://x.example/a.png">> b'],
    ],
    ['<div>\n<b>x</b>\n</div>', ['source <div>\n<b>x</b>\n</div>']],
    ['```daybook-life\nlast 90\n```', ['source ```daybook-life\nlast 90\n```']],
    ['> ```dataviewjs\n> x\n> ```', ['>source > ```dataviewjs\n> x\n> ```']],
    ['- a\n  ```js\n  x\n  ```', ['item0 - a', 'source   ```js\n  x\n  ```']],
    ['| a | b |\n| - | - |\n| `= 1` | 2 |', ['source | a | b |\n| - | - |\n| `= 1` | 2 |']],
    ['%%\nhidden\n%%', ['source %%\nhidden\n%%']],
    ['a %%hidden%% b', ['paragraph a source<%%hidden%%> b']],
    ['$$\nx\n$$', ['source $$\nx\n$$']],
    ['Title\n=====\nmore', ['h1 Title', 'paragraph more']],
    ['> > deep\n> shallow', ['>>paragraph deep', '>paragraph shallow']],
    ['a\r\nb\r\n\r\nc', ['paragraph a\nb', 'paragraph c']],
    ['', []],
  ];
  expect(cases.map(([text]) => shown(text))).toEqual(cases.map(([, blocks]) => blocks));
});

const part = fc.constantFrom(
  ...[
    'a',
    '字',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '*',
    '**',
    '_',
    '~~',
    '==',
    '`',
    '```',
    '$',
    '$$',
    '%%',
    '[',
    ']',
    '(',
    ')',
  ],
  ...[
    '![',
    '[[',
    '![[',
    ']]',
    '<',
    '>',
    '> ',
    '<img src=x>',
    '<!--',
    '-->',
    '- ',
    '- [ ] ',
    '1. ',
    '# ',
    '|',
    '---',
  ],
  ...['[!note]', 'https://x.example/a', '\\', '&amp;', '#tag', '^id', '\u00a0', '\ud83d'],
);

test('no text makes it throw, and every letter and digit of it is seen in its order', () => {
  const letters = (text: string) =>
    text.replace(/&(?:amp|lt|gt|quot|nbsp|#39);|\[!note\]/g, '').replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), parts => {
      const markdown = parts.join('');
      const seen = shownBlocks(markdown)
        .map(block =>
          block.kind === 'source'
            ? block.text
            : (block.kind === 'item' ? block.marker + (block.task ?? '') : '') +
              block.pieces.map(({ text }) => text).join(''),
        )
        .join('');
      let at = 0;
      const wanted = letters(markdown);
      for (const letter of letters(seen)) if (letter === wanted[at]) at++;
      expect(wanted.slice(at)).toBe('');
    }),
    { numRuns: 500 },
  );
});

test('long texts of one shape come out whole', () => {
  const count = 20_000;
  const shapes = ['> ', '*a', '[a](', '![', '- ', '==', '<a ', '$', '`', '# ', '|', '\\', '**a** ', '[!'];
  for (const shape of shapes) expect(shownBlocks(`${shape.repeat(count)}x`).length).toBeGreaterThan(0);
  expect(shownBlocks('a\n\n'.repeat(count)).length).toBe(count);
});
