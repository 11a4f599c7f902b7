import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mirrorPlan, type Mirrored } from '../../src/life/mirror/mirror';
import { applyEdits } from '../../src/markdown/edit';

const values = (given: Readonly<Record<string, string | number>>): Mirrored => new Map(Object.entries(given));
const mirror = (text: string, wanted: Mirrored): string => applyEdits(text, mirrorPlan(text, wanted).edits);
const none: Mirrored = new Map();
const day = values({ sleep: '01:30', weight: 62.9, exercise: '跑步 "3" km' });
const written = 'sleep: "01:30"\nweight: 62.9\nexercise: "跑步 \\"3\\" km"\n';
const list = 'daybook-mirror: [sleep, weight, exercise]\n';

describe('mirroring', () => {
  test('makes front matter where there is none, and takes it away whole', () => {
    expect(mirror('# A\n', day)).toBe(`---\n${list}${written}---\n# A\n`);
    expect(mirror(mirror('# A\n', day), none)).toBe('# A\n');
  });

  test('goes to the end of front matter that is there', () => {
    const text = '---\n# mine\ntags: [a]   # x\nnested:\n  sleep: 3\n- b\n---\n# A\n';
    const after = text.replace('---\n# A', `${written}${list}---\n# A`);
    expect(mirror(text, day)).toBe(after);
    expect(mirror(after, none)).toBe(text);
  });

  test('changes only values that differ, and leaves comments and places', () => {
    const text = `---\n${written}a: 1\n${list}---\n`;
    const edited = text.replace('62.9', '62.9 # scales').replace('"01:30"', '01:30');
    expect(mirrorPlan(edited, day).edits).toEqual([]);
    expect(mirror(edited, values({ sleep: '01:40', weight: 63, exercise: '跑步 "3" km' }))).toBe(
      edited.replace('01:30', '"01:40"').replace('62.9', '63'),
    );
  });

  test('takes out what is no longer read and adds what is new', () => {
    expect(mirror(`---\n${written}${list}---\n`, values({ wake: '08:00', weight: 62.9 }))).toBe(
      '---\nweight: 62.9\nwake: "08:00"\ndaybook-mirror: [weight, wake]\n---\n',
    );
  });

  test('never touches a property that somebody else wrote, and names it', () => {
    const text = '---\nWeight: 70\nsleep:\n  - a\n---\n';
    const plan = mirrorPlan(text, day);
    expect(plan.conflicts).toEqual(['sleep', 'weight']);
    expect(applyEdits(text, plan.edits)).toBe(
      '---\nWeight: 70\nsleep:\n  - a\nexercise: "跑步 \\"3\\" km"\ndaybook-mirror: [exercise]\n---\n',
    );
    expect(mirrorPlan('---\nWeight: 70\n---\n', values({ weight: 3 }))).toMatchObject({
      edits: [],
      conflicts: ['weight'],
    });
  });

  test('understands its list as the property editor rewrites it', () => {
    const text = '---\nsleep: 01:30\ndaybook-mirror:\n  - sleep\nmine: 1\n---\n';
    expect(mirrorPlan(text, values({ sleep: '01:30' })).edits).toEqual([]);
    expect(mirror(text, none)).toBe('---\nmine: 1\n---\n');
  });

  test('leaves front matter alone in which it is not certain what is ours', () => {
    const strange = { edits: [], conflicts: [], isStrange: true };
    const cases = [
      '{a: 1}',
      'daybook-mirror: [sleep]\n- x\nsleep: "01:30"',
      'daybook-mirror: [sleep]\n  - x\nsleep: "01:30"',
      'daybook-mirror: [sleep]\n  sleep: 1\nsleep: "01:30"',
      'daybook-mirror: [sleep,\n  weight]\nsleep: "01:30"',
      'daybook-mirror:\n  - sleep\n  odd\nsleep: "01:30"',
      'daybook-mirror: {sleep: 1}\nsleep: "01:30"',
      'daybook-mirror: *ours\nsleep: "01:30"',
      'daybook-mirror: [sleep]\ndaybook-mirror: [weight]\nsleep: "01:30"',
      'Daybook-Mirror: [sleep]\nsleep: "01:30"',
      'daybook-mirror: [sleep]\nsleep: "01:30"\n- x',
      '<<<<<<< ours\ndaybook-mirror: [sleep]\n=======\nsleep: "01:30"',
    ];
    for (const rows of cases)
      for (const wanted of [day, none])
        expect([rows, mirrorPlan(`---\n${rows}\n---\n`, wanted)]).toEqual([rows, strange]);
  });

  test('takes out its own lines only: comments, odd values and empty lines of the user stay', () => {
    const cases: readonly (readonly [before: string, after: string])[] = [
      ['daybook-mirror: [sleep]\n  # my comment\nsleep: "01:30"\n', '  # my comment\n'],
      ['daybook-mirror: [sleep]\n# my comment\nsleep: "01:30"\n', '# my comment\n'],
      ['daybook-mirror:\n  - sleep\n  # mine\n  - weight\nsleep: "01:30"\nweight: 62\n', '  # mine\n'],
      ['daybook-mirror:\n- sleep # a\n\nsleep: 01:30\nx: 1\n', '\nx: 1\n'],
      ['daybook-mirror: [weight] # ours\nweight: 62.1 # twice\n', '# ours\n# twice\n'],
      ['daybook-mirror: [sleep, tags]\nsleep: "01:30"\ntags: [a, b]\n', 'tags: [a, b]\n'],
      ['daybook-mirror: [sleep, tags]\nsleep: "01:30"\ntags:\n  - a\n', 'tags:\n  - a\n'],
      ['daybook-mirror: [sleep, text]\nsleep: "01:30"\ntext: |\n  a\n  # b\n', 'text: |\n  a\n  # b\n'],
      ['daybook-mirror: [sleep, a]\na: *ref\nsleep: "01:30"\n', 'a: *ref\n'],
      ['daybook-mirror: [sleep]\nsleep: "01:30"\nsleep: "02:30"\n', 'sleep: "01:30"\nsleep: "02:30"\n'],
      ['daybook-mirror: [sleep]\nSleep: "01:30"\nsleep: "02:30"\n', 'Sleep: "01:30"\nsleep: "02:30"\n'],
      ['daybook-mirror:\n  - sleep\nsleep: "01:30"\n', ''],
    ];
    for (const eol of ['\n', '\r\n'])
      for (const [before, after] of cases) {
        const text = `---\n${before}---\n# A\n`.replaceAll('\n', eol);
        const left = after === '' ? '# A\n' : `---\n${after}---\n# A\n`;
        expect([before, mirror(text, none)]).toEqual([before, left.replaceAll('\n', eol)]);
      }
  });

  test('a value that goes keeps the comment behind it, and a list that changes those around it', () => {
    const text =
      '---\ndaybook-mirror:\n  - sleep\n  # mine\n  - weight\nsleep: "01:30" # late\nweight: 62\n---\n';
    expect(mirror(text, values({ weight: 63 }))).toBe(
      '---\ndaybook-mirror: [weight]\n  # mine\n# late\nweight: 63\n---\n',
    );
  });
});

const scalar = fc.oneof(
  fc.constantFrom('1', '"a: b"', "'it''s'", 'a # c', '[a, b]', '"', '', 'x: y', '- a', '{a: 1}', '|'),
  fc.string(),
);
const names = ['sleep', 'wake', 'weight', 'Funds', '心情', 'a-b'];
const row = fc.oneof(
  fc
    .record({ key: fc.constantFrom(...names, 'tags', '"sleep"', "'x'"), value: scalar })
    .map(({ key, value }) => `${key}: ${value.replace(/[\r\n]/g, '')}`),
  fc.constantFrom('', '# note', '  # deep', '  - a', '- b', '- sleep', '  nested: 1', '\ttab', 'odd', '---x'),
  fc.constantFrom(
    'sleep: "01:30" # late',
    'daybook-mirror: [sleep]',
    'daybook-mirror:',
    'daybook-mirror: [sleep, x] # c',
  ),
);
const body = fc.oneof(fc.constantFrom('', '# A', 'text\n', '---\n', '---\na\n', '\n---\n'), fc.string());
const note = fc
  .record({
    bom: fc.constantFrom('', '\ufeff'),
    rows: fc.option(fc.array(row, { maxLength: 6 })),
    eol: fc.constantFrom('\n', '\r\n'),
    text: body,
  })
  .map(
    ({ bom, rows, eol, text }) =>
      bom + (rows === null ? '' : ['---', ...rows, '---', ''].join(eol)) + text.replace(/\n/g, eol),
  );
const wishes = fc
  .array(
    fc.tuple(
      fc.constantFrom(...names),
      fc.oneof(
        fc.string({ unit: 'binary' }).map(text => text.replace(/[\ud800-\udfff]/g, '')),
        fc.integer(),
      ),
    ),
    { maxLength: 5 },
  )
  .map((pairs): Mirrored => new Map(pairs));

describe('any note', () => {
  test('is the same again when the mirror goes, whatever it showed in between', () => {
    fc.assert(
      fc.property(note, fc.array(wishes, { minLength: 1, maxLength: 3 }), (text, steps) => {
        // A list that is there already says what is ours, which then goes.
        if (text.includes('daybook-mirror')) return;
        const after = steps.reduce(mirror, text);
        expect(mirror(after, none)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('is written once, and keeps every line that is not ours', () => {
    fc.assert(
      fc.property(note, wishes, (text, wanted) => {
        const once = mirror(text, wanted);
        expect(mirror(once, wanted)).toBe(once);
        expect(mirrorPlan(once, wanted).edits).toEqual([]);
        const lines = (of: string) => of.replace(/^\ufeff/, '').split('\n');
        const kept = new Set(lines(once));
        const claimed = /^(?:["']?(?:sleep|x|daybook-mirror)\b|- |---$)/;
        const isTheirs = (line: string) => !(text.includes('daybook-mirror') && claimed.test(line.trim()));
        expect(lines(text).filter(line => !kept.has(line) && isTheirs(line))).toEqual([]);
        // Comments are nobody's but the user's.
        const comments = (of: string) =>
          lines(of).flatMap(line => /(?:^|[ \t])#.*/.exec(line)?.[0].trim() ?? []);
        expect(comments(once).sort()).toEqual(expect.arrayContaining(comments(text)));
        expect(once.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
      }),
      { numRuns: 2000 },
    );
  });
});
