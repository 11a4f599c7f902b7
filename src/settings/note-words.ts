import type { Language } from '../i18n/message-table';
import type { Settings } from './settings';

type SectionKind = Settings['sections'][number]['kind'];

/** Words that go into notes, in one language. */
export interface NoteWords {
  readonly sections: readonly { readonly kind: SectionKind; readonly heading: string }[];
  readonly areas: readonly string[];
  /** Columns of the life log; `remark` adds a line to the numbered list below the table. */
  readonly fields: Settings['fields'];
  /** Heading of the goals in the note of 1 January. */
  readonly newYear: string;
  /** Heading that the learned section gets when it has to be made. */
  readonly learned: string;
  /** Heading of one's own remark below a paper. */
  readonly myThoughts: string;
  readonly paperLabel: string;
  /** Before a link to where more is said. */
  readonly seeLabel: string;
  readonly authorsLabel: string;
  readonly venueLabel: string;
  readonly yearLabel: string;
  readonly keywordsLabel: string;
  /** Separates a label from its value. */
  readonly colon: string;
  /** Between names or words of a list, and between those of which one holds a comma. */
  readonly comma: string;
  readonly semicolon: string;
  /** Title of a folded abstract. */
  readonly abstract: string;
  /** What links are called by what they lead to. */
  readonly linkNames: Readonly<Record<'paper' | 'pdf' | 'code' | 'project', string>>;
  /** The list line of a card whose metadata are still to come, without its bullet. */
  readonly pending: string;
  /** Warnings of a paper that was taken back. */
  readonly status: Readonly<Record<'withdrawn' | 'retracted', string>>;
  /** Topic of imported papers that have none. */
  readonly importTopic: string;
  /** Area of the plan that holds imported papers to read. */
  readonly readingList: string;
}

const zh: NoteWords = {
  sections: [
    { kind: 'life', heading: '今日生活' },
    { kind: 'new-year', heading: '新年计划' },
    { kind: 'upcoming', heading: '近日安排' },
    { kind: 'plan', heading: '今日计划' },
    { kind: 'learned', heading: '今日所学' },
    { kind: 'text', heading: '今日趣事' },
    { kind: 'text', heading: '今日口诀' },
  ],
  areas: ['科研', '学业', '兴趣', '工作'],
  fields: [
    { name: '昨天睡觉时间', remark: true },
    { name: '今早起床时间', remark: true },
    { name: '今日体重', remark: true },
    { name: '今日锻炼', remark: false },
    { name: '剩余资金(支)', remark: false },
    { name: '剩余资金(微)', remark: false },
  ],
  newYear: '新的一年',
  learned: '今日所学',
  myThoughts: '我的想法',
  paperLabel: '论文',
  seeLabel: '参见',
  authorsLabel: '作者',
  venueLabel: '发表',
  yearLabel: '年份',
  keywordsLabel: '关键词',
  colon: '：',
  comma: '、',
  semicolon: '；',
  abstract: '摘要',
  linkNames: { paper: '原文', pdf: 'PDF', code: '代码', project: '项目' },
  pending: '元数据：待补全',
  status: { withdrawn: '这篇论文已被作者撤回', retracted: '这篇论文已被出版方撤稿' },
  importTopic: '导入',
  readingList: '待读',
};

const en: NoteWords = {
  sections: [
    { kind: 'life', heading: 'Life log' },
    { kind: 'new-year', heading: 'New year plan' },
    { kind: 'upcoming', heading: 'Coming up' },
    { kind: 'plan', heading: 'Plan' },
    { kind: 'learned', heading: 'Learned today' },
    { kind: 'text', heading: 'Fun today' },
    { kind: 'text', heading: 'Motto' },
  ],
  areas: ['Research', 'Study', 'Interests', 'Work'],
  fields: [
    { name: 'Bedtime last night', remark: true },
    { name: 'Wake-up this morning', remark: true },
    { name: 'Weight', remark: true },
    { name: 'Exercise', remark: false },
    { name: 'Funds (Alipay)', remark: false },
    { name: 'Funds (WeChat)', remark: false },
  ],
  newYear: 'The new year',
  learned: 'Learned today',
  myThoughts: 'My thoughts',
  paperLabel: 'Paper',
  seeLabel: 'See',
  authorsLabel: 'Authors',
  venueLabel: 'Venue',
  yearLabel: 'Year',
  keywordsLabel: 'Keywords',
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  abstract: 'Abstract',
  linkNames: { paper: 'Paper', pdf: 'PDF', code: 'Code', project: 'Project' },
  pending: 'Metadata: pending',
  status: {
    withdrawn: 'This paper was withdrawn by its authors',
    retracted: 'This paper was retracted by its publisher',
  },
  importTopic: 'Imported',
  readingList: 'To read',
};

/** The words of a language as they stand before any setting. */
export const languageWords: Readonly<Record<Language, NoteWords>> = { en, zh };

/** The language that notes are written in. */
export function noteLanguage(settings: Settings, appLanguage: Language): Language {
  return settings.noteLanguage === 'auto' ? appLanguage : settings.noteLanguage;
}

/** Words for notes: the user's where the settings have any, else those of the note language. */
export function noteWords(settings: Settings, appLanguage: Language): NoteWords {
  const base = languageWords[noteLanguage(settings, appLanguage)];
  const sections = settings.sections.length > 0 ? settings.sections : base.sections;
  return {
    ...base,
    sections,
    areas: settings.areas.length > 0 ? settings.areas.map(area => area.name) : base.areas,
    fields: settings.fields.length > 0 ? settings.fields : base.fields,
    learned: sections.find(section => section.kind === 'learned')?.heading ?? base.learned,
  };
}

/** What decides which words a note gets: the settings, and the language of the app. */
export interface WordSource {
  readonly settings: () => Settings;
  readonly language: Language;
}

/** Names by which a section is recognised: those of the settings and the template's own headings of that kind. */
export function sectionNames(ports: WordSource, kind: 'plan' | 'learned' | 'life'): readonly string[] {
  const settings = ports.settings();
  const listed = settings[`${kind}Names`];
  const sections = noteWords(settings, ports.language).sections.filter(section => section.kind === kind);
  return [...new Set([...listed, ...sections.map(section => section.heading)])];
}
