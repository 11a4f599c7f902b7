import { describe, expect, test } from 'vitest';
import { ensureDay } from '../../src/daily/create';
import { stampDay } from '../../src/plan/stamp-day';
import { withFillers } from '../../src/features';
import type { Day } from '../../src/time/day';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';

const friday = '2024-09-13' as Day;
const thursday =
  '# 近日安排\n\n周五组会\n\n# 今日计划\n\n## 科研\n\n1. [ ] 甲\n\t1. [ ] 乙\n2. [x] 丙\n\n## 学业\n\n1. [ ] 丁\n\n# 今日所学\n';

function world(template: string, notes: Readonly<Record<string, string>>) {
  const held = fakeNotes({ 'T.md': template, ...notes });
  const ports = fakePorts({ notes: held, language: 'zh', settings: { template: 'T' } });
  return { held, ports: withFillers(ports) };
}

describe('a template', () => {
  test.each([
    ['{{carry:plan}}', '## 科研\n\n1. [ ] 甲\n\t1. [ ] 乙\n\n## 学业\n\n1. [ ] 丁'],
    ['{{carry}}', '## 科研\n\n1. [ ] 甲\n\t1. [ ] 乙\n\n## 学业\n\n1. [ ] 丁'],
    ['{{carry:科研}}', '1. [ ] 甲\n\t1. [ ] 乙'],
    ['{{carry:兴趣}}', ''],
    ['{{section:近日安排}}', '周五组会'],
    ['{{section:没有}}', ''],
  ])('is filled where it says %s', async (token, expected) => {
    const { held, ports } = world(`> ${token} <`, { '2024-09-12.md': thursday });
    await ensureDay(ports, friday);
    expect(held.texts.get('2024-09-13.md')).toBe(`> ${expected} <`);
  });

  test('is filled with nothing where there is no earlier note', async () => {
    const { held, ports } = world('{{carry:plan}}{{section:近日安排}}', {});
    await ensureDay(ports, friday);
    expect(held.texts.get('2024-09-13.md')).toBe('');
  });
});

test('what a filler brought is not carried a second time', async () => {
  const { held, ports } = world('# 今日计划\n\n{{carry:plan}}\n', { '2024-09-12.md': thursday });
  await stampDay(ports, friday);
  expect(held.texts.get('2024-09-13.md')).toBe(
    '# 今日计划\n\n## 科研\n\n1. [ ] 甲\n\t1. [ ] 乙\n\n## 学业\n\n1. [ ] 丁\n',
  );
});
