import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPaperIndex, type PaperIndex } from '../../src/papers/index/paper-index';
import { readDay } from '../../src/papers/read/read-day';
import { createLister } from '../../src/papers/list/view-model';
import { readViewState } from '../../src/papers/list/view-state';
import { addDays } from '../../src/time/day';
import { day } from '../support/paper-cards';

const learnedNames = ['今日所学'];
const first = day('2024-01-01');
const look = { state: { ...readViewState(null), entries: true }, query: '', today: day('2024-06-01') };

const titles = ['Alpha', 'Beta (CVPR 2023)', 'Beta (CVPR 2017)', 'Beta', '扩散模型', 'Alpha'];
const ids = ['', 'arXiv:2301.00001', 'arXiv:2301.00002', 'doi:10.1000/x'];

const content = fc.record({
  topic: fc.constantFrom('扩散', 'Style', '风格'),
  cards: fc.array(fc.record({ title: fc.constantFrom(...titles), id: fc.constantFrom(...ids) }), {
    maxLength: 4,
  }),
});
const change = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), note: fc.nat(11), content }),
  fc.record({ kind: fc.constant('delete' as const), note: fc.nat(11) }),
  fc.record({ kind: fc.constant('rename' as const), note: fc.nat(11), to: fc.nat(11) }),
);

interface Note {
  readonly path: string;
  readonly text: string;
}

const named = (note: number): string => `${addDays(first, note)}.md`;
const dayOf = (path: string) => day(path.slice(0, 10));
const read = ({ path, text }: Note) => readDay(text, { path, day: dayOf(path), learnedNames });

function fresh(notes: ReadonlyMap<string, string>): PaperIndex {
  const index = createPaperIndex();
  for (const [path, text] of notes) index.put(read({ path, text }));
  return index;
}

const shape = (index: PaperIndex) => ({
  records: index.records(),
  cards: index.cards(),
  entries: index.entries(),
  papers: index.cards().map(card => index.paperOf(card).cards),
  count: index.held(),
});

test('the index after any edits, renames and deletes equals one built from the notes as they are', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 40, maxLength: 40 }), changes => {
      const notes = new Map<string, string>();
      const live = createPaperIndex();
      const lister = createLister();
      lister(live, look);
      for (const each of changes) {
        const path = named(each.note);
        if (each.kind === 'edit') {
          const cards = each.content.cards.map(({ title, id }) => `### ${title}\n\n${id}\n\nbody\n\n`);
          const text = `# 今日所学\n\n1. entry\n\n## ${each.content.topic}\n\n${cards.join('')}`;
          notes.set(path, text);
          live.put(read({ path, text }));
        } else if (each.kind === 'delete') {
          notes.delete(path);
          live.remove(path);
        } else if (notes.has(path)) {
          const to = named(each.to);
          const text = notes.get(path) ?? '';
          notes.delete(path);
          notes.set(to, text);
          live.remove(path);
          live.put(read({ path: to, text }));
        }
        const again = fresh(notes);
        expect(shape(live)).toEqual(shape(again));
        expect(lister(live, look)).toEqual(createLister()(again, look));
      }
    }),
    { numRuns: 5, seed: 5 },
  );
});
