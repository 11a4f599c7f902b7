import { describe, expect, test } from 'vitest';
import { translator } from '../../src/features';
import { applyEdits } from '../../src/markdown/edit';
import { carryInto, type CarryOptions } from '../../src/plan/carry/carry-text';
import { stampedKey } from '../../src/plan/carry/match-tasks';
import { settleSource } from '../../src/plan/carry/settle-source';

const t = translator('en');
const options: CarryOptions = {
  planNames: ['今日计划'],
  stamped: new Set(),
  missingArea: '',
  countsElsewhere: true,
  mode: 'left',
  doneChildren: false,
  wholeSections: ['近日安排'],
};

/** The target after carrying; a second run must do nothing. Both texts are what stands below `# 今日计划`. */
function carried(source: string, target: string, more: Partial<CarryOptions> = {}): string {
  const how = { ...options, ...more };
  const [from, to] = [`# 今日计划\n${source}`, `# 今日计划\n${target}`];
  const after = applyEdits(to, carryInto(from, to, how, t).edits);
  expect(carryInto(from, after, how, t).edits).toEqual([]);
  return after.slice('# 今日计划\n'.length);
}

type Case = readonly [name: string, source: string, target: string, expected: string];

const placed: readonly Case[] = [
  ['an open task to an empty item', '1. [ ] a\n', '1. [ ] \n', '1. [ ] a\n'],
  ['an open task to an item without a space', '1. [ ] a\n', '1. [ ]\n', '1. [ ] a\n'],
  ['no more empty items than needed', '1. [ ] a\n', '1. [ ] \n2. [ ] \n', '1. [ ] a\n2. [ ] \n'],
  [
    'more tasks than empty items',
    '1. [ ] a\n2. [ ] b\n3. [ ] c\n',
    '1. [ ] \n',
    '1. [ ] a\n2. [ ] b\n3. [ ] c\n',
  ],
  [
    'behind what is there, numbers going on',
    '1. [ ] a\n',
    '1. [ ] x\n2. [x] y\n',
    '1. [ ] x\n2. [x] y\n3. [ ] a\n',
  ],
  ['to an empty item behind others', '1. [ ] a\n', '1. [ ] x\n2. [ ] \n', '1. [ ] x\n2. [ ] a\n'],
  [
    'to empty items in front, the rest behind',
    '1. [ ] a\n2. [ ] b\n',
    '1. [ ] \n2. [ ] x\n',
    '1. [ ] a\n2. [ ] x\n3. [ ] b\n',
  ],
  ['numbers into a bulleted list', '1. [ ] a\n', '- [ ] x\n', '- [ ] x\n- [ ] a\n'],
  ['bullets into a numbered list', '- [ ] a\n- [ ] b\n', '1) [ ] x\n', '1) [ ] x\n2) [ ] a\n3) [ ] b\n'],
  ['numbers counted from 1 in a new list', '3. [x] n\n4. [ ] a\n5. [ ] b\n', '', '\n1. [ ] a\n2. [ ] b\n'],
  ['bullets into an empty plan', '* [ ] a\n', '\n## 科研\n', '\n* [ ] a\n\n## 科研\n'],
  [
    'a task before the areas',
    '1. [ ] a\n\n## 科研\n',
    '\n## 科研\n\n1. [ ] \n',
    '\n1. [ ] a\n\n## 科研\n\n1. [ ] \n',
  ],
  [
    'to the area of the same title',
    '## A\n\n1. [ ] a\n',
    '## B\n\n1. [ ] \n\n## A\n\n1. [ ] \n',
    '## B\n\n1. [ ] \n\n## A\n\n1. [ ] a\n',
  ],
  [
    'to a title with other white space',
    '## A  x\n\n1. [ ] a\n',
    '## A x\n\n1. [ ] \n',
    '## A x\n\n1. [ ] a\n',
  ],
  [
    'to an area that has to be made',
    '## A\n\n1. [ ] a\n',
    '## B\n\n1. [ ] \n',
    '## B\n\n1. [ ] \n\n## A\n\n1. [ ] a\n',
  ],
  [
    'two areas that have to be made, in order',
    '## A\n- [ ] a\n## B\n- [ ] b\n',
    '',
    '\n## A\n\n- [ ] a\n\n## B\n\n- [ ] b\n',
  ],
  [
    'to a heading below an area',
    '## A\n### P\n- [ ] a\n',
    '## A\n- [ ] x\n',
    '## A\n- [ ] x\n\n### P\n\n- [ ] a\n',
  ],
  [
    'two areas of one title into one',
    '## A\n1. [ ] a\n## A\n1. [ ] b\n',
    '## A\n1. [ ] \n',
    '## A\n1. [ ] a\n2. [ ] b\n',
  ],
  [
    'below text without a list',
    '## A\n- [ ] a\n',
    '## A\n\nsome text\n\n## B\n',
    '## A\n\nsome text\n\n- [ ] a\n\n## B\n',
  ],
  ['with an empty line before the next text', '- [ ] a\n', '## B\n', '\n- [ ] a\n\n## B\n'],
];

const withChildren: readonly Case[] = [
  [
    'open children',
    '1. [ ] a\n\t1. [ ] b\n\t\t- [ ] c\n',
    '1. [ ] \n',
    '1. [ ] a\n\t1. [ ] b\n\t\t- [ ] c\n',
  ],
  ['no done children', '1. [ ] a\n\t- [x] b\n\t- [ ] c\n', '1. [ ] \n', '1. [ ] a\n\t- [ ] c\n'],
  ['children numbered anew', '1. [ ] a\n\t1. [x] b\n\t2. [ ] c\n', '1. [ ] \n', '1. [ ] a\n\t1. [ ] c\n'],
  ['an open child of a done parent', '1. [x] a\n\t1. [ ] b\n', '1. [ ] \n', '1. [ ] b\n'],
  [
    'an open grandchild of a done child',
    '1. [ ] a\n\t1. [x] b\n\t\t1. [ ] c\n',
    '1. [ ] \n',
    '1. [ ] a\n\t1. [ ] c\n',
  ],
  ['an open child of an empty item', '1. [ ] \n\t- [ ] b\n', '1. [ ] \n', '1. [ ] b\n'],
  ['an open child of a plain item', '- plan\n\t- [ ] b\n', '1. [ ] \n', '1. [ ] b\n'],
  ['plain items below it', '1. [ ] a\n\t- why\n\t- how\n', '1. [ ] \n', '1. [ ] a\n\t- why\n\t- how\n'],
  [
    'lines that go on',
    '- [ ] a\n  more\n\n  and more\n- [x] b\n',
    '- [ ] \n',
    '- [ ] a\n  more\n\n  and more\n',
  ],
  [
    'code in it',
    '- [ ] a\n  ```\n  - [ ] no ^id\n  ```\n',
    '- [ ] \n',
    '- [ ] a\n  ```\n  - [ ] no ^id\n  ```\n',
  ],
  ['children of two spaces below a number', '- [ ] a\n  - [ ] b\n', '1. [ ] \n', '1. [ ] a\n   - [ ] b\n'],
  ['no empty children', '1. [ ] a\n\t1. [ ] \n\t2. [ ] 2\n', '1. [ ] \n', '1. [ ] a\n'],
  [
    'a child that came later, below its parent there',
    '1. [ ] a\n\t- [ ] b\n',
    '1. [ ] a\n2. [ ] x\n',
    '1. [ ] a\n\t- [ ] b\n2. [ ] x\n',
  ],
  [
    'a child that came later, behind its siblings there',
    '1. [ ] a\n\t1. [ ] b\n\t2. [ ] c\n',
    '1. [x] a\n\t1. [ ] b\n',
    '1. [x] a\n\t1. [ ] b\n\t2. [ ] c\n',
  ],
  ['a parent without the child that is there', '- [ ] a\n\t- [ ] b\n', '- [ ] b\n', '- [ ] b\n- [ ] a\n'],
];

const asTheyStand: readonly Case[] = [
  ['marks of any kind', '- [/] a\n- [?] b\n- [!] c\n', '- [ ] \n', '- [/] a\n- [?] b\n- [!] c\n'],
  [
    'links, marks, math and struck text',
    '- [ ] [[a|b]] ==c== $d$ ~~e~~ `f` #g\n',
    '- [ ] \n',
    '- [ ] [[a|b]] ==c== $d$ ~~e~~ `f` #g\n',
  ],
  ['a mistyped box', '- [] a\n', '1. [ ] \n', '1. [] a\n'],
  ['a number with a parenthesis', '1) [ ] a\n', '', '\n1) [ ] a\n'],
  ['white space at the end', '- [ ] a  \n', '- [ ] \n', '- [ ] a  \n'],
  ['a task in a callout', '> [!todo] T\n> - [ ] a\n> - [x] b\n', '', '\n> [!todo] T\n> - [ ] a\n'],
  [
    'a task to a callout that is there',
    '> [!todo] T\n> - [ ] a\n',
    '> [!todo] T\n> - [ ] x\n\ntext\n',
    '> [!todo] T\n> - [ ] x\n> - [ ] a\n\ntext\n',
  ],
  ['a task in a quote', '> - [ ] a\n>   - [ ] b\n', '- [ ] x\n', '- [ ] x\n\n> - [ ] a\n>   - [ ] b\n'],
  ['a task without its block id', '- [ ] a ^id-1\n', '- [ ] \n', '- [ ] a\n'],
];

const left: readonly Case[] = [
  ['finished ones', '- [x] a\n- [X] b\n- [-] c\n- [>] d\n', '- [ ] \n', '- [ ] \n'],
  ['empty ones', '1. [ ] \n2. [ ]\n3. [ ] 3\n4. [ ] …\n', '1. [ ] \n', '1. [ ] \n'],
  ['plain items', '- a\n', '- [ ] \n', '- [ ] \n'],
  ['those in code and comments', '```\n- [ ] a\n```\n%%\n- [ ] b\n%%\n', '- [ ] \n', '- [ ] \n'],
  ['those of other sections', '\n# 今日所学\n- [ ] a\n', '- [ ] \n', '- [ ] \n'],
  ['those that are there', '- [ ] a\n', '3. [ ] a\n', '3. [ ] a\n'],
  ['those that are there, done by now', '- [ ] a\n', '- [x] a\n', '- [x] a\n'],
  ['those that are there with other white space', '- [ ] a  b\n', '- [/] a b\n', '- [/] a b\n'],
  [
    'those that are there nested elsewhere in the area',
    '- [ ] a\n',
    '- [ ] x\n\t- [ ] a\n',
    '- [ ] x\n\t- [ ] a\n',
  ],
  ['those that are there with another block id', '- [ ] a ^b\n', '- [ ] a ^c\n', '- [ ] a ^c\n'],
];

describe('carrying over puts', () => {
  test.each(placed)('%s', (_, source, target, expected) => {
    expect(carried(source, target)).toBe(expected);
  });
});

describe('a carried task brings', () => {
  test.each(withChildren)('%s', (_, source, target, expected) => {
    expect(carried(source, target)).toBe(expected);
  });

  test('done children by setting', () => {
    const source = '1. [ ] a\n\t1. [x] b\n\t\t- [-] c\n';
    expect(carried(source, '1. [ ] \n', { doneChildren: true })).toBe(source);
  });
});

describe('a task is carried as it stands:', () => {
  test.each(asTheyStand)('%s', (_, source, target, expected) => {
    expect(carried(source, target)).toBe(expected);
  });
});

describe('these stay behind:', () => {
  test.each(left)('%s', (_, source, target, expected) => {
    expect(carried(source, target)).toBe(expected);
  });

  test('those that the template stamps, but not what is written below them', () => {
    const stamped = new Set([stampedKey('', '运动')]);
    expect(carried('- [ ] 运动\n\t- [ ] 跑步\n', '- [ ] 运动\n', { stamped })).toBe(
      '- [ ] 运动\n\t- [ ] 跑步\n',
    );
    expect(carried('- [ ] 运动\n', '- [ ] \n', { stamped })).toBe('- [ ] \n');
  });
});

test('two tasks of one text are two', () => {
  expect(carried('- [ ] a\n- [ ] a\n', '- [ ] a\n')).toBe('- [ ] a\n- [ ] a\n');
});

test('tasks of a missing area go to the chosen one', () => {
  expect(carried('## A\n- [ ] a\n', '## 杂\n- [ ] \n', { missingArea: '杂' })).toBe('## 杂\n- [ ] a\n');
  expect(carried('## A\n- [ ] a\n', '', { missingArea: '杂' })).toBe('\n## 杂\n\n- [ ] a\n');
});

test('levels are those of the target', () => {
  const to = '## 今日计划\n\n### A\n\n- [ ] \n';
  const plan = carryInto('# 今日计划\n## A\n- [ ] a\n## B\n- [ ] b\n', to, options, t);
  expect(applyEdits(to, plan.edits)).toBe('## 今日计划\n\n### A\n\n- [ ] a\n\n### B\n\n- [ ] b\n');
  expect(plan).toMatchObject({ carried: 2, added: ['B'] });
});

test('BOM, CRLF and a missing final newline stay', () => {
  const to = '\ufeff# 今日计划\r\n\r\n1. [ ] ';
  const plan = carryInto('# 今日计划\n1. [ ] a\n\t- [ ] b\n', to, options, t);
  expect(applyEdits(to, plan.edits)).toBe('\ufeff# 今日计划\r\n\r\n1. [ ] a\r\n\t- [ ] b');
});

test('a section carried whole comes while the target has none of it', () => {
  const from = '# 近日安排\n\n- 周五组会\n\n  准备\n\n# 今日计划\n';
  const to = '# 近日安排\n\n# 今日计划\n';
  const plan = carryInto(from, to, options, t);
  const after = '# 近日安排\n\n- 周五组会\n\n  准备\n\n# 今日计划\n';
  expect(applyEdits(to, plan.edits)).toBe(after);
  expect(plan).toMatchObject({ carried: 0, added: ['近日安排'] });
  expect(carryInto(from, after, options, t).edits).toEqual([]);
  expect(carryInto(from, '# 近日安排\n\n自己写的\n\n# 今日计划\n', options, t).edits).toEqual([]);
});

test('a note without a plan gets nothing and says so', () => {
  expect(carryInto('# 今日计划\n- [ ] a\n', '# x\n', options, t)).toMatchObject({ edits: [], noPlan: true });
});

describe('in the source', () => {
  const settled = (source: string, more: Partial<CarryOptions>, target = '- [ ] \n'): string => {
    const how = { ...options, ...more };
    const [from, to] = [`# 今日计划\n${source}`, `# 今日计划\n${target}`];
    const after = applyEdits(to, carryInto(from, to, how, t).edits);
    const done = applyEdits(from, settleSource(from, after, how, '2024-09-13').edits);
    expect(settleSource(done, after, how, '2024-09-13').edits).toEqual([]);
    expect(carryInto(done, after, how, t).edits).toEqual([]);
    return done.slice('# 今日计划\n'.length);
  };

  test.each([
    ['a task', '- [ ] a\n', '- [>] a → [[2024-09-13]]\n'],
    ['a mistyped one', '- [] a\n', '- [>] a → [[2024-09-13]]\n'],
    ['one begun', '1. [/] a\n', '1. [>] a → [[2024-09-13]]\n'],
    ['one with a block id', '- [ ] a ^id\n', '- [>] a → [[2024-09-13]] ^id\n'],
    [
      'children that are open',
      '- [ ] a\n\t- [x] b\n\t- [ ] c\n',
      '- [>] a → [[2024-09-13]]\n\t- [x] b\n\t- [>] c → [[2024-09-13]]\n',
    ],
    ['none that is finished or empty', '- [x] a\n- [ ] \n', '- [x] a\n- [ ] \n'],
  ])('mode “marked” marks %s', (_, source, expected) => {
    expect(settled(source, { mode: 'marked' })).toBe(expected);
  });

  test.each([
    ['a task', '- [x] x\n- [ ] a\n- [x] y\n', '- [x] x\n- [x] y\n'],
    ['one with what is nested in it', '- [ ] a\n\t- why\n\t- [ ] b\n  more\n\ntext\n', '\ntext\n'],
    ['but no done child, which moves left', '- [ ] a\n\t- [x] b\n\t\t- [x] c\n', '- [x] b\n\t- [x] c\n'],
    ['and numbers the first that stays', '1. [x] p\n\t1. [ ] a\n\t2. [x] b\n', '1. [x] p\n\t1. [x] b\n'],
    ['at the end without a newline', '- [x] x\n- [ ] a', '- [x] x'],
  ])('mode “moved” takes %s', (_, source, expected) => {
    expect(settled(source, { mode: 'moved' })).toBe(expected);
  });

  test('mode “moved” takes the block id along', () => {
    expect(carried('- [ ] a ^id\n', '- [ ] \n', { mode: 'moved' })).toBe('- [ ] a ^id\n');
  });

  test('mode “moved” leaves a task whose text the target does not hold whole', () => {
    const source = '- [ ] a\n  a thought\n';
    expect(settled(source, { mode: 'moved' }, '- [ ] a\n')).toBe(source);
  });

  test('mode “moved” takes done children that were carried', () => {
    expect(settled('- [ ] a\n\t- [x] b\n', { mode: 'moved', doneChildren: true })).toBe('');
  });
});
