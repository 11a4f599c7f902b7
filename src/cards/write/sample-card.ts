import type { Language } from '../../i18n/message-table';
import type { PaperMetadata } from '../../reference/paper-metadata';
import type { Day } from '../../time/day';
import { cardOf, type Card } from './card';
import { idLinks } from './card-fields';

const ids = {
  arxiv: '1706.03762',
  doi: '10.5555/3295222.3295349',
  openreview: null,
  acl: null,
};

const words: Readonly<Record<Language, { summary: string; remark: string; keywords: readonly string[] }>> = {
  en: {
    summary: 'Attention alone, without recurrence.',
    remark: 'Compare with convolutions.',
    keywords: ['attention', 'translation'],
  },
  zh: { summary: '只用注意力，不用循环。', remark: '和卷积比较。', keywords: ['注意力', '机器翻译'] },
};

/** The day of the paper that previews show. */
export const sampleDay = '2024-09-13' as Day;

const metadata: PaperMetadata = {
  title: 'Attention Is All You Need',
  authors: ['Ashish Vaswani', 'Noam Shazeer'],
  year: 2017,
  venue: 'NeurIPS',
  ids,
  abstract:
    'The dominant sequence transduction models are based on complex recurrent or convolutional networks.',
  keywords: [],
  links: [{ kind: 'code', url: 'https://github.com/tensorflow/tensor2tensor' }],
  status: 'current',
};

/** The paper that previews show; with `known` some of its metadata are others. */
export function sampleCard(language: Language, known: Partial<PaperMetadata> = {}): Card {
  const { keywords, ...own } = words[language];
  const { title } = metadata;
  const said = { ...metadata, keywords, ...known };
  return cardOf({ title, ids, pmid: null, links: idLinks(ids), metadata: said }, own);
}
