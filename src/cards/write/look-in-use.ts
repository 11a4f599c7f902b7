import { keyPattern } from '../../papers/cite/cite-key';
import { noteLanguage, noteWords, type WordSource } from '../../settings/note-words';
import { builtInTemplate } from './card-fields';
import type { CardLook } from './card-look';
import { templateFault } from './template-fault';

/** The look in use on a day: with the user's template if cards of it can be read back, else with the built-in one. */
export function lookInUse({ settings, language }: WordSource, day: string): CardLook {
  const now = settings();
  const words = noteWords(now, language);
  const own = now.cardTemplate;
  const isUsable = own.trim() !== '' && templateFault(own, noteLanguage(now, language)) === null;
  return {
    words,
    template: isUsable ? own : builtInTemplate(words),
    abstract: now.cardAbstract,
    keyPattern: keyPattern(now),
    day,
  };
}
