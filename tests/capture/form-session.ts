import { itemsOf, lookUp, type FormItem } from '../../src/capture/form/form-items';
import { newForm } from '../../src/capture/form/form';
import { metadataText, progressText, shownItem, writtenText } from '../../src/capture/form/form-view';
import { lookupDesk } from '../../src/capture/form/lookup-desk';
import { writeForm } from '../../src/capture/form/write-form';
import { askFor, type Obstacle } from '../../src/capture/form/form-items';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { lookupSessions, type Session, type SessionOptions } from '../metadata/lookup-bench';
import { known } from './captured';

/** The note of the day, and its text before a card is in it. */
export const path = '2024-09-13.md';
export const before = '# Learned today\n\n## T\n\n### Other\n\nwords\n\n# Fun today\n\nnone\n';

/** What the user did and saw, and what became of the note. */
export interface Played {
  /** Beside each paper in the form, after asking. */
  readonly said: readonly string[];
  /** The line about asking, each time it changed. */
  readonly progress: readonly string[];
  /** The notice after writing, else what the form says instead. */
  readonly told: string;
  /** Papers to choose from. */
  readonly offered: readonly string[];
}

/** A form over a vault of one note, whose services are played. */
export interface FormSession extends Session {
  readonly text: () => string;
  readonly ports: ReturnType<typeof fakePorts>;
  readonly known: ReturnType<typeof known>;
  /** Types an input, looks it up and appends it to the topic; `pick` chooses among papers of a title, null none of them. */
  readonly append: (input: string, pick?: number | null) => Promise<Played>;
}

/** Gives the tests of a file one local server, and each its own form. */
export function formSessions(): (options?: SessionOptions) => FormSession {
  const open = lookupSessions();
  return options => {
    const session = open(options);
    const notes = fakeNotes({ [path]: before });
    const ports = fakePorts({ notes, lookup: session.lookup });
    const { t } = ports;
    const cards = known(ports, notes);
    const append = async (input: string, pick?: number | null): Promise<Played> => {
      const { items } = itemsOf(input, () => false);
      const progress: string[] = [];
      const desk = lookupDesk(session.lookup, now => {
        if (now !== null && progress.at(-1) !== progressText(now, t)) progress.push(progressText(now, t));
      });
      const obstacle = await session.clock.run(lookUp(desk, items.filter(isNew)));
      const said = items.map(item => shownItem(t, cards, desk, item).note);
      const offered = offeredBy(obstacle);
      const seen = { said, progress, offered };
      if (obstacle?.kind === 'choose') {
        if (pick === undefined) return { ...seen, told: '' };
        const wanted = askFor(obstacle.item);
        const metadata = pick === null ? undefined : obstacle.papers[pick];
        if (wanted !== null)
          desk.settle(wanted, metadata === undefined ? { kind: 'declined' } : { kind: 'picked', metadata });
      }
      const form = { ...newForm(ports, input), topic: 'T' };
      const request = { form, items, desk, again: () => false, later: false, cursor: null };
      const result = await writeForm(ports, cards, request);
      return { ...seen, told: writtenText(result, t) };
    };
    const isNew = ({ draft }: FormItem) =>
      shownItem(
        t,
        cards,
        lookupDesk(session.lookup, () => {}),
        { key: '', draft },
      ).seen === null;
    const offeredBy = (obstacle: Obstacle | null) =>
      obstacle?.kind === 'choose' ? obstacle.papers.map(paper => metadataText(paper, t)) : [];
    return { ...session, ports, known: cards, append, text: () => notes.texts.get(path) ?? '' };
  };
}
