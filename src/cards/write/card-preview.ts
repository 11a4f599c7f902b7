import type { Language } from '../../i18n/message-table';
import { defaultKeyPattern } from '../../papers/cite/cite-key';
import { languageWords } from '../../settings/note-words';
import type { CardLook } from './card-look';
import { builtInTemplate } from './card-fields';
import { cardText } from './card-text';
import { sampleCard, sampleDay } from './sample-card';
import { templateFault, type TemplateFault } from './template-fault';
import { unknownTokens } from './template-lines';

/** A template as it would be written. */
export interface CardPreview {
  readonly markdown: string;
  /** What looks like a token and is none, as written; it stays in the card. */
  readonly unknown: readonly string[];
  /** Null if cards of it are read back. */
  readonly fault: TemplateFault | null;
}

/** Shows a template with a sample paper; an empty one is the built-in one. */
export function cardPreview(
  own: string,
  language: Language,
  abstract: CardLook['abstract'],
  keyPattern = defaultKeyPattern,
): CardPreview {
  const words = languageWords[language];
  const template = own.trim() === '' ? builtInTemplate(words) : own;
  const style = { words, template, abstract, keyPattern, day: sampleDay };
  const place = { level: 3, eol: '\n', inTopic: true, waits: true, asWritten: true };
  return {
    markdown: cardText(sampleCard(language), { ...style, ...place }).text,
    unknown: unknownTokens(template),
    fault: templateFault(template, language),
  };
}
