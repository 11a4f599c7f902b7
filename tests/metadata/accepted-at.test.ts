import { describe, expect, test } from 'vitest';
import { acceptedAt } from '../../src/metadata/services/accepted-at';

describe('acceptedAt', () => {
  test.each([
    ['12 pages, 3 figures. Accepted at CVPR 2024', 'CVPR', 2024],
    ['Accepted by ICML 2024 (Oral). Code: https://github.com/a/b', 'ICML', 2024],
    ['Published as a conference paper at ICLR 2024', 'ICLR', 2024],
    ['To appear in the Findings of ACL 2024', 'Findings of ACL', 2024],
    ['Accepted to AAAI-24', 'AAAI', 2024],
    ['NeurIPS 2023', 'NeurIPS', 2023],
    ['CVPR 2024; project page: https://example.org', 'CVPR', 2024],
    ['Accepted for SIGGRAPH Asia 2024, 15 pages', 'SIGGRAPH Asia', 2024],
  ])('reads %j', (comment, venue, year) => {
    expect(acceptedAt(comment)).toEqual({ venue, year });
  });

  test.each([
    '12 pages',
    'Submitted to CVPR 2024',
    'Under review at ICML 2024',
    'Accepted at the NeurIPS 2023 Workshop on X',
    'v2: May 2024',
    'Extended version of CVPR 2024',
    'Accepted at CVPR',
    'Updated in 2024',
    '',
  ])('finds nothing certain in %j', comment => {
    expect(acceptedAt(comment)).toBeNull();
  });
});
