import { cutFurniture } from '../../source/furniture';
import { readHead } from '../../source/front-matter';
import { emptyCard, type Found, type ImportCard, type Skipped, type TopicRemark } from '../../source/model';
import { blockText, sourceLines, type SourceLine } from '../../source/source-lines';
import { contentsOf } from './survey-contents';
import { SurveyHeadings } from './survey-headings';
import { titleYearIn, type TitleYear } from '../../source/title-year';
import type { ImportForm } from '../../source/form';

/** Reads a survey as it is copied from a page: families, titles with years on lines of their own, remarks between. */
export function readSurvey(text: string): Found {
  const { lines, skipped: cut } = cutFurniture(readHead(sourceLines(text)).rest);
  const contents = contentsOf(lines);
  const skipped: Skipped[] = [...cut];
  const first = contents === null ? undefined : lines[contents.from];
  if (first !== undefined) skipped.push({ line: first.line, reason: 'contents' });
  const body = contents === null ? lines : [...lines.slice(0, contents.from), ...lines.slice(contents.to)];
  const reader = new SurveyReader(new SurveyHeadings(contents?.entries ?? []));
  for (const line of body) reader.take(line);
  return { ...reader.found(), skipped };
}

interface OpenPaper {
  readonly facts: TitleYear;
  readonly line: number;
  readonly topics: readonly string[];
  readonly lead: readonly SourceLine[];
}

/** Gathers the lines between titles and headings and hands them to what they belong to. */
class SurveyReader {
  private readonly cards: ImportCard[] = [];
  private readonly remarks: TopicRemark[] = [];
  private topics: readonly string[] = [];
  private paper: OpenPaper | null = null;
  private lines: SourceLine[] = [];

  constructor(private readonly headings: SurveyHeadings) {}

  take(source: SourceLine): void {
    const facts = source.fenced ? null : titleYearIn(source.text.replace(/^#{1,6}\s+/, ''));
    if (facts !== null) {
      const lead = this.cutLead();
      this.close();
      this.paper = { facts, line: source.line, topics: this.topics, lead };
      return;
    }
    const topics = this.headings.read(source);
    if (topics === null) {
      this.lines.push(source);
      return;
    }
    this.close();
    this.topics = topics;
  }

  found(): Pick<Found, 'cards' | 'remarks'> {
    this.close();
    return { cards: this.cards, remarks: this.remarks };
  }

  // A line right above a title that numbers it, or stands alone, speaks of the paper below.
  private cutLead(): readonly SourceLine[] {
    const last = this.lines.at(-1);
    if (last === undefined || last.text.trim() === '') return [];
    const before = this.lines.at(-2);
    const isNumbered = /^\s*(?:[(（]\d{1,2}[)）]|\d{1,2}[.、])/.test(last.text);
    const isAlone = before !== undefined && before.text.trim() === '' && this.paper !== null;
    return isNumbered || isAlone ? this.lines.splice(-1) : [];
  }

  private close(): void {
    const text = blockText(this.lines);
    const line = this.lines.find(each => each.text.trim() !== '')?.line ?? 1;
    this.lines = [];
    const { paper, topics } = this;
    this.paper = null;
    if (paper !== null) {
      const { title, venue, year } = paper.facts;
      const summary = [blockText(paper.lead), text].filter(part => part !== '').join('\n\n');
      this.cards.push({ ...emptyCard, title, venue, year, summary, topics: paper.topics, line: paper.line });
    } else if (text !== '') this.remarks.push({ topics, text, line });
  }
}

/** A survey: titles with years below headings. */
export const surveyForm = {
  id: 'survey',
  name: { en: 'Survey', zh: '综述' },
  reasons: {
    'dated-titles': { en: '{count} {count|title|titles} with a year', zh: '{count} 个带年份的标题' },
  },
  recognise: ({ counts }) => {
    const { dated } = counts();
    return dated > 1 ? { why: 'dated-titles', count: dated } : null;
  },
  read: readSurvey,
} as const satisfies ImportForm;
