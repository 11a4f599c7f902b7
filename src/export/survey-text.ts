import { scan } from '../markdown/blocks/scan';
import { sectionsOf, titleOf } from '../markdown/sections';
import { paragraphText } from '../markdown/write/escape';
import { publicationText, shownLinks } from '../papers/card-facts';
import type { PaperCard } from '../papers/card';
import { works, type Paper } from '../papers/index/works';
import { least } from '../text/extremes';

/** Text of the note that a card stands in; empty if it is gone. */
export type TextOf = (path: string) => string;

/**
 * A survey of papers as Markdown: a heading for each topic, below it the papers by year, each with its links and what
 * was remarked on it. The same cards give the same text.
 */
export function surveyText(cards: readonly PaperCard[], textOf: TextOf, untitled: string): string {
  const remarksIn = remarkReader(textOf);
  const topics = new Map<string, Paper[]>();
  for (const paper of works(cards)) {
    const topic = paper.cards[0]?.topic ?? untitled;
    topics.set(topic, [...(topics.get(topic) ?? []), paper]);
  }
  const parts = [...topics].sort(byFirstYear).flatMap(([topic, papers]) => {
    const entries = [...papers].sort(byYear).flatMap(paper => paperParts(paper, remarksIn));
    return [`## ${topic}`, ...entries];
  });
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

const yearOf = ({ cards }: Paper): number => least(cards.map(({ year }) => year ?? 9999));

const nameOf = ({ cards }: Paper): string => cards[0]?.name ?? '';

function byYear(a: Paper, b: Paper): number {
  return yearOf(a) - yearOf(b) || (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0);
}

function byFirstYear(
  [a, as]: readonly [string, readonly Paper[]],
  [b, bs]: readonly [string, readonly Paper[]],
): number {
  const first = (papers: readonly Paper[]) => least(papers.map(yearOf));
  return first(as) - first(bs) || (a < b ? -1 : 1);
}

function paperParts({ cards }: Paper, remarksIn: (card: PaperCard) => readonly string[]): readonly string[] {
  const [first] = cards;
  if (first === undefined) return [];
  const dated = cards.find(({ venue }) => venue !== null) ?? cards.find(({ year }) => year !== null) ?? first;
  const title = `### ${[first.name, publicationText(dated)].filter(part => part !== '').join(' ')}`;
  const links = shownLinks(first).filter(({ url }) => /^https?:/i.test(url));
  const line = links.map(({ text, url }) => `[${text}](${url})`).join(' · ');
  const remarks = cards.flatMap(remarksIn);
  const said = remarks.length > 0 ? remarks : [first.excerpt];
  return [title, line, ...said].filter(part => part !== '');
}

// Each note is scanned once, however many of its cards are asked for.
function remarkReader(textOf: TextOf): (card: PaperCard) => readonly string[] {
  const bodies = new Map<string, ReadonlyMap<number, string>>();
  return ({ path, remarks }) => {
    const known = bodies.get(path) ?? bodiesByLine(textOf(path));
    bodies.set(path, known);
    return remarks.flatMap(({ line }) => known.get(line) ?? []).filter(text => text !== '');
  };
}

function bodiesByLine(text: string): ReadonlyMap<number, string> {
  const note = scan(text);
  const sections = sectionsOf(note);
  return new Map(
    sections.map(({ heading, bodyFrom, to }, index) => {
      const end = Math.min(to, sections[index + 1]?.heading.from ?? to);
      const body = paragraphText(text.slice(bodyFrom, end).trim(), '\n');
      return [heading.line, body === '' ? '' : `**${titleOf(note, heading)}**\n\n${body}`];
    }),
  );
}
