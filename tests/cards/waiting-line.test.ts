import { expect, test } from 'vitest';
import { translator } from '../../src/features';
import { applyEdits } from '../../src/markdown/edit';
import { cardWith, lookIn, placeCard } from './written';

/** The note with a card without summary; `‸` is where the cursor goes. */
function append(text: string, title: string): string {
  const request = {
    card: cardWith({ title, links: [{ text: 'A', url: 'https://a.b' }] }),
    topic: 'Topic',
    learnedNames: ['今日所学'],
    level: 1,
    look: lookIn('zh'),
    repeats: () => [],
    again: false,
  };
  const { edits, cursor } = placeCard(text, request, translator('en'));
  const after = applyEdits(text, edits);
  return `${after.slice(0, cursor)}‸${after.slice(cursor)}`;
}

test.each(['\n', '\r\n'])(
  'a card without summary leaves an empty line to write on, and the next card uses it again, with %j',
  eol => {
    const lines = (text: string) => text.replace(/\n/g, eol);
    const first = append(lines('# 今日所学\n\n# 今日趣事\n'), 'One');
    const one = '# 今日所学\n\n## Topic\n\n### One\n\n- 论文：[A](https://a.b)\n\n';
    expect(first).toBe(lines(`${one}‸\n\n# 今日趣事\n`));
    const second = append(first.replace('‸', ''), 'Two');
    expect(second).toBe(lines(`${one}### Two\n\n- 论文：[A](https://a.b)\n\n‸\n\n# 今日趣事\n`));
  },
);

test('at the end of a note the empty line is used again too', () => {
  const first = append('# 今日所学\n', 'One');
  const one = '# 今日所学\n\n## Topic\n\n### One\n\n- 论文：[A](https://a.b)\n\n';
  expect(first).toBe(`${one}‸\n`);
  expect(append(first.replace('‸', ''), 'Two')).toBe(`${one}### Two\n\n- 论文：[A](https://a.b)\n\n‸\n`);
});
