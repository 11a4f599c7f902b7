import type { Language } from '../../i18n/message-table';
import { languageWords } from '../../settings/note-words';
import type { Settings } from '../../settings/settings';
import { factWords, type FactWords } from './card-words';

/** How facts are written on cards. */
export interface CardTemplate {
  /** With tokens such as `{{title}}`. */
  readonly text: string;
  readonly words: FactWords;
  readonly abstract: Settings['cardAbstract'];
  /** Pattern of cite keys. */
  readonly keyPattern: string;
}

/** The words a template needs for the links of a card. */
export interface LinkWords {
  readonly paperLabel: string;
  readonly colon: string;
}

/** The template of a card of which no facts are known. */
export function plainTemplate({ paperLabel, colon }: LinkWords): string {
  return ['# {{title}}', `- ${paperLabel}${colon}{{links}}`, '{{summary}}', '{{remark}}'].join('\n\n');
}

/** The template that is used while the setting is empty. */
export function builtInCardTemplate(language: Language): string {
  const { authors, venue, keywords } = factWords[language];
  const { paperLabel, colon } = languageWords[language];
  const facts = [
    `- ${paperLabel}${colon}{{links}}`,
    `- ${authors}{{authors}}`,
    `- ${venue}{{venue}} {{year}}`,
    `- ${keywords}{{keywords}}`,
  ];
  return ['# {{title}}', facts.join('\n'), '{{summary}}', '{{abstract}}', '{{remark}}'].join('\n\n');
}
