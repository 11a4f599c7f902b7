import type { BibFault } from '../../src/bibtex/bib-entry';

/** A hand-written entry with what it has to be read as; of several the last one. */
export interface Nasty {
  readonly name: string;
  readonly bib: string;
  readonly key: string;
  /** All fields that are not lists of names. */
  readonly fields: Readonly<Record<string, string>>;
  readonly authors?: readonly string[];
  readonly editors?: readonly string[];
  readonly faults?: readonly BibFault[];
}

const r = String.raw;

/** Forty entries as they come from real tools and hands. */
export const nasty: readonly Nasty[] = [
  {
    name: 'accents in every spelling',
    bib: r`@article{acc, author = {Erd{\H o}s, P{\'a}l and Fran{\c c}ois, Ren\'e and {\L}ukasz {\O}st and Ho\v{c}evar, T}, title = {{\"U}ber na{\"\i}ve {\AA}ngstr{\"o}m \& \v{S}koda}}`,
    key: 'acc',
    fields: { title: 'Über naïve Ångström & Škoda' },
    authors: ['Pál Erdős', 'René François', 'Łukasz Øst', 'T Hočevar'],
  },
  {
    name: 'accents on top of accents, ligatures and letters by name',
    bib: "@misc{viet, author = {Nguy{\\~{\\^e}}n, Ti\\'{\\^e}n}, title = {Stra{\\ss}e --- 1--2 ``quoted'' {\\ae}on \\textendash{} \\o re}}",
    key: 'viet',
    fields: { title: 'Straße — 1–2 “quoted” æon – øre' },
    authors: ['Tiến Nguyễn'],
  },
  {
    name: 'braces, math and escapes',
    bib: r`@inproceedings{math, title = {{FlowNet}: {$L_2$} and $\mathcal{O}(n^{2})$ at 50\% of \$5}, pages = {1--9}, year = 2020}`,
    key: 'math',
    fields: { title: r`FlowNet: $L_2$ and $\mathcal{O}(n^{2})$ at 50% of $5`, pages: '1–9', year: '2020' },
  },
  {
    name: 'macros and concatenation',
    bib: r`@string{ieee = "IEEE "} @STRING(tp = ieee # {Trans. on } # "Patterns") @article{mac, journal = TP # " and " # {Machines}, month = 10 # "~" # oct, year = "20" # 21}`,
    key: 'mac',
    fields: { journal: 'IEEE Trans. on Patterns and Machines', month: '10 Oct', year: '2021' },
  },
  {
    name: 'a parent that comes later',
    bib: r`@inproceedings{child, title = {Flows}, crossref = {conf}, pages = 3} @proceedings{conf, title = {Proc. of Flows}, year = 1999, editor = {Ed Itor}} @misc{child2, crossref = {CHILD}}`,
    key: 'child2',
    fields: {
      crossref: 'CHILD',
      booktitle: 'Flows',
      title: 'Flows',
      pages: '3',
      year: '1999',
    },
    editors: ['Ed Itor'],
  },
  {
    name: 'shared data of biblatex',
    bib: r`@xdata{pub, publisher = {Press}, location = {Rome}} @xdata{ser, series = {Notes}} @book{xd, title = {Book}, xdata = {pub, ser}, publisher = {Own}}`,
    key: 'xd',
    fields: { title: 'Book', xdata: 'pub, ser', publisher: 'Own', location: 'Rome', series: 'Notes' },
  },
  {
    name: 'particles, generations and institutions',
    bib: r`@book{names, author = {Ludwig van Beethoven and van der Berg, Jan and King, Jr., Martin L. and {Barnes and Noble} and Charles Louis Xavier Joseph de la Vall{\'e}e Poussin and others}}`,
    key: 'names',
    fields: {},
    authors: [
      'Ludwig van Beethoven',
      'Jan van der Berg',
      'Martin L. King Jr.',
      'Barnes and Noble',
      'Charles Louis Xavier Joseph de la Vallée Poussin',
    ],
  },
  {
    name: 'Chinese names and title',
    bib: '@article{张三2020, title={面向{风格迁移}的扩散模型：综述}, author={张, 三 and 李四 and 欧阳, 修}, journal={计算机学报}, year={2020}}',
    key: '张三2020',
    fields: { title: '面向风格迁移的扩散模型：综述', journal: '计算机学报', year: '2020' },
    authors: ['张三', '李四', '欧阳修'],
  },
  {
    name: 'a missing comma between lines',
    bib: '@article{nocomma,\n title = {Straight Flows}\n author = {Lee, Ann},\n year = 2021\n}',
    key: 'nocomma',
    fields: { title: 'Straight Flows', year: '2021' },
    authors: ['Ann Lee'],
    faults: ['no-comma'],
  },
  {
    name: 'a missing comma behind the key and in a line',
    bib: '@article{nokeycomma\n title = {A}, volume = 3 number = {4}\n}',
    key: 'nokeycomma',
    fields: { title: 'A', volume: '3', number: '4' },
    faults: ['no-comma'],
  },
  {
    name: 'signs without their backslash',
    bib: '@misc{raw, title = {100% of users & 50_000 items #1 a~b}, howpublished = {A & B}}',
    key: 'raw',
    fields: { title: '100% of users & 50_000 items #1 a b', howpublished: 'A & B' },
  },
  {
    name: 'addresses with and without escapes',
    bib: r`@online{url, url = {https://e.org/a\_b%20c~d?x=1&y=2#z}, doi = {10.1000/a{\_}b}, note = {\url{https://e.org/~me}}}`,
    key: 'url',
    fields: {
      url: 'https://e.org/a_b%20c~d?x=1&y=2#z',
      doi: '10.1000/a_b',
      note: 'https://e.org/~me',
    },
  },
  {
    name: 'comment, preamble and text around',
    bib: '% by me@host.org {\n@comment{@article{no, title={No}}}\n@preamble{"\\newcommand{\\x}{@misc{y}}"}\nSome words about @me.\n@misc{yes, title = {Yes}}\nand more',
    key: 'yes',
    fields: { title: 'Yes' },
  },
  {
    name: 'lines commented out between entries and between fields',
    bib: '@misc{a, title = {One}}\n% @misc{old,\n%   title = {Old},\n% }\n@misc{b,\n  % title = {Older},\n  title = {Two}, % said twice\n  year = 2020 % at last\n}',
    key: 'b',
    fields: { title: 'Two', year: '2020' },
  },
  {
    name: 'round brackets with brackets in values',
    bib: '@book(round, title = "A (very) odd book", note = {:) }, year = 1990)',
    key: 'round',
    fields: { title: 'A (very) odd book', note: ':)', year: '1990' },
  },
  {
    name: 'as arXiv exports it',
    bib: '@misc{vaswani2023attention,\n      title={Attention Is All You Need}, \n      author={Ashish Vaswani and Noam Shazeer},\n      year={2023},\n      eprint={1706.03762},\n      archivePrefix={arXiv},\n      primaryClass={cs.CL},\n      url={https://arxiv.org/abs/1706.03762}, \n}',
    key: 'vaswani2023attention',
    fields: {
      title: 'Attention Is All You Need',
      year: '2023',
      eprint: '1706.03762',
      archiveprefix: 'arXiv',
      primaryclass: 'cs.CL',
      url: 'https://arxiv.org/abs/1706.03762',
    },
    authors: ['Ashish Vaswani', 'Noam Shazeer'],
  },
  {
    name: 'as DBLP exports it',
    bib: '@inproceedings{DBLP:conf/nips/HoJA20,\n  author       = {Jonathan Ho and\n                  Ajay Jain and\n                  Pieter Abbeel},\n  title        = {Denoising Diffusion\n                  Probabilistic Models},\n  timestamp    = {Tue, 19 Jan 2021 15:57:00 +0100}\n}',
    key: 'DBLP:conf/nips/HoJA20',
    fields: {
      title: 'Denoising Diffusion Probabilistic Models',
      timestamp: 'Tue, 19 Jan 2021 15:57:00 +0100',
    },
    authors: ['Jonathan Ho', 'Ajay Jain', 'Pieter Abbeel'],
  },
  {
    name: 'as ACM exports it',
    bib: '@article{10.1145/3592450,\nauthor = {Kerbl, Bernhard},\ntitle = {3D Gaussian Splatting},\nissue_date = {August 2023},\nissn = {0730-0301},\nnumpages = {14}\n}',
    key: '10.1145/3592450',
    fields: { title: '3D Gaussian Splatting', issue_date: 'August 2023', issn: '0730-0301', numpages: '14' },
    authors: ['Bernhard Kerbl'],
  },
  {
    name: 'as ACL exports it, in quotes',
    bib: '@inproceedings{devlin-etal-2019-bert,\n    title = "{BERT}: Pre-training of Deep Bidirectional Transformers",\n    author = "Devlin, Jacob  and\n      Chang, Ming-Wei",\n    month = jun,\n    year = "2019"\n}',
    key: 'devlin-etal-2019-bert',
    fields: { title: 'BERT: Pre-training of Deep Bidirectional Transformers', month: '6', year: '2019' },
    authors: ['Jacob Devlin', 'Ming-Wei Chang'],
  },
  {
    name: 'as Zotero exports it, with files',
    bib: r`@article{zot, title = {Flows}, file = {Full Text:C\:\\My Papers\\Lee - Flows {v2}.pdf:application/pdf}, keywords = {flow, ode}}`,
    key: 'zot',
    fields: {
      title: 'Flows',
      file: r`Full Text:C\:\\My Papers\\Lee - Flows {v2}.pdf:application/pdf`,
      keywords: 'flow, ode',
    },
  },
  {
    name: 'a byte order mark and Windows line ends',
    bib: '\uFEFF@misc{bom,\r\n  title = {A\r\n    B},\r\n  year = {2000}\r\n}\r\n',
    key: 'bom',
    fields: { title: 'A B', year: '2000' },
  },
  {
    name: 'double braces',
    bib: '@article{double, title = {{Denoising Diffusion Probabilistic Models}}, author = {{Kaiming He} and {Ann Lee}}}',
    key: 'double',
    fields: { title: 'Denoising Diffusion Probabilistic Models' },
    authors: ['Kaiming He', 'Ann Lee'],
  },
  {
    name: 'quotes in braces and braces round quotes',
    bib: '@misc{quotes, title = {An "odd" one}, note = "A {"}quoted{"} one"}',
    key: 'quotes',
    fields: { title: 'An "odd" one', note: 'A "quoted" one' },
  },
  {
    name: 'quotes within quotes, which BibTeX refuses',
    bib: '@misc{inner, title = "On "deep" flows", year = "2020"}',
    key: 'inner',
    fields: { title: 'On "deep" flows', year: '2020' },
  },
  {
    name: 'an entry cut off in a name',
    bib: "@article{cut, title = {Whole}, author = {Erd{\\H o}s, P{\\'a}l and Fran{\\`",
    key: 'cut',
    fields: { title: 'Whole' },
    authors: ['Pál Erdős', 'Fran`'],
    faults: ['unclosed'],
  },
  {
    name: 'an entry cut off before another',
    bib: '@misc{a, title = {Cut {Off\n@misc{next, title = {Fine}}',
    key: 'next',
    fields: { title: 'Fine' },
    faults: ['unclosed'],
  },
  {
    name: 'a value without its last brace',
    bib: '@article{open,\n  title = {Open,\n  year = {2020},\n  note = {x}\n}',
    key: 'open',
    fields: { title: 'Open', year: '2020', note: 'x' },
    faults: ['unclosed'],
  },
  {
    name: 'a brace too many',
    bib: '@article{stray, title = {Stray}}, year = {2020}, note = {kept}}',
    key: 'stray',
    fields: { title: 'Stray', year: '2020', note: 'kept' },
    faults: ['stray-brace'],
  },
  {
    name: 'a field twice',
    bib: '@article{twice, title = {First}, Title = {Second}, year = {}, year = 2020}',
    key: 'twice',
    fields: { title: 'First', 'title+duplicate-1': 'Second', year: '2020' },
    faults: ['repeated-field'],
  },
  {
    name: 'one key twice',
    bib: '@misc{same, title = {One}} @misc{same, title = {Two}}',
    key: 'same',
    fields: { title: 'Two' },
    faults: ['repeated-key'],
  },
  {
    name: 'no key',
    bib: '@misc{title = {Bare}, year = 2020}',
    key: '',
    fields: { title: 'Bare', year: '2020' },
  },
  {
    name: 'a key with spaces',
    bib: '@misc{Smith et al 2020, title = {Spaced}}',
    key: 'Smith et al 2020',
    fields: { title: 'Spaced' },
  },
  {
    name: 'no braces at all',
    bib: '@misc{bare,\n title = Hello brave world,\n year = 2020\n}',
    key: 'bare',
    fields: { title: 'Hello brave world', year: '2020' },
    faults: ['no-value'],
  },
  {
    name: 'no sign before a value, and words nobody needs',
    bib: '@misc{sign, title {No sign}, see also note = {x}, ???, year = 2020}',
    key: 'sign',
    fields: { title: 'No sign', note: 'x', year: '2020' },
    faults: ['no-value'],
  },
  {
    name: 'a macro that nobody defined',
    bib: '@article{unknown, journal = jmlr, title = {T}}',
    key: 'unknown',
    fields: { journal: 'jmlr', title: 'T' },
    faults: ['unknown-macro'],
  },
  {
    name: 'the extended names of biblatex',
    bib: '@book{ext, author = {family=Berg, given=Jan, prefix=van der and given={Ann}, family={Lee, III}, suffix=Jr}}',
    key: 'ext',
    fields: {},
    authors: ['Jan van der Berg', 'Ann Lee, III Jr'],
  },
  {
    name: 'names in a list of commas',
    bib: '@misc{commas, author = {Ann Lee, Bo Chen, Cy Wu, Di Xu}, editor = {Lee, A., Chen, B. C.}}',
    key: 'commas',
    fields: {},
    authors: ['Ann Lee', 'Bo Chen', 'Cy Wu', 'Di Xu'],
    editors: ['A. Lee', 'B. C. Chen'],
  },
  {
    name: 'an entry in a value and a code fence around',
    bib: '```bibtex\n@misc{fence,\n abstract = {We write\n@article{x, title={y}}\nhere.},\n year = 2020\n}\n```',
    key: 'fence',
    fields: { abstract: 'We write @articlex, title=y here.', year: '2020' },
  },
  {
    name: 'commands of style and of no meaning to us',
    bib: r`@misc{style, title = {\emph{Very} {\bf bold} \textsc{Caps} \foo{arg} with \alpha rest \LaTeX{} and \(x_1\)}}`,
    key: 'style',
    fields: { title: r`Very bold Caps arg with \alpha rest LaTeX and $x_1$` },
  },
  {
    name: 'escaped braces, a lone dollar and an accent without a letter',
    bib: r`@misc{lone, title = {A set \{a, b\} for $5 by \~{}me \^{} x\,y \'{}}}`,
    key: 'lone',
    fields: { title: "A set {a, b} for $5 by ~me ^ x y '" },
  },
];
