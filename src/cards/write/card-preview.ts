import type { Language } from '../../i18n/message-table';
import type { PaperMetadata } from '../../reference/paper-metadata';
import { citeKey, defaultKeyPattern } from '../../papers/cite/cite-key';
import { normalTitle } from '../../reference/normal-title';
import { readDay } from '../../papers/read/read-day';
import { languageWords } from '../../settings/note-words';
import type { Settings } from '../../settings/settings';
import type { Day } from '../../time/day';
import { cardText } from './card-text';
import type { NewCard } from './new-card';
import { builtInCardTemplate } from './card-template';
import { idLinks, serviceLinks } from './card-values';
import { factWords } from './card-words';
import { templateGroups, tokensIn, unknownTokens } from './template-lines';

/** Why a template can't be used: no heading with the title, nothing that names the paper's ids, or a card that would not be read back. */
export type TemplateFault = 'no-title' | 'no-ids' | 'unreadable';

/** A template as it would be written. */
export interface CardPreview {
  readonly markdown: string;
  /** What looks like a token and is none, as written; it stays in the card. */
  readonly unknown: readonly string[];
  /** Null if cards of it are read back. */
  readonly fault: TemplateFault | null;
}

const ids = {
  arxiv: '1706.03762',
  doi: '10.5555/3295222.3295349',
  openreview: null,
  acl: null,
};

const samples: Readonly<Record<Language, { summary: string; remark: string; keywords: readonly string[] }>> =
  {
    en: {
      summary: 'Attention alone, without recurrence.',
      remark: 'Compare with convolutions.',
      keywords: ['attention', 'translation'],
    },
    zh: { summary: '只用注意力，不用循环。', remark: '和卷积比较。', keywords: ['注意力', '机器翻译'] },
  };

const sampleDay = '2024-09-13' as Day;

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

/** The paper that previews show. */
export function sampleCard(language: Language, keyPattern = defaultKeyPattern): NewCard {
  const { summary, remark, keywords } = samples[language];
  const full = { ...metadata, keywords };
  const links = [...idLinks(ids), ...serviceLinks(metadata.links, ids, factWords[language])];
  const facts = { metadata: full, ids, day: sampleDay, citeKey: citeKey(full, keyPattern), pending: false };
  return { title: metadata.title, links, summary, remark, facts };
}

/** Shows a template with a sample paper; an empty one is the built-in one. */
export function cardPreview(
  template: string,
  language: Language,
  abstract: Settings['cardAbstract'],
  keyPattern = defaultKeyPattern,
): CardPreview {
  const text = template.trim() === '' ? builtInCardTemplate(language) : template;
  const card = sampleCard(language, keyPattern);
  return {
    markdown: write(card, text, language, abstract, true),
    unknown: unknownTokens(text),
    fault: templateFault(text, language),
  };
}

function write(
  card: NewCard,
  text: string,
  language: Language,
  abstract: Settings['cardAbstract'],
  inTopic: boolean,
): string {
  const words = languageWords[language];
  return cardText(card, {
    level: inTopic ? 3 : 2,
    eol: '\n',
    words,
    remarkHeading: inTopic,
    linkLine: !inTopic,
    template: { text, words: factWords[language], abstract, keyPattern: defaultKeyPattern },
  }).text;
}

/** Says why a template can't be used, by writing cards with it and reading them back; null if it can. */
export function templateFault(template: string, language: Language): TemplateFault | null {
  const first = templateGroups(template)[0]?.[0] ?? '';
  const tokens = tokensIn(template);
  const isTitled = /^#{1,6}[ \t]/.test(first) && tokensIn(first).includes('title');
  if (!isTitled || tokens.filter(token => token === 'title').length > 1) return 'no-title';
  if (!tokens.includes('links') && !tokens.includes('ids')) return 'no-ids';
  const full = sampleCard(language);
  const bare: NewCard = { ...full, links: [], summary: '', remark: '' };
  const alone = { title: full.title, links: [], summary: '', remark: '' };
  const isRead = [full, bare, alone].every(card =>
    [true, false].every(inTopic =>
      readsBack(card, write(card, template, language, 'folded', inTopic), inTopic),
    ),
  );
  return isRead ? null : 'unreadable';
}

function readsBack(card: NewCard, written: string, inTopic: boolean): boolean {
  const note = `# L\n\n${inTopic ? '## T\n\n' : ''}${written}\n\n# End\n`;
  const { cards } = readDay(note, { path: 'a.md', day: sampleDay, learnedNames: ['L'] });
  const [only] = cards;
  if (only === undefined || cards.length > 1) return false;
  const hasIds = card.links.length === 0 || only.ids.arxiv === ids.arxiv;
  return normalTitle(only.name) === normalTitle(card.title) && (only.topic !== null) === inTopic && hasIds;
}
