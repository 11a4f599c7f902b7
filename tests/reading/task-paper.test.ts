import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingTask } from '../../src/cards/write/reading-task';
import { noIds } from '../../src/reference/identify';
import { paperKeys, paperOfTask } from '../../src/reading/task-paper';
import { cardWith, metadataOf } from '../cards/written';

const read = (text: string, area: string | null = '科研') =>
  paperOfTask(text, { from: 0, to: text.length }, area);
const told = (text: string, area?: string) => {
  const paper = read(text, area);
  return paper && [paper.name, paper.links.map(({ url }) => url), paper.about];
};

describe('a task holds a paper', () => {
  test.each([
    [
      '[Attention Is All You Need](https://arxiv.org/abs/1706.03762) · Vaswani et al. · NeurIPS 2017',
      ['Attention Is All You Need', ['https://arxiv.org/abs/1706.03762'], 'Vaswani et al. · NeurIPS 2017'],
    ],
    ['看 arXiv:2106.09685', ['arXiv:2106.09685', ['https://arxiv.org/abs/2106.09685'], '']],
    ['https://arxiv.org/pdf/2106.09685v2', ['arXiv:2106.09685', ['https://arxiv.org/abs/2106.09685'], '']],
    ['读 LoRA 10.1000/xyz123', ['LoRA', ['https://doi.org/10.1000/xyz123'], '']],
    [
      '[Style Aligned](https://openaccess.thecvf.com/content/x.html)',
      ['Style Aligned', ['https://openaccess.thecvf.com/content/x.html'], ''],
    ],
    ['[论文](https://example.org/a) 扩散模型综述', ['扩散模型综述', ['https://example.org/a'], '']],
    ['一本没有链接的书 #待读', ['一本没有链接的书', [], '']],
    ['A title only #to-read', ['A title only', [], '']],
    [
      '[Old](https://arxiv.org/abs/1706.03762) → [[2024-09-13]] ^id1',
      ['Old', ['https://arxiv.org/abs/1706.03762'], ''],
    ],
  ])('in %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('whatever its form in an area of papers to read', () => {
    expect(told('A plain title', '待读')).toEqual(['A plain title', [], '']);
    expect(told('A plain title', 'To read')).toEqual(['A plain title', [], '']);
  });

  test.each([
    '跑实验',
    '看 [视频](https://www.bilibili.com/video/1)',
    '复习 2024-09-13 的笔记',
    '[[2024-09-13#论文]]',
  ])('not in %s', text => {
    expect(read(text)).toBeNull();
  });
});

test('a title with a venue has the keys of the card it becomes', () => {
  const paper = read('[[CVPR 2024] Style Aligned](https://arxiv.org/abs/2312.02133)');
  expect(paper && paperKeys(paper)).toEqual(['arxiv:2312.02133', 'title:stylealigned']);
});

test('what is written for a paper is read back as it', () => {
  const word = fc.stringMatching(/^[A-Za-z][a-z]{2,8}$/);
  const title = fc.array(word, { minLength: 2, maxLength: 6 }).map(words => words.join(' '));
  fc.assert(
    fc.property(
      title,
      fc.array(word, { maxLength: 3 }),
      fc.integer({ min: 1000, max: 9999 }),
      (name, people, tail) => {
        const url = `https://arxiv.org/abs/2301.0${tail}`;
        const task = readingTask(
          cardWith({
            title: name,
            links: [{ text: 'arXiv', url }],
            metadata: metadataOf({ authors: people, year: 2023 }),
          }),
        );
        expect(read(task)).toMatchObject({ name, ids: { arxiv: `2301.0${tail}` } });
      },
    ),
  );
});

test('ids that a title or a venue names beside the paper’s own are not read as those of its task', () => {
  const own = '2405.06789';
  const links = [{ text: 'arXiv', url: `https://arxiv.org/abs/${own}` }];
  for (const title of [
    'Comment on arXiv:1706.03762',
    'On doi:10.1000/xyz123 again',
    'See arxiv.org/abs/1706.03762 now',
    'Against P18-1001 and 10.5555/abc',
    'openreview.net/forum?id=AbCdEfGhIj revisited',
  ]) {
    const metadata = metadataOf({ title, authors: ['Of arXiv:2001.00001'], venue: 'Arena 1801.00001' });
    const known = cardWith({ title, ids: { ...noIds, arxiv: own }, links, metadata });
    expect(read(readingTask(known))).toMatchObject({ name: title, ids: { ...noIds, arxiv: own } });
    const unknown = cardWith({ title, metadata });
    expect(read(`${readingTask(unknown)} #to-read`)).toMatchObject({ ids: noIds });
  }
});
