import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/markdown/edit';
import { addTask } from '../../src/plan/add-task';
import { carryOver } from '../../src/plan/carry/carry-over';
import { planTasks } from '../../src/plan/plan-report';
import { carryIntoNote, stampDay } from '../../src/plan/stamp-day';
import { undoTouched } from '../../src/plan/carry/undo-carry';
import { Problem } from '../../src/problem';
import type { Settings } from '../../src/settings/settings';
import type { Day } from '../../src/time/day';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';

const friday = `# 近日安排

周一组会

# 今日计划

1. [ ] 买票 ^ticket

## 科研

1. [x] 跑实验
	1. [ ] 画图
2. [ ] 改论文
3. [ ] 

# 今日所学
`;
const monday = '2024-09-16' as Day;
const path = '2024-09-16.md';

function world(settings: Partial<Settings> = {}, texts: Readonly<Record<string, string>> = {}) {
  const notes = fakeNotes({
    '2024-09-13.md': friday,
    '2024-09-13-HOST.md': '# 今日计划\n- [ ] copy\n',
    ...texts,
  });
  return fakePorts({ notes, language: 'zh', settings, now: new Date(2024, 8, 16, 8, 30) });
}

const planOf = (text: string | undefined) =>
  (text ?? '').replace(/^[^]*# 今日计划\n\n/, '').replace(/\n\n# 今日所学[^]*$/, '');

const carriedPlan = `1. [ ] 买票

## 科研

1. [ ] 画图
2. [ ] 改论文

## 学业

1. [ ] 

## 兴趣

1. [ ] 

## 工作

1. [ ] `;

describe("a day's note", () => {
  test('is made with the last plan carried over a weekend, and a second time nothing happens', async () => {
    const ports = world();
    expect(await stampDay(ports, monday)).toMatchObject({
      created: true,
      carry: { carried: 3, added: ['近日安排'], from: { path: '2024-09-13.md' } },
    });
    const text = ports.notes.texts.get(path);
    expect(planOf(text)).toBe(carriedPlan);
    expect(text).toContain('# 近日安排\n\n周一组会\n\n# 今日计划');
    for (let run = 0; run < 10; run++) {
      expect(await stampDay(ports, monday)).toMatchObject({
        created: false,
        carry: { carried: 0, added: [] },
      });
      await carryIntoNote(ports, path);
    }
    expect(ports.notes.texts.get(path)).toBe(text);
    expect(ports.notes.texts.get('2024-09-13.md')).toBe(friday);
  });

  test('that another program made is filled as long as its plan is unused', async () => {
    const ports = world({}, { [path]: '# 今日计划\n\n## 科研\n\n1. [ ] \n' });
    expect(await stampDay(ports, monday)).toMatchObject({ created: false, carry: { carried: 3 } });
    const used = world({}, { [path]: '# 今日计划\n\n## 科研\n\n1. [ ] 新的\n' });
    expect(await stampDay(used, monday)).toMatchObject({ carry: { carried: 0, touched: [] } });
  });

  test('is left alone with the setting off', async () => {
    expect(await stampDay(world({ carryOnCreate: false }), monday)).toMatchObject({
      created: true,
      carry: null,
    });
  });

  test('takes nothing from beyond the reach', async () => {
    expect(await stampDay(world({ carryReach: 2 }), monday)).toMatchObject({ carry: { from: null } });
    expect(await stampDay(world({ carryReach: 3 }), monday)).toMatchObject({ carry: { carried: 3 } });
  });

  test('takes nothing that the template stamps', async () => {
    const template = '# 今日计划\n\n- [ ] 写 {{date}} 的日记\n';
    const texts = {
      'T.md': template,
      '2024-09-13.md': '# 今日计划\n\n- [ ] 写 2024-09-13 的日记\n- [ ] 别的\n',
    };
    const ports = world({ template: 'T' }, texts);
    await stampDay(ports, monday);
    expect(ports.notes.texts.get(path)).toBe('# 今日计划\n\n- [ ] 写 2024-09-16 的日记\n- [ ] 别的\n');
  });

  test('without a plan of its own is made all the same', async () => {
    const ports = world({ template: 'T' }, { 'T.md': '# 别的\n' });
    expect(await stampDay(ports, monday)).toMatchObject({ created: true, carry: { noPlan: true } });
    await expect(carryIntoNote(ports, path)).rejects.toThrow('没有计划标题');
  });
});

describe.each(['left', 'marked', 'moved'] as const)('with the source %s', carryMode => {
  test('stopping between the two writes loses and doubles nothing', async () => {
    const ports = world({ carryMode });
    let writes = 0;
    const stopping = {
      ...ports,
      notes: {
        ...ports.notes,
        edit: async <P extends Plan>(at: string, plan: (text: string) => P): Promise<P> => {
          const { edits } = plan(await ports.notes.read(at));
          if (edits.length > 0 && writes++ > 0) throw new Error('stopped');
          return ports.notes.edit(at, plan);
        },
      },
    };
    await stampDay(stopping, monday).catch(() => null);
    const text = ports.notes.texts.get(path);
    await stampDay(ports, monday);
    expect(ports.notes.texts.get(path)).toBe(text);
    const source = ports.notes.texts.get('2024-09-13.md') ?? '';
    expect(source.includes('- [ ] 改论文')).toBe(false);
    expect(source.includes('[ ] 改论文')).toBe(carryMode === 'left');
    expect(source.includes('[>] 改论文 → [[2024-09-16]]')).toBe(carryMode === 'marked');
    expect(source).toContain('跑实验');
  });

  test('undoing restores both notes', async () => {
    const ports = world({ carryMode, carryOnCreate: false });
    await stampDay(ports, monday);
    const before = new Map(ports.notes.texts);
    const { touched } = await carryOver(ports, monday, path);
    expect(touched.length).toBe(carryMode === 'left' ? 1 : 2);
    await undoTouched(ports.notes, touched, ports.t);
    expect(ports.notes.texts).toEqual(before);
  });
});

describe('undoing', () => {
  test('keeps what was typed elsewhere since', async () => {
    const ports = world();
    const { carry } = await stampDay(ports, monday);
    const text = ports.notes.texts.get(path) ?? '';
    ports.notes.texts.set(path, `${text}后来写的\n`);
    await undoTouched(ports.notes, carry?.touched ?? [], ports.t);
    expect(ports.notes.texts.get(path)).toMatch(/## 科研\n\n1\. \[ \] \n\n## 学业[^]*后来写的\n$/);
  });

  test('is refused when a carried task has changed since, and no note is touched', async () => {
    const ports = world({ carryMode: 'moved' });
    const { carry } = await stampDay(ports, monday);
    const text = (ports.notes.texts.get(path) ?? '').replace('[ ] 画图', '[x] 画图');
    ports.notes.texts.set(path, text);
    const source = ports.notes.texts.get('2024-09-13.md');
    const attempt = undoTouched(ports.notes, carry?.touched ?? [], ports.t);
    await expect(attempt).rejects.toBeInstanceOf(Problem);
    expect(ports.notes.texts.get(path)).toBe(text);
    expect(ports.notes.texts.get('2024-09-13.md')).toBe(source);
  });

  test('works in an editor that knows one kind of line break', async () => {
    const crlf = friday.replaceAll('\n', '\r\n');
    const ports = world({ carryOnCreate: false }, { [path]: crlf.replaceAll('[ ]', '[x]') });
    const { touched } = await carryOver(ports, monday, path);
    const text = ports.notes.texts.get(path) ?? '';
    ports.notes.texts.set(path, text.replaceAll('\r\n', '\n'));
    await undoTouched(ports.notes, touched, ports.t);
    expect(ports.notes.texts.get(path)).toBe(friday.replaceAll('[ ]', '[x]'));
  });
});

test('a task written into the source while the target is written stays open for the next run', async () => {
  const ports = world({ carryMode: 'moved' });
  const racing = {
    ...ports,
    notes: {
      ...ports.notes,
      edit: async <P extends Plan>(at: string, plan: (text: string) => P): Promise<P> => {
        const made = await ports.notes.edit(at, plan);
        if (at === path && made.edits.length > 0)
          ports.notes.texts.set('2024-09-13.md', friday.replace('3. [ ] \n', '3. [ ] 刚写的\n'));
        return made;
      },
    },
  };
  await stampDay(racing, monday);
  expect(ports.notes.texts.get('2024-09-13.md')).toContain('[ ] 刚写的');
  await carryIntoNote(ports, path);
  expect(ports.notes.texts.get(path)).toContain('1. [ ] 画图\n2. [ ] 改论文\n3. [ ] 刚写的\n');
  expect(ports.notes.texts.get('2024-09-13.md')).not.toContain('刚写的');
});

test('what is typed into the target between read and write is kept', async () => {
  const ports = world({}, { [path]: '# 今日计划\n\n1. [ ] \n' });
  const racing = {
    ...ports,
    notes: {
      ...ports.notes,
      edit: <P extends Plan>(at: string, plan: (text: string) => P): Promise<P> => {
        ports.notes.texts.set(at, '# 今日计划\n\n1. [ ] 买票\n2. [ ] 新的\n');
        return ports.notes.edit(at, plan);
      },
    },
  };
  await carryOver(racing, monday, path);
  expect(planOf(ports.notes.texts.get(path))).toBe(
    '1. [ ] 买票\n2. [ ] 新的\n\n## 科研\n\n1. [ ] 画图\n2. [ ] 改论文\n',
  );
});

describe('two devices that make the same note', () => {
  test.each(['left', 'marked', 'moved'] as const)(
    'write the same, so either may win: %s',
    async carryMode => {
      const [one, two] = [world({ carryMode }), world({ carryMode })];
      await stampDay(one, monday);
      await stampDay(two, monday);
      expect(two.notes.texts).toEqual(one.notes.texts);
      // Sync delivers one half of the other's work: the note without the source, then the source without the note.
      for (const arrived of [path, '2024-09-13.md']) {
        const late = world({ carryMode });
        late.notes.texts.set(arrived, one.notes.texts.get(arrived) ?? '');
        await stampDay(late, monday);
        late.notes.texts.set(path, one.notes.texts.get(path) ?? '');
        await carryIntoNote(late, path);
        expect(late.notes.texts.get(path)).toBe(one.notes.texts.get(path));
      }
    },
  );
});

describe('the days that a task has been carried', () => {
  test('are followed back through notes, over weekends and done parents', async () => {
    const ports = world({}, { '2024-09-12.md': '# 今日计划\n## 科研\n- [ ] 改论文\n- [ ] 别的\n' });
    await stampDay(ports, monday);
    const tasks = await planTasks(ports, { from: monday, state: 'open' });
    expect(tasks.map(({ text, area, line, carriedDays }) => [text, area, line, carriedDays])).toEqual([
      ['买票', null, 21, 3],
      ['画图', '科研', 25, 3],
      ['改论文', '科研', 26, 4],
    ]);
  });

  test('also when forwarded, but not through a day on which it was done', async () => {
    const plan = (mark: string) => `# 今日计划\n- [${mark}] a\n`;
    const texts = {
      '2024-09-10.md': plan(' '),
      '2024-09-11.md': plan('x'),
      '2024-09-12.md': plan('>'),
      '2024-09-13.md': plan('/'),
    };
    const tasks = await planTasks(world({}, texts), { area: '' });
    expect(tasks.map(({ date, state, carriedDays }) => [date, state, carriedDays])).toEqual([
      ['2024-09-10', 'open', 0],
      ['2024-09-11', 'done', 0],
      ['2024-09-12', 'forwarded', 0],
      ['2024-09-13', 'started', 1],
    ]);
  });
});

describe('adding a task', () => {
  test('makes the note and takes the place of an empty item', async () => {
    const ports = world({ carryOnCreate: false });
    expect(await addTask(ports, { text: ' - [ ] 读  书 ', area: '学业', day: monday })).toEqual({
      path,
      added: true,
    });
    expect(ports.notes.texts.get(path)).toContain('## 学业\n\n1. [ ] 读 书\n\n## 兴趣');
    expect(await addTask(ports, { text: '读 书', area: '学业', day: monday })).toMatchObject({
      added: false,
    });
    await addTask(ports, { text: '再读 ^id', area: '学业', day: monday });
    expect(ports.notes.texts.get(path)).toContain('1. [ ] 读 书\n2. [ ] 再读 ^id\n');
  });

  test('makes a missing area, and needs none', async () => {
    const ports = world({}, { [path]: '# 今日计划\n\n## 科研\n' });
    await addTask(ports, { text: 'a', area: '# 生活', day: monday });
    await addTask(ports, { text: 'b', area: '', day: monday });
    expect(planOf(ports.notes.texts.get(path))).toMatch(
      /2\. \[ \] b\n\n## 科研[^]*## \\# 生活\n\n1\. \[ \] a\n$/,
    );
  });

  test.each(['', '  ', '12.', '- [ ] '])('refuses %j', async text => {
    const ports = world();
    await expect(addTask(ports, { text, area: '', day: monday })).rejects.toBeInstanceOf(Problem);
    expect(ports.notes.writes.size).toBe(0);
  });
});

test('a note that is no daily note, and a first one, are told so', async () => {
  const ports = world({}, { 'x.md': '# 今日计划\n' });
  await expect(carryIntoNote(ports, 'x.md')).rejects.toThrow('不是日记');
  await expect(carryIntoNote(ports, '2024-09-13.md')).rejects.toThrow('另一天');
  const first = fakePorts({
    notes: fakeNotes({ [path]: friday }),
    language: 'zh',
    now: new Date(2024, 8, 16, 8, 30),
  });
  await expect(carryIntoNote(first, path)).rejects.toThrow('没有带计划的日记');
});
