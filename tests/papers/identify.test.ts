import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkDestination, linkLabel } from '../../src/cards/write/link-text';
import type { PaperIds } from '../../src/reference/paper-ids';
import {
  canonicalLinks,
  idKeys,
  idsConflict,
  idsIn,
  mergeIds,
  noIds,
  yearOfIds,
} from '../../src/reference/identify';

const cases: readonly (readonly [text: string, ids: Partial<PaperIds>])[] = [
  // arXiv, said to be one
  ['https://arxiv.org/abs/2301.00001', { arxiv: '2301.00001' }],
  ['https://arxiv.org/abs/2301.00001v3', { arxiv: '2301.00001' }],
  ['http://www.arxiv.org/pdf/2301.00001.pdf', { arxiv: '2301.00001' }],
  ['https://arxiv.org/pdf/2301.00001v2.pdf', { arxiv: '2301.00001' }],
  ['https://export.arxiv.org/html/2405.12345v1', { arxiv: '2405.12345' }],
  ['https://cn.arxiv.org/abs/1706.03762', { arxiv: '1706.03762' }],
  ['arxiv.org/e-print/1706.03762', { arxiv: '1706.03762' }],
  ['https://arxiv.org/abs/0704.0001', { arxiv: '0704.0001' }],
  ['https://arxiv.org/abs/hep-th/9901001v2', { arxiv: 'hep-th/9901001' }],
  ['https://arxiv.org/abs/math.GT/0309136', { arxiv: 'math/0309136' }],
  ['https://www.alphaxiv.org/zh/overview/2410.05779', { arxiv: '2410.05779' }],
  ['https://alphaxiv.org/abs/2410.05779v1', { arxiv: '2410.05779' }],
  ['https://huggingface.co/papers/2307.09288', { arxiv: '2307.09288' }],
  ['https://hf.co/papers/2307.09288.md', { arxiv: '2307.09288' }],
  ['https://ar5iv.org/abs/1512.03385', { arxiv: '1512.03385' }],
  ['https://ar5iv.labs.arxiv.org/html/1512.03385', { arxiv: '1512.03385' }],
  ['https://papers.cool/arxiv/2402.17764', { arxiv: '2402.17764' }],
  ['https://scirate.com/arxiv/2402.17764', { arxiv: '2402.17764' }],
  ['https://www.semanticscholar.org/arxiv/1412.6980', { arxiv: '1412.6980' }],
  ['http://xxx.lanl.gov/abs/hep-ph/9905221', { arxiv: 'hep-ph/9905221' }],
  ['arXiv:2301.00001', { arxiv: '2301.00001' }],
  ['arXiv：2301.00001v4 [cs.CV]', { arxiv: '2301.00001' }],
  ['ARXIV 2301.00001', { arxiv: '2301.00001' }],
  ['arXiv:cs.CL/0301012', { arxiv: 'cs/0301012' }],
  ['https://doi.org/10.48550/arXiv.2301.00001', { arxiv: '2301.00001' }],
  ['10.48550/ARXIV.2301.00001', { arxiv: '2301.00001' }],
  ['https://doi.org/10.48550%2FarXiv.2301.00001', { arxiv: '2301.00001' }],
  // arXiv, bare
  ['2301.00001', { arxiv: '2301.00001' }],
  ['见2301.00001，很好', { arxiv: '2301.00001' }],
  ['（2301.00001v2）', { arxiv: '2301.00001' }],
  ['quant-ph/0205001', { arxiv: 'quant-ph/0205001' }],
  ['1412.6980', { arxiv: '1412.6980' }],
  ['2301.00001 and https://arxiv.org/abs/2302.00002', { arxiv: '2302.00002' }],
  // not arXiv
  ['2024.09.12', {}],
  ['2313.00001', {}],
  ['2300.00001', {}],
  ['0703.0001', {}],
  ['1412.12345', {}],
  ['1501.0001', {}],
  ['2301.0001', {}],
  ['2301.000012', {}],
  ['12301.00001', {}],
  ['v2301.00001', {}],
  ['¥2301.00001', {}],
  ['1.2301.00001', {}],
  ['foo/0301001', {}],
  ['cs/0313001', {}],
  ['cs/4503001', {}],
  ['https://github.com/cs/0301001', {}],
  ['https://evil-arxiv.org/abs/x', {}],
  // DOI
  ['10.1145/3592450', { doi: '10.1145/3592450' }],
  ['doi:10.1145/3592450.', { doi: '10.1145/3592450' }],
  ['DOI：10.1109/TPAMI.2023.1234567。很好', { doi: '10.1109/tpami.2023.1234567' }],
  ['https://doi.org/10.1007/978-3-031-19836-6_12', { doi: '10.1007/978-3-031-19836-6_12' }],
  ['https://dl.acm.org/doi/pdf/10.1145/3592450?download=true', { doi: '10.1145/3592450' }],
  ['https://doi.org/10.1145%2F3592450', { doi: '10.1145/3592450' }],
  ['[link](https://doi.org/10.1145/3592450)', { doi: '10.1145/3592450' }],
  ['[10.1145/3592450](https://doi.org/10.1145/3592450)', { doi: '10.1145/3592450' }],
  ['（10.1016/S0031-3203(96)00142-2）', { doi: '10.1016/s0031-3203(96)00142-2' }],
  ['(see 10.1016/S0031-3203(96)00142-2)', { doi: '10.1016/s0031-3203(96)00142-2' }],
  ['https://www.biorxiv.org/content/10.1101/2020.05.01.072777v2.full', { doi: '10.1101/2020.05.01.072777' }],
  ['https://onlinelibrary.wiley.com/doi/full/10.1002/cgf.14567', { doi: '10.1002/cgf.14567' }],
  ['doi = {10.1145/3592450},', { doi: '10.1145/3592450' }],
  ['**10.1145/3592450**', { doi: '10.1145/3592450' }],
  ['110.1145/3592450', {}],
  ['10.1145/', {}],
  ['10.12/345', {}],
  ['10.1145/3592450 与 2301.00001', { doi: '10.1145/3592450', arxiv: '2301.00001' }],
  // OpenReview and ACL
  ['https://openreview.net/forum?id=YicbFdNTTy', { openreview: 'YicbFdNTTy' }],
  ['https://openreview.net/pdf?id=YicbFdNTTy', { openreview: 'YicbFdNTTy' }],
  ['https://openreview.net/forum?noteId=abcdefgh1&id=YicbFdNTTy', { openreview: 'YicbFdNTTy' }],
  ['https://openreview.net/forum?noteId=YicbFdNTTy', {}],
  ['https://openreview.net/forum?id=short', {}],
  ['https://aclanthology.org/2020.acl-main.463/', { acl: '2020.acl-main.463' }],
  ['https://aclanthology.org/P18-1001.pdf', { acl: 'P18-1001' }],
  ['https://www.aclweb.org/anthology/N19-1423', { acl: 'N19-1423' }],
  ['10.18653/v1/2020.acl-main.463', { acl: '2020.acl-main.463', doi: '10.18653/v1/2020.acl-main.463' }],
  ['2023.findings-emnlp.12', { acl: '2023.findings-emnlp.12' }],
  ['房间 A10-2024', {}],
  ['P18-1001', {}],
  ['', {}],
  ['风格迁移', {}],
];

describe('idsIn', () => {
  test.each(cases)('reads %s', (text, ids) => {
    expect(idsIn(text)).toEqual({ ...noIds, ...ids });
  });
});

describe('ids', () => {
  test('give lasting links, brackets escaped', () => {
    expect(canonicalLinks({ ...noIds, arxiv: 'math/0309136', doi: '10.1016/s0031-3203(96)00142-2' })).toEqual(
      [
        { text: 'arXiv:math/0309136', url: 'https://arxiv.org/abs/math/0309136', kind: 'paper' },
        {
          text: 'doi:10.1016/s0031-3203(96)00142-2',
          url: 'https://doi.org/10.1016/s0031-3203%2896%2900142-2',
          kind: 'paper',
        },
      ],
    );
  });

  test('tell the year', () => {
    expect(yearOfIds({ ...noIds, arxiv: '1706.03762' })).toBe(2017);
    expect(yearOfIds({ ...noIds, arxiv: 'hep-th/9901001' })).toBe(1999);
    expect(yearOfIds({ ...noIds, acl: '2020.acl-main.463', arxiv: '1906.00001' })).toBe(2020);
    expect(yearOfIds({ ...noIds, acl: 'P98-1001' })).toBe(1998);
    expect(yearOfIds({ ...noIds, doi: '10.1145/3592450' })).toBeNull();
  });

  test('merge without losing the first, and conflict only where both know', () => {
    const preprint = { ...noIds, arxiv: '2301.00001' };
    const both = { ...noIds, arxiv: '2302.00002', doi: '10.1145/1' };
    expect(mergeIds(preprint, both)).toEqual({ ...noIds, arxiv: '2301.00001', doi: '10.1145/1' });
    expect(idsConflict(preprint, both)).toBe(true);
    expect(idsConflict(preprint, { ...noIds, doi: '10.1145/1' })).toBe(false);
    expect(idKeys(both)).toEqual(['arxiv:2302.00002', 'doi:10.1145/1']);
  });
});

describe('a DOI in Markdown', () => {
  test.each([
    ['doi:10.1000/a\\_b\\=c', '10.1000/a_b=c'],
    ['[doi:10.1000/,year\\=2020](https://doi.org/10.1000/%2Cyear%3D2020)', '10.1000/,year=2020'],
    // What a link says counts more than what stands before it.
    ['10.1000/a and [paper](https://doi.org/10.1000/b)', '10.1000/b'],
    ['10.1000/a\\b', '10.1000/a'],
    ['[doi](https://doi.org/10.1002/%28SICI%291097)', '10.1002/(sici)1097'],
    ['doi:10.1000/x(1097-4571(1998)49:8', '10.1000/x'],
    ['doi:10.1000/x(1998)49(8', '10.1000/x(1998)49'],
    ['doi:10.1000/a📄', '10.1000/a'],
  ])('%j is read without what only marks it up', (text, doi) => {
    expect(idsIn(text).doi).toBe(doi);
  });

  test('is the same again in the link made of it, whatever it consists of', () => {
    const tail = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(tail, fc.boolean(), (text, coded) => {
        const { doi } = idsIn(`doi:10.1000/${coded ? encodeURIComponent(text) : text}`);
        if (doi === null) return;
        const [link] = canonicalLinks({ ...noIds, doi });
        const { text: label = '', url = '' } = link ?? {};
        expect(idsIn(`[${linkLabel(label)}](${linkDestination(url)})`).doi).toBe(doi);
      }),
      { numRuns: 1000 },
    );
  });
});
