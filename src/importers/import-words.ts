import type { Language } from '../i18n/message-table';
import type { NameMarks } from '../reference/authors';
import type { Settings } from '../settings/settings';

/** Words that imported cards are written with. */
export interface ImportWords extends NameMarks {
  readonly authors: string;
  readonly abstract: string;
  readonly venue: string;
  readonly year: string;
  /** Topic of papers that have none. */
  readonly topic: string;
  /** Area of the plan that holds papers to read. */
  readonly readingList: string;
}

const words: Readonly<Record<Language, ImportWords>> = {
  zh: {
    authors: '作者',
    abstract: '摘要',
    venue: '发表',
    year: '年份',
    topic: '导入',
    readingList: '待读',
    comma: '、',
    semicolon: '；',
  },
  en: {
    authors: 'Authors',
    abstract: 'Abstract',
    venue: 'Venue',
    year: 'Year',
    topic: 'Imported',
    readingList: 'To read',
    comma: ', ',
    semicolon: '; ',
  },
};

/** The words in the language of the notes. */
export function importWords(settings: Settings, appLanguage: Language): ImportWords {
  return words[settings.noteLanguage === 'auto' ? appLanguage : settings.noteLanguage];
}
