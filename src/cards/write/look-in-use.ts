import type { Language } from '../../i18n/message-table';
import { keyPattern } from '../../papers/cite/cite-key';
import { noteLanguage, noteWords, type WordSource } from '../../settings/note-words';
import { builtInTemplate } from './card-fields';
import type { CardLook } from './card-look';
import { templateFault } from './template-fault';

// Judging takes milliseconds, and a template stays the same for long.
let judged = { template: '', language: 'en' as Language, isGood: false };

function isReadBack(template: string, language: Language): boolean {
  if (judged.template !== template || judged.language !== language)
    judged = { template, language, isGood: templateFault(template, language) === null };
  return judged.isGood;
}

/** The look in use on a day: with the user's template if cards of it can be read back, else with the built-in one. */
export function lookInUse({ settings, language }: WordSource, day: string): CardLook {
  const now = settings();
  const words = noteWords(now, language);
  const own = now.cardTemplate;
  const isUsable = own.trim() !== '' && isReadBack(own, noteLanguage(now, language));
  return {
    words,
    template: isUsable ? own : builtInTemplate(words),
    abstract: now.cardAbstract,
    keyPattern: keyPattern(now),
    day,
  };
}
