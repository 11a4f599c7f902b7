import type { Language } from '../../i18n/message-table';
import type { PaperStatus } from '../../reference/paper-metadata';
import type { NameMarks } from '../../reference/authors';
import { pendingWords } from '../../papers/read/pending-line';
import type { Settings } from '../../settings/settings';

/** Words of a card beside those that every feature writes, in one language. */
export interface FactWords extends NameMarks {
  readonly authors: string;
  readonly venue: string;
  readonly year: string;
  readonly keywords: string;
  readonly abstract: string;
  readonly code: string;
  readonly project: string;
  readonly paper: string;
  /** The list line of a card whose metadata are still to come, without its bullet. */
  readonly pending: string;
  readonly status: Readonly<Record<Exclude<PaperStatus, 'current'>, string>>;
}

/** The words of each language. */
export const factWords: Readonly<Record<Language, FactWords>> = {
  zh: {
    authors: '作者：',
    venue: '发表：',
    year: '年份：',
    keywords: '关键词：',
    abstract: '摘要',
    comma: '、',
    semicolon: '；',
    code: '代码',
    project: '项目',
    paper: '原文',
    pending: pendingWords.zh,
    status: { withdrawn: '这篇论文已被作者撤回', retracted: '这篇论文已被出版方撤稿' },
  },
  en: {
    authors: 'Authors: ',
    venue: 'Venue: ',
    year: 'Year: ',
    keywords: 'Keywords: ',
    abstract: 'Abstract',
    comma: ', ',
    semicolon: '; ',
    code: 'Code',
    project: 'Project',
    paper: 'Paper',
    pending: pendingWords.en,
    status: {
      withdrawn: 'This paper was withdrawn by its authors',
      retracted: 'This paper was retracted by its publisher',
    },
  },
};

/** The language that notes are written in. */
export function noteLanguage(settings: Settings, appLanguage: Language): Language {
  return settings.noteLanguage === 'auto' ? appLanguage : settings.noteLanguage;
}
