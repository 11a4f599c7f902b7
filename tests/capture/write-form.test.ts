import { describe, expect, test } from 'vitest';
import { newForm, type AppendForm } from '../../src/capture/form/form';
import { itemsOf, lookUp } from '../../src/capture/form/form-items';
import { lookupDesk } from '../../src/capture/form/lookup-desk';
import { writeForm, type FormRequest } from '../../src/capture/form/write-form';
import type { LookupResult } from '../../src/reference/lookup';
import { readDay } from '../../src/papers/read/read-day';
import { Problem } from '../../src/problem';
import type { Day } from '../../src/time/day';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';

const path = '2024-09-13.md';
const note = '# Learned today\n\n## T\n\n### Old\n\narXiv:1706.03762\n';

function world(input: string, answer: LookupResult = { kind: 'pending', asked: [] }) {
  const ports = fakePorts({ notes: fakeNotes({ [path]: note }) });
  const source = { path, day: '2024-09-13' as Day, learnedNames: ['Learned today'] };
  const known = { cards: () => readDay(note, source).cards };
  const asked: string[] = [];
  const desk = lookupDesk(
    wanted => {
      asked.push(wanted.ids.arxiv ?? wanted.title);
      return Promise.resolve(answer);
    },
    () => undefined,
  );
  const { items } = itemsOf(input, () => false);
  const form: AppendForm = { ...newForm(ports, input), topic: 'T' };
  const request: FormRequest = { form, items, desk, again: () => false, later: false, cursor: null };
  const write = (change: Partial<FormRequest> = {}) => writeForm(ports, known, { ...request, ...change });
  return { ports, desk, items, form, asked, write, text: () => ports.notes.texts.get(path) ?? '' };
}

describe('writeForm', () => {
  test('writes what is known, asks nobody, and marks nothing', async () => {
    const { write, text, asked } = world('2006.11239');
    const { written, noted } = await write();
    expect(asked).toEqual([]);
    expect(noted).toEqual([]);
    expect(written).toMatchObject([{ path, title: 'arXiv:2006.11239', pending: false }]);
    expect(text()).toBe(
      `${note}\n### arXiv:2006.11239\n\n- Paper: [arXiv:2006.11239](https://arxiv.org/abs/2006.11239)\n\n\n`,
    );
  });

  test('marks a card as pending that was asked for but not waited for', async () => {
    const { write, text } = world('2006.11239');
    expect((await write({ later: true })).written).toMatchObject([{ pending: true }]);
    expect(text()).toContain('\n- Metadata: pending\n');
  });

  test('marks a card as pending of which nobody knew anything', async () => {
    const { write, desk, items } = world('2006.11239', {
      kind: 'pending',
      asked: [{ host: 'arxiv.org', outcome: 'silent' }],
    });
    await lookUp(desk, items);
    expect((await write()).written).toMatchObject([{ pending: true }]);
  });

  test('does not mark a card as pending with every host off', async () => {
    const asked = [{ host: 'arxiv.org', outcome: 'off' }] as const;
    const { write, desk, items } = world('2006.11239', { kind: 'pending', asked });
    await lookUp(desk, items);
    expect((await write()).written).toMatchObject([{ pending: false }]);
  });

  test('leaves out what was noted before, unless told to write it again', async () => {
    const { write, text } = world('1706.03762\n2006.11239');
    const { written, noted } = await write();
    expect(written.map(({ title }) => title)).toEqual(['arXiv:2006.11239']);
    expect(noted.map(({ line }) => line)).toEqual([5]);
    expect(text().split('###')).toHaveLength(3);
    const again = world('1706.03762');
    expect((await again.write()).written).toEqual([]);
    expect(again.text()).toBe(note);
    expect((await again.write({ again: () => true })).written).toHaveLength(1);
  });

  test('links the first card to where it was queued', async () => {
    const { write, text } = world('2006.11239\n2010.02502');
    await write({ origin: '[2024-09-12](2024-09-12.md#Research)' });
    expect(text()).toContain('/2006.11239)\n- See: [2024-09-12](2024-09-12.md#Research)\n\n');
    expect(text().split('- See: ')).toHaveLength(2);
  });

  test('writes at the cursor', async () => {
    const { write, form, text } = world('2006.11239');
    await write({ form: { ...form, place: 'cursor' }, cursor: { path, offset: note.length } });
    expect(text()).toContain('1706.03762\n\n### arXiv:2006.11239');
  });

  test.each([
    ['nothing typed', '', '2024-09-13'],
    ['a day that is none', '2006.11239', 'tomorrow'],
  ])('refuses %s', async (_name, input, day) => {
    const { write, form, text } = world(input);
    await expect(write({ form: { ...form, day } })).rejects.toThrow(Problem);
    expect(text()).toBe(note);
  });
});
