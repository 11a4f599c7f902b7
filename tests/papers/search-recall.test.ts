import PinyinMatch from 'pinyin-match';
import { expect, test } from 'vitest';
import type { PaperCard } from '../../src/papers/card';
import { parseQuery } from '../../src/papers/search/query';
import { readDay } from '../../src/papers/read/read-day';
import { createSearcher, search } from '../../src/papers/search/search';
import { generateNotes } from '../bench/generate-notes';

const cards = generateNotes(3650, 11).flatMap(
  ({ text, path, day }) => readDay(text, { path, day, learnedNames: ['今日所学'] }).cards,
);

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[$\\{}]/g, '');

/** All that a reader sees of a card, folded by other means than the search's own. */
const seen = new Map(
  cards.map(card => [
    card,
    plain(
      [
        card.name,
        card.title,
        card.topic,
        card.year,
        card.day,
        `arxiv:${card.ids.arxiv}`,
        ...card.keywords,
        ...card.remarks.map(({ heading }) => heading),
        card.excerpt,
        ...card.links.flatMap(({ text, url }) => [text, url]),
      ].join('\n'),
    ),
  ]),
);

const holds = (card: PaperCard, term: string): boolean => seen.get(card)?.includes(term) ?? false;

const picked = (step: number): PaperCard => {
  const card = cards[(step * 7919) % cards.length];
  if (!card) throw new Error('no cards');
  return card;
};

/** Pieces of what cards hold: Chinese from the middle of words, English, two of them, ids. */
const queries = Array.from({ length: 300 }, (_, step) => {
  const card = picked(step);
  const words = card.name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const word = words[step % Math.max(1, words.length)] ?? card.name;
  const piece = word.slice(step % 3, (step % 3) + 2 + (step % 4));
  if (step % 5 === 0) return `${piece} ${card.excerpt.match(/\p{L}{2,4}/u)?.[0] ?? ''}`;
  return step % 7 === 0 ? (card.ids.arxiv ?? piece) : piece;
});

test('300 queries find every card that holds all their words and no other', { timeout: 240_000 }, () => {
  expect(cards.length).toBeGreaterThan(19_000);
  for (const query of queries) {
    const terms = plain(query)
      .split(/\s+/)
      .filter(term => term !== '');
    const found = new Set(search(cards, parseQuery(query)));
    const wrong = cards.filter(card => found.has(card) !== terms.every(term => holds(card, term)));
    // What reads as pinyin may also be found so; that is checked below.
    const isPinyin = terms.some(term => /^[a-z]{2,}$/.test(term));
    expect([query, wrong.filter(card => !isPinyin || !found.has(card)).length]).toEqual([query, 0]);
  }
});

test(
  'queries in pinyin find every title, topic and keyword that reads so, and no other',
  { timeout: 240_000 },
  () => {
    const words =
      'kuosan moxing zhuyili fengge qianyi shendu guji duibi xuexi shuju caiyang chongjian sanwei tuxiang wenben bianmaqi';
    const initials = 'ks mx zyl fg qy sd gj db xx sj cy cj sw tx wb bmq ksmx swcj fgqy sdgj dbxx wbtx cwfb';
    const mixed = [
      'kuosmx',
      'sanweicj',
      'fgqianyi',
      'kuosanmoxing',
      'zhuyl',
      'ksmoxing',
      'bianmq',
      'kuosanm',
    ];
    const keys = [...words.split(' '), ...initials.split(' ')];
    for (const key of mixed) expect([key, search(cards, parseQuery(key)).length > 0]).toEqual([key, true]);
    // The library is slow; titles come from few words, so that every fourth card holds what all hold.
    const some = cards.filter((_card, at) => at % 4 === 0);
    for (const key of keys) {
      const found = new Set(search(some, parseQuery(key)));
      // Topics and keywords come again and again.
      const asked = new Map<string, boolean>();
      const readsAs = (name: string): boolean => {
        const known = asked.get(name) ?? PinyinMatch.match(name, key) !== false;
        asked.set(name, known);
        return known;
      };
      // The library lets a key run on into Latin words; ours reads Chinese only.
      const wrong = some.filter(card => {
        const names = [card.name, card.topic ?? '', ...card.keywords];
        const reads = holds(card, key) || names.some(readsAs);
        return found.has(card) ? !reads : reads && !/[a-z]/i.test(names.join(''));
      });
      expect([key, wrong.map(({ name }) => name).slice(0, 3)]).toEqual([key, []]);
    }
  },
);

test('typing a query letter by letter finds the same as asking for it at once', { timeout: 240_000 }, () => {
  const find = createSearcher<PaperCard>();
  for (const query of [...queries.slice(0, 30), 'kuosan 模型', '扩散 -注意', 'topic:style 迁移'])
    for (let length = 1; length <= query.length; length++) {
      const typed = query.slice(0, length);
      if (typed.trim() === '') continue;
      const atOnce = search(cards, parseQuery(typed));
      const narrowed = find(cards, typed);
      const same = narrowed.length === atOnce.length && narrowed.every((card, at) => card === atOnce[at]);
      expect([typed, narrowed.length, same]).toEqual([typed, atOnce.length, true]);
    }
});
