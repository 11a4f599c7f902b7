import { describe, expect, test } from 'vitest';
import type { PaperIds } from '../../src/reference/paper-ids';
import { idsIn, noIds } from '../../src/reference/identify';

/** Texts that tempt a reader of ids, as people and pages write them. */
const cases: readonly (readonly [text: string, ids: Partial<PaperIds>])[] = [
  // Dates, prices, versions, numbers
  ['2024.0913', {}],
  ['2024.10.15 周二', {}],
  ['会议时间 2024.12345 之前', {}],
  ['$2301.00001', {}],
  ['€2301.00001', {}],
  ['v1.2301.00001', {}],
  ['version 2301.00001.2', {}],
  ['192.168.2301.00001', {}],
  ['3.1415', {}],
  ['0900.1234', {}],
  ['电话 1234.56789', {}],
  ['2301.00001%', { arxiv: '2301.00001' }],
  ['2301.00001a', {}],
  ['id2301.00001', {}],
  ['2301.00001-2', { arxiv: '2301.00001' }],
  // Versions of arXiv ids
  ['arXiv:2301.00001v12', { arxiv: '2301.00001' }],
  ['arxiv.org/abs/2301.00001V2', { arxiv: '2301.00001' }],
  ['https://arxiv.org/pdf/2301.00001v2.pdf#page=3', { arxiv: '2301.00001' }],
  ['https://arxiv.org/abs/2301.00001?context=cs.LG', { arxiv: '2301.00001' }],
  ['https://arxiv.org/abs/2301.00001/', { arxiv: '2301.00001' }],
  ['https://arxiv.org/ps/2301.00001', { arxiv: '2301.00001' }],
  ['https://arxiv.org/src/2301.00001v1', { arxiv: '2301.00001' }],
  ['https://arxiv.org/format/2301.00001', { arxiv: '2301.00001' }],
  ['https://arxiv.org/bibtex/2301.00001', { arxiv: '2301.00001' }],
  ['https://browse.arxiv.org/html/2301.00001v1', { arxiv: '2301.00001' }],
  ['https://xx.arxiv.org/abs/2301.00001', { arxiv: '2301.00001' }],
  ['https://www.alphaxiv.org/overview/2301.00001', { arxiv: '2301.00001' }],
  ['https://www.alphaxiv.org/pdf/2301.00001', { arxiv: '2301.00001' }],
  ['https://huggingface.co/papers/2301.00001#community', { arxiv: '2301.00001' }],
  ['https://www.papers.cool/arxiv/2301.00001', { arxiv: '2301.00001' }],
  ['http://xxx.lanl.gov/pdf/hep-th/9711200', { arxiv: 'hep-th/9711200' }],
  // Punctuation behind, Chinese and other
  ['见 arXiv:2301.00001。', { arxiv: '2301.00001' }],
  ['（arXiv:2301.00001）', { arxiv: '2301.00001' }],
  ['《某文》，2301.00001；另见', { arxiv: '2301.00001' }],
  ['“2301.00001”', { arxiv: '2301.00001' }],
  ['[2301.00001] Title', { arxiv: '2301.00001' }],
  ['2301.00001.', { arxiv: '2301.00001' }],
  ['2301.00001、2302.00002', { arxiv: '2301.00001' }],
  ['链接：https://arxiv.org/abs/2301.00001，代码见下', { arxiv: '2301.00001' }],
  ['doi：10.1145/3592450；', { doi: '10.1145/3592450' }],
  ['（doi: 10.1145/3592450）', { doi: '10.1145/3592450' }],
  ['DOI 10.1145/3592450、', { doi: '10.1145/3592450' }],
  ['「10.1145/3592450」', { doi: '10.1145/3592450' }],
  // Old ids with their subject class
  ['math.GT/0309136v1', { arxiv: 'math/0309136' }],
  ['cond-mat.stat-mech/0603313', { arxiv: 'cond-mat/0603313' }],
  ['CS/0501001', { arxiv: 'cs/0501001' }],
  ['https://arxiv.org/pdf/astro-ph/9812133v1.pdf', { arxiv: 'astro-ph/9812133' }],
  ['arXiv:q-alg/9709040', { arxiv: 'q-alg/9709040' }],
  ['alg-geom/9202001', { arxiv: 'alg-geom/9202001' }],
  ['math/0813001', {}],
  ['physics/0809123', {}],
  // Percent signs, queries, endings
  ['https://doi.org/10.1000%2Fxyz123', { doi: '10.1000/xyz123' }],
  ['https://doi.org/10.1002%2F%28SICI%291097-4571', { doi: '10.1002/(sici)1097-4571' }],
  ['https://arxiv.org/abs/hep-th%2F9901001', { arxiv: 'hep-th/9901001' }],
  ['10.48550%2FarXiv.math.GT%2F0309136', { arxiv: 'math/0309136' }],
  ['https://example.org/?doi=10.1000/xyz123&x=1', { doi: '10.1000/xyz123' }],
  ['https://www.nature.com/articles/10.1038/s41586-021-03819-2.pdf', { doi: '10.1038/s41586-021-03819-2' }],
  ['https://journals.example/doi/abs/10.1000/xyz123', { doi: '10.1000/xyz123' }],
  ['https://journals.example/10.1000/xyz123/full', { doi: '10.1000/xyz123' }],
  ['https://www.medrxiv.org/content/10.1101/2021.02.03.21251066v1', { doi: '10.1101/2021.02.03.21251066' }],
  ['DOI:10.1000/XYZ.ABC-123', { doi: '10.1000/xyz.abc-123' }],
  ['10.1000.10/123456', { doi: '10.1000.10/123456' }],
  ['1.10.1145/3592450', {}],
  ['共 10.5 / 20 分', {}],
  // OpenReview and the Anthology
  ['https://openreview.net/attachment?id=YicbFdNTTy&name=pdf', { openreview: 'YicbFdNTTy' }],
  ['https://openreview.net/revisions?id=YicbFdNTTy', { openreview: 'YicbFdNTTy' }],
  ['https://openreview.net/group?referrer=x', {}],
  ['https://aclanthology.org/2023.findings-acl.12.pdf', { acl: '2023.findings-acl.12' }],
  ['https://aclanthology.info/papers/P18-1001/p18-1001', { acl: 'P18-1001' }],
  ['ACL: W19-5201', { acl: 'W19-5201' }],
  ['会议室 B12-1234', {}],
];

describe('idsIn', () => {
  test.each(cases)('is not deceived by %s', (text, ids) => {
    expect(idsIn(text)).toEqual({ ...noIds, ...ids });
  });
});
