import { describe, expect, test } from 'vitest';
import { inlines, plainText } from '../../src/markdown/inline/inline';
import { marked } from '../support/marked';

const SPANS: readonly (readonly [string, string, string])[] = [
  // kind, input with the element and its text marked, target
  ['link', 'see «[«a»](http://b.c)»', 'http://b.c'],
  ['link', '«[«a»](u(v)w "t")» b', 'u(v)w'],
  ['link', "«[«a [b]»](<u v> 't')»", 'u v'],
  ['link', '«[«a»](My%20Note.md)»', 'My Note.md'],
  ['link', '«[«a»](https://b.c/%20d?e=f&amp;g\\_)»', 'https://b.c/%20d?e=f&g_'],
  ['link', '«[«https://a.b»](https://c.d)»', 'https://c.d'],
  ['link', '«[««»](u)»'.replace('««', '«'), 'u'],
  ['embed', '«![«alt»](i.png)»', 'i.png'],
  ['embed', '«![[«a.png|300»]]»'.replace('«a.png|300»', 'a.png|«300»'), 'a.png'],
  ['embed', '«![[«2024-01-01#新的一年»]]»', '2024-01-01#新的一年'],
  ['wikilink', '「«[[a#b|«c»]]»」', 'a#b'],
  ['wikilink', '[[x «[[«b»]]»', 'b'],
  ['url', '见«<«https://a.b/c d»>»'.replace(' d', ''), 'https://a.b/c'],
  ['url', '见««https://a.b/c_(d)»»。好', 'https://a.b/c_(d)'],
  ['url', '(««http://a.b»», x', 'http://a.b'],
  ['url', '**««HTTPS://a.b/x?y=z#w»»**.', 'HTTPS://a.b/x?y=z#w'],
  ['url', '««https://a.b/风格»»，', 'https://a.b/风格'],
  ['code', '«`«a $x$»`»', ''],
  ['code', '«`` «a`b» ``»', ''],
  ['math', '«$«a_*b*»$», $5 and $6', ''],
  ['math', '«$$«a\n\n#b»$$»', ''],
  ['highlight', '«==«待整理»==»', ''],
  ['tag', '，««#待研究»»，', '待研究'],
  ['tag', '««#a/b-c_1»»', 'a/b-c_1'],
  ['block-id', 'a ««^id-1»»', 'id-1'],
  ['comment', 'a «%%«#b»%%»', ''],
  ['html', '«<mark style="a: b">«»»', ''],
  ['html', 'a«<!-- [b](c) -->«»»', ''],
];

describe('an inline element', () => {
  test.each(SPANS)('%s is found in %j', (kind, input, target) => {
    const { text, spans } = marked(input);
    const [whole, inner] = spans;
    expect(inlines(text, 0, text.length)).toEqual([{ kind, ...whole, text: inner, target }]);
  });

  test.each([
    'a](b)',
    '[a] (b)',
    '[a](b c)',
    '[a\n\nb](c)',
    '\\[a](b)',
    '[[]]',
    '[[a\nb]]',
    '`a',
    '`a\n\nb`',
    '\\`a`',
    '$ a$ $5',
    '$$a',
    '== a == b',
    'a#b',
    '#2024',
    '# a',
    '&#39;',
    'a^b',
    '^a b',
    '%%a',
    '1 < 2 > 1',
    'xhttp://a',
    'http://',
    '<!-- a',
  ])('is not found in %j', text => {
    expect(inlines(text, 0, text.length)).toEqual([]);
  });

  test('is given before what is in it', () => {
    const text = '==[![a](b)](c) `d`==';
    expect(inlines(text, 0, text.length).map(({ kind }) => kind)).toEqual([
      'highlight',
      'link',
      'embed',
      'code',
    ]);
  });

  test('stays within the range', () => {
    const text = '[a](b) `c`';
    expect(inlines(text, 1, 9)).toEqual([]);
  });

  test('is hidden in a fence', () => {
    const text = 'a\n```\n#b\n\n[c](d)\n```\n#e';
    expect(inlines(text, 0, text.length).map(({ kind, from }) => [kind, from])).toEqual([
      ['code', 2],
      ['tag', 21],
    ]);
  });
});

describe('plain text', () => {
  test.each([
    ['**a** *b* _c_ __d__ ~~e~~ ==f== `g`', 'a b c d e f g'],
    ['***a** b*', 'a b'],
    ['snake_case 2 * 3 * 4 Z*: a~b', 'snake_case 2 * 3 * 4 Z*: a~b'],
    ['[**a**](b) [[c|d]] [[e#f]] ![g](h)', 'a d e#f g'],
    ['看<mark style="x">待研究</mark> %%y%% ^id', '看待研究'],
    ['$a_1 * b_2$ 与 \\*c\\* &amp; &lt;', '$a_1 * b_2$ 与 *c* & <'],
    ['> - [ ] a\n\t1. b\n## c', 'a b c'],
    ['a  \r\n\tb', 'a b'],
    ['`*a*` <https://b.c> #d', '*a* https://b.c #d'],
    ['', ''],
  ])('of %j is %j', (text, plain) => {
    expect(plainText(text, 0, text.length)).toBe(plain);
  });

  test('keeps a mark that starts no line', () => {
    expect(plainText('- 1. a', 2, 6)).toBe('1. a');
  });
});

test.each([
  '[',
  '[[',
  '![',
  '$',
  '$$',
  '$a ',
  '`',
  '``` ',
  '**a',
  '==a ',
  '<a ',
  '<a b="',
  '[a](b',
  '[a](<',
  'http://a(',
  '%% ',
])('many %j take linear time', mark => {
  const text = mark.repeat(200_000 / mark.length);
  const start = performance.now();
  plainText(text, 0, text.length);
  expect(performance.now() - start).toBeLessThan(2000);
});
