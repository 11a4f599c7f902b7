import { describe, expect, test } from 'vitest';
import { dayOfForm, formToKeep, newForm, previewOf } from '../../src/capture/form/form';
import { recognise } from '../../src/capture/input/recognise';
import { Problem } from '../../src/problem';
import { fakePorts } from '../support/fake-ports';

const ports = fakePorts({ settings: { folder: 'Diary' } });
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
      place: 'topic',
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

describe('dayOfForm', () => {
  test('takes the day of the date field', () => {
    expect(dayOfForm(ports, filled)).toBe('2024-09-13');
  });

  test.each(['', '2024-02-30', 'tomorrow'])('refuses the day %j', day => {
    expect(() => dayOfForm(ports, { ...filled, day })).toThrow(Problem);
  });
});

describe('previewOf', () => {
  const drafts = [recognise(filled.input)];

  test('shows the card and where it goes', () => {
    expect(previewOf(ports, filled, drafts, null)).toEqual({
      markdown:
        '### A paper\n\n- Paper: [arXiv:1706.03762](https://arxiv.org/abs/1706.03762)\n\nS\n\n#### My thoughts\n\nR',
      place: ['Diary/2024-09-13.md', 'Learned today', 'T'],
    });
  });

  test('shows several cards below each other, summary and remark on the first', () => {
    const two = [...drafts, recognise('Another')];
    const { markdown } = previewOf(ports, { ...filled, remark: '' }, two, null);
    expect(markdown).toBe(
      '### A paper\n\n- Paper: [arXiv:1706.03762](https://arxiv.org/abs/1706.03762)\n\nS\n\n### Another\n\n',
    );
  });

  test('names the note with the cursor', () => {
    expect(previewOf(ports, { ...filled, place: 'cursor' }, drafts, 'Note').place).toEqual(['Note']);
  });

  test('shows no card while nothing is known', () => {
    const empty = { ...newForm(ports), summary: 'S', day: '' };
    expect(previewOf(ports, empty, [], null)).toEqual({ markdown: '', place: ['Learned today'] });
  });
});
