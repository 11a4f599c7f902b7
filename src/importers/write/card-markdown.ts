import { cardText } from '../../cards/write/card-text';
import { headingText, paragraphText } from '../../markdown/write/escape';
import type { NoteWords } from '../../settings/note-words';
import { factLines } from '../card-facts';
import type { ImportWords } from '../import-words';
import type { ImportCard, ImportSection } from '../source/model';

/** How imported cards are written. */
export interface ImportStyle {
  /** Level of a card's heading. */
  readonly level: number;
  readonly eol: string;
  readonly note: NoteWords;
  readonly words: ImportWords;
}

/** Writes a card as Markdown: heading, links, facts, summary, folded abstract, sections as deeper headings. No line break at its end. */
export function importedCard(card: ImportCard, title: string, style: ImportStyle): string {
  const { level, eol, note } = style;
  const plain = { title, links: card.links, summary: '', remark: '' };
  const head = cardText(plain, {
    level,
    eol,
    words: note,
    remarkHeading: false,
    linkLine: false,
  }).text.trimEnd();
  const facts = factLines(card, style.words, note).join(eol);
  const headAndFacts = facts === '' ? head : head + (card.links.length > 0 ? eol : eol + eol) + facts;
  return [
    headAndFacts,
    body(card.summary, eol),
    abstractCallout(card.abstract, style),
    ...sectionTexts(card, style),
  ]
    .filter(part => part !== '')
    .join(eol + eol);
}

const body = (text: string, eol: string): string => paragraphText(text.trim(), eol);

function abstractCallout(abstract: string, { eol, words }: ImportStyle): string {
  const text = body(abstract, '\n');
  if (text === '') return '';
  const lines = text.split('\n').map(line => (line === '' ? '>' : `> ${line}`));
  return [`> [!abstract]- ${words.abstract}`, ...lines].join(eol);
}

function sectionTexts({ sections }: ImportCard, style: ImportStyle): readonly string[] {
  return sections.flatMap(section => [sectionHead(section, style), body(section.text, style.eol)]);
}

function sectionHead({ heading, level }: ImportSection, style: ImportStyle): string {
  const title = headingText(heading);
  const depth = style.level + level;
  // Markdown has six levels; what is deeper stays a line of its own.
  return depth > 6 ? `**${title}**` : `${'#'.repeat(depth)} ${title}`;
}
