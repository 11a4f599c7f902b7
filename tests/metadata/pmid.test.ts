import { describe, expect, test } from 'vitest';
import { pmidIn } from '../../src/reference/known-ids';

describe('pmidIn', () => {
  test.each([
    ['PMID: 31234567', '31234567'],
    ['PMID:31234567', '31234567'],
    ['pmid 31234567', '31234567'],
    ['PMID：31234567。', '31234567'],
    ['PMID31234567', '31234567'],
    ['https://pubmed.ncbi.nlm.nih.gov/31234567/', '31234567'],
    ['https://pubmed.ncbi.nlm.nih.gov/31234567', '31234567'],
    ['http://www.ncbi.nlm.nih.gov/pubmed/31234567?dopt=Abstract', '31234567'],
    ['https://www.ncbi.nlm.nih.gov/m/pubmed/31234567/', '31234567'],
    ['https://europepmc.org/article/MED/31234567', '31234567'],
    ['[see](https://pubmed.ncbi.nlm.nih.gov/0000123)', '123'],
    ['（PMID: 1）', '1'],
    ['31234567', null],
    ['PMID: 312345678', null],
    ['PMCID: PMC7654321', null],
    ['xPMID: 1234', null],
    ['https://evil-pubmed.ncbi.nlm.nih.gov/31234567', null],
    ['PMID:', null],
    ['2024-09-13', null],
  ])('reads %s', (text, pmid) => {
    expect(pmidIn(text)).toBe(pmid);
  });
});
