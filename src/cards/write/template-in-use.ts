import type { Language } from '../../i18n/message-table';
import { keyPattern } from '../../papers/cite/cite-key';
import type { Settings } from '../../settings/settings';
import { templateFault } from './card-preview';
import { builtInCardTemplate, type CardTemplate } from './card-template';
import { factWords, noteLanguage } from './card-words';

/** The template in use: the user's if cards of it can be read back, else the built-in one of the language notes are written in. */
export function cardTemplate(settings: Settings, appLanguage: Language): CardTemplate {
  const language = noteLanguage(settings, appLanguage);
  const own = settings.cardTemplate;
  const isUsable = own.trim() !== '' && templateFault(own, language) === null;
  return {
    text: isUsable ? own : builtInCardTemplate(language),
    words: factWords[language],
    abstract: settings.cardAbstract,
    keyPattern: keyPattern(settings),
  };
}
