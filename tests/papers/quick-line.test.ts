import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlines, plainText } from '../../src/markdown/inline/inline';
import { quickReader } from '../../src/papers/read/quick-line';
import { signal } from '../../src/papers/read/signals';

const pieces =
  '扩散模型|diffusion| |  |$x_t$|$|$5|[[笔记]]|[[a|b]]|[[|]]|[论文](https://arxiv.org/abs/2301.00001)|[a](b|](|![|https://a.b|：|:|·|?|2024|*|_|==|=|%%|%|~|#标签|\\|`|&amp;|<b>|\u3000|\u00a0|\ufeff|😀|。|(|)';
const line = fc.array(fc.constantFrom(...pieces.split('|'), '|')).map(parts => `文${parts.join('')}`.trim());

describe('quickReader', () => {
  test('reads words, formulas and links', () => {
    const text = '见 $x_t$ 与 [[笔记]]、[论文](https://arxiv.org/abs/2301.00001)：好';
    const read = quickReader(text)(0, text.length);
    expect(read?.plain).toBe('见 $x_t$ 与 笔记、论文：好');
    expect(read?.found.map(({ kind, target }) => [kind, target])).toEqual([
      ['wikilink', '笔记'],
      ['link', 'https://arxiv.org/abs/2301.00001'],
    ]);
    expect(read?.signals).toBe(signal.link | signal.colon | signal.query);
  });

  test.each(['a **b**', 'a `b`', 'a  b', 'a ![b](c)', 'a [[b|c]]', 'a https://b.c', 'a ==b==', 'a\u3000b'])(
    'leaves %j to others',
    text => {
      expect(quickReader(text)(0, text.length)).toBeNull();
    },
  );

  test('reads what it reads just as the inline reader does', () => {
    fc.assert(
      fc.property(line, text => {
        const read = quickReader(text)(0, text.length);
        if (read === null) return;
        expect(read.plain).toBe(plainText(text, 0, text.length));
        expect(read.found).toEqual(inlines(text, 0, text.length).filter(({ kind }) => kind !== 'math'));
      }),
    );
  });
});
