/** What the cards of the played papers must be, written by hand. */
const abstract = (...paragraphs: readonly string[]): string =>
  `> [!abstract]- Abstract\n> ${paragraphs.join('\n>\n> ')}\n`;

const pdf = (id: string) => ` · [PDF](https://arxiv.org/pdf/${id})`;
const arxiv = (id: string) => `[arXiv:${id}](https://arxiv.org/abs/${id})`;
const doi = (id: string) => `[doi:${id}](https://doi.org/${id})`;
const code =
  ' · [Code](https://github.com/lantern-lab/fields) · [Project](https://lantern-lab.example/fields)';
const lanternDoi = doi('10.5555/lantern.2024.17');
const lanternLight = abstract(
  'We light scenes with $k < n$ lanterns.',
  'A second paragraph follows over two lines.',
);

/** A card with a line of links, lines of facts, what there is to warn of, an empty line to write on, the abstract. */
const card = (title: string, links: string, facts: string, text: string, warning = ''): string =>
  `### ${title}\n\n- Paper: ${links}\n${facts}${warning}\n\n\n${text}`;

const lanternCard = (venue: string, keywords: string, links: string): string =>
  card(
    'Lantern Fields: $O(n\\log n)$ Attention for Naïve Scenes & Trees',
    `${arxiv('2403.04567')} · ${lanternDoi}${links}`,
    `- Authors: Mira Okafor, Wei Zhang, Lantern Collaboration\n- Venue: ${venue} 2024\n${keywords}`,
    lanternLight,
  );

const csr = 'Proceedings of the Conference on Scene Reasoning';
const learning = '- Keywords: Machine Learning\n';

export const lantern = lanternCard(csr, learning, pdf('2403.04567') + code);
export const lanternWithoutCode = lanternCard(csr, learning, pdf('2403.04567'));
export const lanternWithoutVenue = lanternCard('CSR', learning, pdf('2403.04567') + code);
export const lanternAlone = lanternCard('CSR', learning, pdf('2403.04567'));
export const lanternByDoi = lanternCard(csr, '', pdf('2403.04567') + code);

const quietCard = (keywords: string, more = ''): string =>
  card(
    'Quiet Gradients in Noisy Diffusion',
    arxiv('2405.06789') + more + pdf('2405.06789'),
    `- Authors: Jo Tanaka\n- Year: 2024\n${keywords}`,
    abstract('Noise is loud; gradients need not be.'),
  );

export const quiet = quietCard('- Keywords: Computer Vision and Pattern Recognition\n');
export const quietByAtom = quietCard('- Keywords: cs.CV\n');
export const quietWithoutKeywords = quietCard('');
export const quietAtOpenReview = quietCard(
  '- Keywords: Computer Vision and Pattern Recognition\n',
  ' · [OpenReview:AbCdEf12345](https://openreview.net/forum?id=AbCdEf12345)',
);

export const withdrawn = card(
  'A Bound That Did Not Hold',
  arxiv('2406.01111') + pdf('2406.01111'),
  '- Authors: Ines Moreau\n- Year: 2024\n- Keywords: Combinatorics\n',
  abstract('We prove a bound.'),
  '\n> [!warning] This paper was withdrawn by its authors\n',
);

const growthCard = (more: string, text: string): string =>
  card(
    'Growth of Physarum in H₂O & light',
    doi('10.5555/growth.2021.5') + more,
    '- Authors: Ada Lindqvist, Slow Biology Group\n- Venue: Journal of Slow Biology 2021\n',
    abstract(text),
  );

export const growth = growthCard('', 'Slime grows with n² cells.');
export const growthAtPubMed = growthCard(
  ' · [PMID:31234567](https://pubmed.ncbi.nlm.nih.gov/31234567/)',
  'Background: Slime grows with n² cells.',
);

export const retracted = card(
  'Cold Heat Engines',
  doi('10.5555/cold.2019.2'),
  '- Authors: R. Vane\n- Venue: Letters on Engines 2019\n',
  abstract('It runs for ever.'),
  '\n> [!warning] This paper was retracted by its publisher\n',
);

const whispersCard = (more: string): string =>
  card(
    'Parsing Whispers',
    `${doi('10.18653/v1/2022.acl-long.77')} · [ACL:2022.acl-long.77](https://aclanthology.org/2022.acl-long.77)${more}`,
    '- Authors: Lena Müller, Tomás Ríos\n- Venue: Proceedings of the 60th Annual Meeting of the ACL 2022\n',
    abstract('Whispered speech parses at 90% of the usual score.'),
  );

export const whispers = whispersCard(' · [PDF](https://aclanthology.org/2022.acl-long.77.pdf)');
export const whispersByDoi = whispersCard('');

export const transfer = card(
  '基于扩散模型的水墨风格迁移',
  doi('10.5555/shuimo.2023.8'),
  '- Authors: 张三, 李小明\n- Venue: 慢计算学报 2023\n',
  abstract('本文提出一种水墨风格迁移方法。'),
);

/** The second of three papers called so. */
export const revisited = card(
  'Attention Revisited',
  doi('10.5555/attn.2022.9'),
  '- Authors: Noor Cohen\n- Venue: Journal of Slow Biology 2022\n',
  abstract('Attention in the brain.'),
);

/** A card of which only what was typed is known. */
export const plain = (title: string, links: string): string => `### ${title}\n\n- Paper: ${links}\n\n\n`;

/** The same, to be completed later. */
export const waiting = (title: string, links: string): string =>
  `### ${title}\n\n- Paper: ${links}\n- Metadata: pending\n\n\n`;

export const links = { arxiv, doi };
