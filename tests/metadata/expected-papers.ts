import type { PaperMetadata } from '../../src/reference/paper-metadata';
import { noIds } from '../../src/reference/identify';

/** What a look-up must make of the played papers, written by hand. */
const blank: PaperMetadata = {
  title: '',
  authors: [],
  year: null,
  venue: null,
  ids: noIds,
  abstract: '',
  keywords: [],
  links: [],
  status: 'current',
};

const pdf = (url: string) => ({ kind: 'pdf' as const, url });

/** The preprint as arXiv's own record has it: its DOI, the venue that its authors name, no code. */
export const lanternPreprint: PaperMetadata = {
  ...blank,
  title: 'Lantern Fields: $O(n\\log n)$ Attention for Naïve Scenes & Trees',
  authors: ['Mira Okafor', 'Wei Zhang', 'Lantern Collaboration'],
  year: 2024,
  venue: 'CSR',
  ids: { ...noIds, arxiv: '2403.04567', doi: '10.5555/lantern.2024.17' },
  abstract: 'We light scenes with $k < n$ lanterns.\n\nA second paragraph follows over two lines.',
  keywords: ['Machine Learning'],
  links: [pdf('https://arxiv.org/pdf/2403.04567')],
};

/** The same with its venue. */
export const lanternPublished: PaperMetadata = {
  ...lanternPreprint,
  venue: 'Proceedings of the Conference on Scene Reasoning',
};

/** The same with links to code and project. */
export const lanternWhole: PaperMetadata = {
  ...lanternPublished,
  links: [
    ...lanternPreprint.links,
    { kind: 'code', url: 'https://github.com/lantern-lab/fields' },
    { kind: 'project', url: 'https://lantern-lab.example/fields' },
  ],
};

export const quiet: PaperMetadata = {
  ...blank,
  title: 'Quiet Gradients in Noisy Diffusion',
  authors: ['Jo Tanaka'],
  year: 2024,
  ids: { ...noIds, arxiv: '2405.06789' },
  abstract: 'Noise is loud; gradients need not be.',
  keywords: ['Computer Vision and Pattern Recognition'],
  links: [pdf('https://arxiv.org/pdf/2405.06789')],
};

export const withdrawn: PaperMetadata = {
  ...blank,
  title: 'A Bound That Did Not Hold',
  authors: ['Ines Moreau'],
  year: 2024,
  ids: { ...noIds, arxiv: '2406.01111' },
  abstract: 'We prove a bound.',
  keywords: ['Combinatorics'],
  links: [pdf('https://arxiv.org/pdf/2406.01111')],
  status: 'withdrawn',
};

export const growth: PaperMetadata = {
  ...blank,
  title: 'Growth of Physarum in H₂O & light',
  authors: ['Ada Lindqvist', 'Slow Biology Group'],
  year: 2021,
  venue: 'Journal of Slow Biology',
  ids: { ...noIds, doi: '10.5555/growth.2021.5' },
  abstract: 'Slime grows with n² cells.',
};

export const retracted: PaperMetadata = {
  ...blank,
  title: 'Cold Heat Engines',
  authors: ['R. Vane'],
  year: 2019,
  venue: 'Letters on Engines',
  ids: { ...noIds, doi: '10.5555/cold.2019.2' },
  abstract: 'It runs for ever.',
  status: 'retracted',
};

export const whispers: PaperMetadata = {
  ...blank,
  title: 'Parsing Whispers',
  authors: ['Lena Müller', 'Tomás Ríos'],
  year: 2022,
  venue: 'Proceedings of the 60th Annual Meeting of the ACL',
  ids: { ...noIds, doi: '10.18653/v1/2022.acl-long.77', acl: '2022.acl-long.77' },
  abstract: 'Whispered speech parses at 90% of the usual score.',
  links: [pdf('https://aclanthology.org/2022.acl-long.77.pdf')],
};

export const transfer: PaperMetadata = {
  ...blank,
  title: '基于扩散模型的水墨风格迁移',
  authors: ['张三', '李小明'],
  year: 2023,
  venue: '慢计算学报',
  ids: { ...noIds, doi: '10.5555/shuimo.2023.8' },
  abstract: '本文提出一种水墨风格迁移方法。',
};

/** Papers of one title, by what tells them apart. */
export const revisitedIds = [
  { ...noIds, doi: '10.5555/attn.2020.1' },
  { ...noIds, doi: '10.5555/attn.2022.9' },
  { ...noIds, arxiv: '2301.00077' },
];
