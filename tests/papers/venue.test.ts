import { describe, expect, test } from 'vitest';
import { publicationIn, publicationOfLine, splitTitle } from '../../src/reference/venue';

describe('splitTitle', () => {
  test.each([
    ['[CVPR 2024] Style Injection', 'Style Injection', 'CVPR', 2024],
    ['【ICCV 2023】 Style Injection', 'Style Injection', 'ICCV', 2023],
    ['Style Injection (ECCV 2022)', 'Style Injection', 'ECCV', 2022],
    ['Style Injection（AAAI 2021）', 'Style Injection', 'AAAI', 2021],
    ["[ICLR'24 Oral] Style Injection", 'Style Injection', 'ICLR', 2024],
    ['[NeurIPS2023] Style Injection', 'Style Injection', 'NeurIPS', 2023],
    ['CVPR 2024 | Style Injection', 'Style Injection', 'CVPR', 2024],
    ['Style Injection, CVPR 2024', 'Style Injection', 'CVPR', 2024],
    ['Style Injection (2022)', 'Style Injection', null, 2022],
    ['[2024 ACM MM] Style Injection', 'Style Injection', 'ACM MM', 2024],
    ['[SIGGRAPH Asia 2023] Style Injection', 'Style Injection', 'SIGGRAPH Asia', 2023],
    ['[TPAMI] Style Injection', 'Style Injection', 'TPAMI', null],
    ['[AAAI-24] Style Injection', 'Style Injection', 'AAAI', 2024],
    ['Style Injection (to appear in CVPR 2024)', 'Style Injection', 'CVPR', 2024],
    ['Style Injection (Accepted by TIP)', 'Style Injection', 'TIP', null],
    [
      'Style Injection (under review at ICLR 2025)',
      'Style Injection (under review at ICLR 2025)',
      null,
      null,
    ],
    ['[arXiv 2024] Style Injection', 'Style Injection', null, 2024],
    ['Style Injection (arXiv preprint, 2023)', 'Style Injection', null, 2023],
    ['[2301.00001] Style Injection', 'Style Injection', null, null],
    ['Style Injection (arXiv:2301.00001v2)', 'Style Injection', null, null],
    ['Style Injection (CVPR 2024) [2301.00001]', 'Style Injection', 'CVPR', 2024],
    ['[2301.00001]', '[2301.00001]', null, null],
    ['1. Style Injection', 'Style Injection', null, null],
    ['3、Style Injection', 'Style Injection', null, null],
    ['2.5D Vision', '2.5D Vision', null, null],
    ['3D Gaussians', '3D Gaussians', null, null],
    ['Z*: Zero-shot Style Transfer', 'Z*: Zero-shot Style Transfer', null, null],
    ['Contextual Inversion (TI)', 'Contextual Inversion (TI)', null, null],
    ['[Survey] Style Injection', '[Survey] Style Injection', null, null],
    ['Results (June 2022)', 'Results (June 2022)', null, null],
    ['(ECCV 2022)', '(ECCV 2022)', null, null],
    ['A Survey of Images, Words', 'A Survey of Images, Words', null, null],
  ])('reads %s', (title, name, venue, year) => {
    expect(splitTitle(title)).toEqual({ name, publication: { venue, year } });
  });
});

describe('publicationOfLine', () => {
  test.each([
    ['会议：CVPR 2024', 'CVPR', 2024],
    ['期刊：计算机学报, 2023', '计算机学报', 2023],
    ['Venue: ICLR 2023 (Oral)', 'ICLR', 2023],
    ['本文发表于 ECCV 2022, 作者来自某校', 'ECCV', 2022],
    ['Published in TOG, 2021', 'TOG', 2021],
    ['年份：2020', null, 2020],
    ['Year: 2020', null, 2020],
    ['Chung et al. · CVPR 2024 · arXiv:2312.09008', 'CVPR', 2024],
    ['CVPR 2024', 'CVPR', 2024],
    ['Accepted to ICLR 2023', 'ICLR', 2023],
    ['发表于 2023 年', null, 2023],
    [
      '期刊：IEEE Transactions on Pattern Analysis and Machine Intelligence',
      'IEEE Transactions on Pattern Analysis and Machine Intelligence',
      null,
    ],
    [
      'Conference: International Conference on Learning Representations, 2021',
      'International Conference on Learning Representations',
      2021,
    ],
  ])('reads %s', (line, venue, year) => {
    expect(publicationOfLine(line)).toEqual({ venue, year });
  });

  test.each([
    '本文提出了一种方法',
    'We use 2024 images',
    '方法 · 结果',
    '会议讨论了很多',
    'Venue: -',
    'Published in a short version that was all about how one would write such things',
    '来源：https://a.org/b',
    'under review at ICLR 2025',
    '',
  ])('leaves %s alone', line => {
    expect(publicationOfLine(line)).toBeNull();
  });
});

test('publicationIn refuses what only looks like a venue', () => {
  expect(publicationIn('Figure 3')).toBeNull();
  expect(publicationIn('Table 12')).toBeNull();
  expect(publicationIn('Part II')).toBeNull();
});
