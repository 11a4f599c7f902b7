import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cliCommands } from '../../src/features';
import { runCommand } from '../../src/cli/cli-command';
import { carryIntoNote, stampDay } from '../../src/plan/stamp-day';
import type { Settings } from '../../src/settings/settings';
import { addDays, type Day } from '../../src/time/day';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';

const now = new Date(2024, 8, 20, 8, 30);
const today = '2024-09-20' as Day;
const world = (texts: Readonly<Record<string, string>>, settings: Partial<Settings>) =>
  fakePorts({ notes: fakeNotes(texts), language: 'zh', now, settings });

const open = '# 今日计划\n\n## 科研\n\n1. [ ] 复查基线\n';
const unused = '# 今日计划\n\n## 科研\n\n1. [ ] \n';
const done = '# 今日计划\n\n## 科研\n\n1. [x] 复查基线\n';

describe.each(['left', 'marked', 'moved'] as const)('with the source %s', carryMode => {
  const days: readonly (readonly [name: string, texts: Readonly<Record<string, string>>, day: string])[] = [
    ['an old day', { '2024-09-14.md': open, '2024-09-15.md': unused, '2024-09-16.md': done }, '2024-09-15'],
    ['yesterday', { '2024-09-18.md': open, '2024-09-19.md': unused }, '2024-09-19'],
    ['tomorrow, made ahead', { '2024-09-19.md': open, '2024-09-21.md': unused }, '2024-09-21'],
    ['an old day without a plan', { '2024-09-14.md': open, '2024-09-15.md': '# 今日趣事\n' }, '2024-09-15'],
    ['an empty old note', { '2024-09-14.md': open, '2024-09-15.md': '' }, '2024-09-15'],
    [
      'an old day as the template left it',
      { '2024-09-14.md': open, '2024-09-15.md': '# 今日计划\n' },
      '2024-09-15',
    ],
    [
      'the day between two',
      { '2024-09-14.md': open, '2024-09-15.md': unused, '2024-09-19.md': unused },
      '2024-09-15',
    ],
    ['a task marked before', { '2024-09-14.md': open, '2024-09-15.md': open }, '2024-09-15'],
  ];

  test('a note of another day that is there is opened as it is, and no other note changes', async () => {
    for (const [name, texts, day] of days) {
      const ports = world(texts, { carryMode });
      for (let time = 0; time < 2; time++)
        expect([name, await stampDay(ports, day as Day)]).toMatchObject([
          name,
          { created: false, carry: null },
        ]);
      await expect(carryIntoNote(ports, `${day}.md`)).rejects.toThrow('另一天');
      expect([name, Object.fromEntries(ports.notes.texts)]).toEqual([name, texts]);
    }
  });

  test('today is filled while it is unused, and by command', async () => {
    const ports = world({ '2024-09-18.md': open, '2024-09-20.md': unused }, { carryMode });
    expect(await stampDay(ports, today)).toMatchObject({ created: false, carry: { carried: 1 } });
    expect(ports.notes.texts.get('2024-09-20.md')).toBe(open);
    const used = world({ '2024-09-18.md': open, '2024-09-20.md': `${unused}2. [ ] 新的\n` }, { carryMode });
    expect(await stampDay(used, today)).toMatchObject({ carry: { carried: 0 } });
    expect(await carryIntoNote(used, '2024-09-20.md')).toMatchObject({ carried: 1 });
  });

  test('completing twice is completing once, for today and for an old day', async () => {
    const template = '# 今日计划\n\n## 科研\n\n1. [ ] \n\n# 今日所学\n';
    for (const day of ['2024-09-20', '2024-09-15']) {
      const texts = { 'T.md': template, '2024-09-14.md': open, [`${day}.md`]: '# 今日所学\n' };
      const ports = world(texts, { carryMode, template: 'T' });
      const command = cliCommands(ports, () => null).find(({ name }) => name === 'today');
      if (command === undefined) throw new Error('no command today');
      const complete = () => runCommand(command, { date: day, complete: 'true', format: 'json' }, ports.t);
      await complete();
      const once = new Map(ports.notes.texts);
      expect(once.get(`${day}.md`)).toContain(day === today ? '复查基线' : '1. [ ] \n');
      expect(JSON.parse(await complete())).toMatchObject({ carried: 0, added: [] });
      expect(ports.notes.texts).toEqual(once);
      if (day !== today) expect(once.get('2024-09-14.md')).toBe(open);
    }
  });
});

const note = fc.constantFrom(
  open,
  unused,
  done,
  '',
  '# 今日计划\n',
  '# 今日所学\n\n- [ ] 读\n',
  `${open}2. [ ] 另一件\n`,
);
const series = fc.dictionary(fc.integer({ min: -12, max: 3 }).map(String), note, { maxKeys: 10 });

test('whatever notes there are, opening any that is there but today’s changes no byte of any', async () => {
  await fc.assert(
    fc.asyncProperty(series, fc.constantFrom('left', 'marked', 'moved'), async (drawn, carryMode) => {
      const texts = Object.fromEntries(
        Object.entries(drawn).map(([days, text]) => [`${addDays(today, Number(days))}.md`, text]),
      );
      const ports = world(texts, { carryMode });
      for (const path of Object.keys(texts)) {
        if (path !== `${today}.md`) await stampDay(ports, path.slice(0, -3) as Day);
      }
      expect(Object.fromEntries(ports.notes.texts)).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});

test('what cannot be carried is said with its reason, in the message and in the JSON', async () => {
  const day = '2024-09-21';
  const run = async (texts: Readonly<Record<string, string>>, settings: Partial<Settings> = {}) => {
    const ports = world(texts, settings);
    const command = cliCommands(ports, () => null).find(({ name }) => name === 'today');
    if (command === undefined) throw new Error('no command today');
    const said = await runCommand(command, { date: day, format: 'json' }, ports.t);
    return JSON.parse(said) as { carried: number; left?: readonly { text: string; reason: string }[] };
  };
  const { t } = world({}, {});
  const unnamed = '## 小目标\n\n- [ ] 写摘要\n- [x] 读\n- [ ] \n\n# 今日所学\n\n- [ ] 复现\n';
  const notPlan = t('plan.left-not-plan', { path: '2024-09-19.md' });
  expect(await run({ '2024-09-19.md': unnamed })).toMatchObject({
    carried: 0,
    left: [{ text: '写摘要', reason: notPlan }],
  });
  // An earlier plan is carried all the same, and the last note's tasks are still named.
  expect(await run({ '2024-09-18.md': open, '2024-09-19.md': unnamed })).toMatchObject({
    carried: 1,
    left: [{ text: '写摘要', reason: notPlan }],
  });
  expect(await run({ '2024-09-19.md': open, 'T.md': '# 别的\n' }, { template: 'T' })).toMatchObject({
    carried: 0,
    left: [{ text: '复查基线', reason: t('plan.left-no-plan') }],
  });
  expect((await run({ '2024-09-19.md': open })).left).toBeUndefined();
});
