import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkAt } from '../../src/reference/link-at';
import { isPaperLink, pastedLinkAt } from '../../src/capture/input/pasted-link';

const url = 'https://arxiv.org/abs/1706.03762';
const names = ['今日所学'];
const at = (text: string) => pastedLinkAt(text, text.indexOf(url) + url.length, names);

describe('linkAt', () => {
  const line = `see [Attention](${url}) or https://doi.org/10.1000/x.`;

  test.each([
    [0, null],
    [4, url],
    [10, url],
    [line.indexOf(' or'), url],
    [line.length - 3, 'https://doi.org/10.1000/x'],
    [line.length - 1, 'https://doi.org/10.1000/x'],
    [line.length, null],
  ])('finds at %i %j', (offset, expected) => {
    expect(linkAt(line, offset)?.url ?? null).toBe(expected);
  });
});

describe('isPaperLink', () => {
  test.each([
    [url, true],
    [` ${url}v5\n`, true],
    [`[Attention](${url})`, true],
    ['https://doi.org/10.1145/3292500.3330701', true],
    ['https://openreview.net/forum?id=Bl8CQrx2Up4', true],
    [`${url} is good`, false],
    [`${url}\n${url}`, false],
    ['https://github.com/a/b', false],
    ['1706.03762', false],
    ['', false],
  ])('of %j is %j', (text, expected) => {
    expect(isPaperLink(text)).toBe(expected);
  });
});

describe('pastedLinkAt', () => {
  test.each([
    ['# 今日所学\n\n## 主题\n\n### 甲\n\ndoi:10.1000/x\n\nURL\n', '主题'],
    ['# 今日所学\n\n## 主题\n\nURL\n', '主题'],
    ['# 今日所学\n\nURL\n', ''],
    ['# 今日所学\n\n## 甲\n\n### 乙\n\ntext\n\n## 主题\n\n- [ ] URL\n', '主题'],
  ])('offers in %j the topic %j, and the line', (text, topic) => {
    const note = text.replace('URL', url);
    const line = text.includes('- [ ]') ? `- [ ] ${url}` : url;
    expect(at(note)).toEqual({ text: url, topic, line, at: note.indexOf(line) });
  });

  test.each([['# 今日所学\n\nsee URL for it\n'], ['# 今日所学\n\n- URL\n\t- a note below it\n']])(
    'leaves the line of %j',
    text => {
      expect(at(text.replace('URL', url))).toMatchObject({ text: url, line: null });
    },
  );

  test.each([
    ['outside the learned section', '# 今日计划\n\nURL\n'],
    ['in a code block', '# 今日所学\n\n```\nURL\n```\n'],
    ['in a comment', '# 今日所学\n\n%%\nURL\n%%\n'],
    ['in a quote', '# 今日所学\n\n> URL\n'],
    ['in a heading', '# 今日所学\n\n## URL\n'],
    ['in the heading of the section', '# 今日所学 URL\n'],
    ['where it is the only address of its card', '# 今日所学\n\n## 主题\n\n### 甲\n\nURL\n\nsome words\n'],
    ['behind other words', '# 今日所学\n\nnothing\n'],
  ])('offers nothing %s', (_name, text) => {
    expect(at(text.replace('URL', url))).toBeNull();
  });

  test('property: never throws, and its line is there', () => {
    const piece = fc.constantFrom(
      '# 今日所学',
      '## T',
      '### P',
      url,
      `- ${url}`,
      '```',
      '> ',
      '%%',
      '\n',
      ' ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(400), (pieces, offset) => {
        const text = pieces.join('\n');
        const found = pastedLinkAt(text, Math.min(offset, text.length), names);
        if (found?.line) expect(text.slice(found.at, found.at + found.line.length)).toBe(found.line);
      }),
    );
  });
});
