import type { PlayedPaper } from './played-paper';

/** A preprint that was published since, with code. */
export const lantern: PlayedPaper = {
  title: 'Lantern Fields: $O(n\\log n)$ Attention for Na\\"ive Scenes & Trees',
  authors: [
    { given: 'Mira', family: 'Okafor' },
    { given: 'Wei', family: 'Zhang' },
    { name: 'Lantern Collaboration' },
  ],
  abstract: 'We light scenes with $k < n$ lanterns.\n  A second paragraph follows\nover two lines.',
  year: 2024,
  venue: 'Proceedings of the Conference on Scene Reasoning',
  arxiv: '2403.04567',
  doi: '10.5555/lantern.2024.17',
  comment: '14 pages, 3 figures. Accepted at CSR 2024',
  category: 'Machine Learning (cs.LG)',
  repository: 'https://github.com/lantern-lab/fields',
  project: 'https://lantern-lab.example/fields',
};

/** A preprint by one author, published nowhere else. */
export const quiet: PlayedPaper = {
  title: 'Quiet Gradients in Noisy Diffusion',
  authors: [{ given: 'Jo', family: 'Tanaka' }],
  abstract: 'Noise is loud; gradients need not be.',
  year: 2024,
  arxiv: '2405.06789',
  category: 'Computer Vision and Pattern Recognition (cs.CV)',
};

/** A preprint that its authors took back. */
export const withdrawn: PlayedPaper = {
  title: 'A Bound That Did Not Hold',
  authors: [{ given: 'Ines', family: 'Moreau' }],
  abstract: 'We prove a bound.',
  year: 2024,
  arxiv: '2406.01111',
  comment: 'This paper has been withdrawn by the author because Lemma 3 is wrong',
  category: 'Combinatorics (math.CO)',
};

/** A journal article with HTML in its title and JATS in its abstract, known to PubMed. */
export const growth: PlayedPaper = {
  title: 'Growth of Physarum in H₂O & light',
  authors: [{ given: 'Ada', family: 'Lindqvist' }, { name: 'Slow Biology Group' }],
  abstract: 'Slime grows with n² cells.',
  year: 2021,
  venue: 'Journal of Slow Biology',
  doi: '10.5555/growth.2021.5',
  pmid: '31234567',
  marked: {
    title: 'Growth of <i>Physarum</i> in H<sub>2</sub>O &amp; light',
    abstract:
      '<jats:title>Abstract</jats:title><jats:p>Slime <jats:italic>grows</jats:italic> with n<jats:sup>2</jats:sup> cells.</jats:p>',
  },
};

/** A retracted article. */
export const retracted: PlayedPaper = {
  title: 'Cold Heat Engines',
  authors: [{ given: 'R.', family: 'Vane' }],
  abstract: 'It runs for ever.',
  year: 2019,
  venue: 'Letters on Engines',
  doi: '10.5555/cold.2019.2',
  retracted: true,
};

/** A paper of the ACL Anthology. */
export const whispers: PlayedPaper = {
  title: 'Parsing Whispers',
  authors: [
    { given: 'Lena', family: 'Müller' },
    { given: 'Tomás', family: 'Ríos' },
  ],
  abstract: 'Whispered speech parses at 90% of the usual score.',
  year: 2022,
  venue: 'Proceedings of the 60th Annual Meeting of the ACL',
  doi: '10.18653/v1/2022.acl-long.77',
  acl: '2022.acl-long.77',
};

/** Three papers of one title. */
export const revisited: readonly PlayedPaper[] = [
  {
    title: 'Attention Revisited',
    authors: [{ given: 'Kim', family: 'Adler' }],
    abstract: 'Attention, again.',
    year: 2023,
    arxiv: '2301.00077',
    category: 'Computation and Language (cs.CL)',
  },
  {
    title: 'Attention Revisited',
    authors: [{ given: 'Sam', family: 'Brook' }],
    abstract: 'Attention in classrooms.',
    year: 2020,
    venue: 'Teaching Letters',
    doi: '10.5555/attn.2020.1',
  },
  {
    title: 'Attention Revisited',
    authors: [{ given: 'Noor', family: 'Cohen' }],
    abstract: 'Attention in the brain.',
    year: 2022,
    venue: 'Journal of Slow Biology',
    doi: '10.5555/attn.2022.9',
  },
];

/** A paper with a Chinese title. */
export const transfer: PlayedPaper = {
  title: '基于扩散模型的水墨风格迁移',
  authors: [
    { given: '三', family: '张' },
    { given: '小明', family: '李' },
  ],
  abstract: '本文提出一种水墨风格迁移方法。',
  year: 2023,
  venue: '慢计算学报',
  doi: '10.5555/shuimo.2023.8',
};

/** Every paper the services know unless a test says otherwise. */
export const samplePapers: readonly PlayedPaper[] = [
  lantern,
  quiet,
  withdrawn,
  growth,
  retracted,
  whispers,
  ...revisited,
  transfer,
];
