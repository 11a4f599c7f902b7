import { describe, expect, test } from 'vitest';
import { formToKeep, newForm, previewOf, requestOf } from '../../src/capture/form';
import { readDay } from '../../src/papers/read-day';
import { Problem } from '../../src/problem';
import type { Day } from '../../src/time/day';
import { fakePorts } from '../support/fake-ports';

const ports = fakePorts({ settings: { folder: 'Diary' } });
const none = { cards: () => [] };
const filled = {
  ...newForm(ports),
  input: 'A paper\narXiv:1706.03762',
  topic: ' T ',
  summary: 'S',
  remark: 'R',
};

describe('newForm', () => {
  test('is for today', () => {
    expect(newForm(ports, 'x')).toEqual({
      input: 'x',
      topic: '',
      day: '2024-09-13',
      summary: '',
      remark: '',
    });
  });
});

describe('formToKeep', () => {
  const opened = newForm(ports, 'https://arxiv.org/abs/1706.03762');
  const before = { ...newForm(ports), summary: 'unfinished' };

  test.each([
    ['what was kept, if nothing was typed', opened, opened, before, before],
    ['what was kept, if only the day changed', { ...opened, day: '2024-09-01' }, opened, before, before],
    ['what was typed', { ...opened, summary: 'S' }, opened, before, { ...opened, summary: 'S' }],
    ['what was kept, if another form was cleared', newForm(ports), opened, before, before],
    ['nothing, if the kept form was cleared', newForm(ports), before, before, null],
    ['nothing, if there was never anything', newForm(ports), newForm(ports), null, null],
  ])('keeps %s', (_name, closed, first, kept, expected) => {
    expect(formToKeep(closed, first, kept)).toEqual(expected);
  });
});

describe('requestOf', () => {
  test('takes the day of the date field', () => {
    expect(requestOf(ports, filled, true)).toMatchObject({ day: '2024-09-13', again: true, topic: ' T ' });
  });

  test.each(['', '2024-02-30', 'tomorrow'])('refuses the day %j', day => {
    expect(() => requestOf(ports, { ...filled, day }, false)).toThrow(Problem);
  });
});

describe('previewOf', () => {
  test('shows the card and where it goes', () => {
    expect(previewOf(ports, none, filled)).toEqual({
      chips: ['arXiv:1706.03762'],
      markdown:
        '### A paper\n\n- Paper: [arXiv:1706.03762](https://arxiv.org/abs/1706.03762)\n\nS\n\n#### My thoughts\n\nR',
      place: ['Diary/2024-09-13.md', 'Learned today', 'T'],
      seen: null,
    });
  });

  test('shows no card while nothing is known', () => {
    const preview = previewOf(ports, none, { ...newForm(ports), summary: 'S', day: '' });
    expect(preview).toEqual({ chips: [], markdown: '', place: ['Learned today'], seen: null });
  });

  test('shows the earlier card', () => {
    const text = '# Learned today\n\n## T\n\n### a PAPER\n';
    const names = ['Learned today'];
    const record = readDay(text, { path: 'a.md', day: '2024-09-01' as Day, learnedNames: names });
    expect(
      previewOf(ports, record.cards.length > 0 ? { cards: () => record.cards } : none, filled).seen?.line,
    ).toBe(5);
  });
});
