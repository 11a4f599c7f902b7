import { fieldFinder } from '../../src/life/log/fields';
import { readLog, type LifeDay } from '../../src/life/log/read-log';
import type { Settings } from '../../src/settings/settings';
import { fakePorts } from '../support/fake-ports';
import { day } from '../support/paper-cards';

/** The life log of a note of 13 September 2024, in Chinese unless settings say otherwise. */
export function logOf(text: string, settings: Partial<Settings> = {}): LifeDay | null {
  const find = fieldFinder(fakePorts({ language: 'zh', settings }));
  return readLog(text, { path: 'a.md', day: day('2024-09-13'), names: ['今日生活', 'Life log'], find });
}

/** Its values, one text each: `name: what it means`, with where it stands. */
export function valuesOf(text: string, settings: Partial<Settings> = {}): readonly string[] {
  const shown = logOf(text, settings)?.values.map(({ field, reading, fromRemark, line }) => {
    const meaning =
      reading.state === 'read'
        ? `= ${reading.value}${reading.unit ?? ''}`
        : reading.state === 'unread'
          ? `? ${reading.reason}`
          : 'absent';
    return `${field.name} ${meaning}${fromRemark ? ' (remark)' : ''} @${line}`;
  });
  return shown ?? [];
}
