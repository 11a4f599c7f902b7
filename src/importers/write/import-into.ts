import { checkTopic } from '../../cards/place/check-request';
import { placeCards, type CardsToPlace, type WantedCard } from '../../cards/place/place-cards';
import { placeReading, taskLine } from '../../cards/place/place-reading';
import { cardOf, type Card } from '../../cards/write/card';
import { cardText } from '../../cards/write/card-text';
import { lookInUse } from '../../cards/write/look-in-use';
import { ensureDay } from '../../daily/create';
import { readDay } from '../../papers/read/read-day';
import type { Plan } from '../../markdown/edit';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import { noteWords, sectionNames } from '../../settings/note-words';
import type { Day } from '../../time/day';
import { comparable, draftOf, isFresh, type Choice } from '../choices';
import { knownWorks } from '../known-works';
import type { TopicRemark } from '../source/model';

/** What papers are imported as. */
export const targets = ['cards', 'reading-list'] as const;

/** What the user confirmed. */
export interface ImportRequest {
  /** Those noted before are written again. */
  readonly choices: readonly Choice[];
  readonly remarks: readonly TopicRemark[];
  readonly as: (typeof targets)[number];
  /** As typed; empty for the source's own topics. */
  readonly topic: string;
  readonly day: Day;
}

/** A card to be written, with the headings its source has it under. */
interface ChosenCard extends WantedCard {
  readonly topic: string;
  readonly topics: readonly string[];
}

/** What was written where. */
export interface ImportReport {
  readonly path: string;
  readonly written: readonly WantedCard[];
  /** Those that the note had already. */
  readonly present: readonly WantedCard[];
  /** Remarks on topics that were left out: the topic was there already, or another one was chosen. */
  readonly unsaid: readonly TopicRemark[];
}

/**
 * Writes the chosen papers into a day's note in one edit; the note is made when missing.
 * @throws Problem if the topic is none or there is no certain place; no paper is written then
 */
export async function importInto(ports: Ports, request: ImportRequest): Promise<ImportReport> {
  const { importTopic } = noteWords(ports.settings(), ports.language);
  const topic = checkTopic(request.topic, ports.t);
  const wanted = request.choices.map((choice): ChosenCard => {
    const { topics } = choice.card;
    const own = (topics[0] ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
    return {
      card: cardOfChoice(choice),
      topic: topic ?? (own || importTopic),
      topics,
      again: !isFresh(choice),
    };
  });
  const planIn = planner(ports, request, wanted, remarksByTopic(request.remarks, topic));
  const { path } = await ensureDay(ports, request.day, planIn);
  const plan = await ports.notes.edit(path, text => planIn(text, path));
  const written = wanted.filter((_, nth) => plan.there[nth] === false);
  const topics = new Set(written.map(chosen => chosen.topics[0]));
  const asked = request.remarks.filter(remark => topics.has(remark.topics[0]));
  const unsaid = asked.filter(remark => !plan.remarked.has(remark.topics[0] ?? ''));
  return { path, written, present: wanted.filter((_, nth) => plan.there[nth] === true), unsaid };
}

const cardOfChoice = (choice: Choice): Card => {
  const { summary, sections } = choice.card;
  return cardOf(draftOf(choice), { summary, sections });
};

interface ImportPlan extends Plan {
  /** Of each paper whether the note has it already. */
  readonly there: readonly boolean[];
  /** Topics whose remarks were written. */
  readonly remarked: ReadonlySet<string>;
}

/** Gives the edits for a text that is, or is to be, the note at a path. */
function planner(
  ports: Ports,
  { as, day }: ImportRequest,
  wanted: readonly ChosenCard[],
  remarks: ReadonlyMap<string, string>,
): (text: string, path: string) => ImportPlan {
  const { level, planNames: named } = ports.settings();
  const look = lookInUse(ports, day);
  const learnedNames = sectionNames(ports, 'learned');
  const planNames = sectionNames(ports, 'plan');
  const plan = look.words.sections.find(({ kind }) => kind === 'plan');
  const planHeading = plan?.heading ?? named[0] ?? '';
  const nothing: ReadonlySet<string> = new Set();
  return (text, path) => {
    const area = look.words.readingList;
    if (as === 'reading-list')
      return {
        ...placeReading(text, { wanted, planNames, planHeading, level, area }, ports.t),
        remarked: nothing,
      };
    const presentIn: CardsToPlace['presentIn'] = note => {
      const find = knownWorks(readDay(note.text, { path, day, learnedNames }).cards);
      return card => find(comparable(card))[0] ?? null;
    };
    const refusal = new Problem(ports.t('import.no-place', { path }));
    const request = { wanted, remarks, learnedNames, level, look, waits: false, presentIn, refusal };
    const plan = placeCards(text, request, ports.t);
    return { ...plan, there: plan.cards.map(({ present }) => present !== null) };
  };
}

// Under a topic of the user's choice the source's own topics have no place.
function remarksByTopic(remarks: readonly TopicRemark[], chosen: string | null): ReadonlyMap<string, string> {
  const byTopic = new Map<string, string>();
  if (chosen !== null) return byTopic;
  for (const { topics, text } of remarks) {
    const [topic, ...below] = topics;
    if (topic === undefined) continue;
    const named = below.length === 0 ? text : `**${below.join(' › ')}**\n\n${text}`;
    byTopic.set(topic, [byTopic.get(topic) ?? '', named].filter(part => part !== '').join('\n\n'));
  }
  return byTopic;
}

/** What would be written for one paper, at the level it has below a topic. */
export function previewText(
  ports: Ports,
  choice: Choice,
  { as, day }: Pick<ImportRequest, 'as'> & { readonly day: string },
): string {
  if (as === 'reading-list') return taskLine(draftOf(choice));
  const level = ports.settings().level + 2;
  const style = { ...lookInUse(ports, day), level, eol: '\n', inTopic: true, waits: false };
  return cardText(cardOfChoice(choice), style).text;
}
