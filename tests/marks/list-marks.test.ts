import { describe, expect, test } from 'vitest';
import { finishMark, restoreMark } from '../../src/marks/finish-mark';
import { readDays } from '../../src/days/read-days';
import { groupMarks, marksReader, type ListedMark } from '../../src/marks/list-marks';
import type { Ports } from '../../src/ports';
import { Problem } from '../../src/problem';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';

const older = '# 今日所学\r\n\r\n- 读 ==待研究== 的论文\r\n- #待整理 笔记\r\n';
const newer = '看 ==待研究==。\n\n另一句 ==待研究==\n';
const world = () =>
  fakePorts({ notes: fakeNotes({ '2024-09-12.md': older, '2024-09-13.md': newer, 'other.md': newer }) });

const listed = async (ports: Ports) => {
  const { byPath } = await readDays(ports, marksReader);
  return groupMarks([...byPath.values()].flat(), ports.settings().markNames);
};

const written = async (ports: Ports) =>
  (await listed(ports)).map(({ name, marks }) => [
    name,
    ...marks.map(mark => `${mark.day ?? mark.path}:${mark.line} ${mark.text}`),
  ]);

const first = async (ports: Ports): Promise<ListedMark> => {
  const mark = (await listed(ports))[0]?.marks[0];
  if (mark === undefined) throw new Error('there is no mark');
  return mark;
};

describe('marks are listed', () => {
  test('by name, newest day first, in the order of the note within it', async () => {
    expect(await written(world())).toEqual([
      ['待研究', '2024-09-13:1 看 待研究。', '2024-09-13:3 另一句 待研究', '2024-09-12:3 读 待研究 的论文'],
      ['待整理', '2024-09-12:4 #待整理 笔记'],
    ]);
  });

  test('with notes of no day last, from the folders that the settings name', async () => {
    const notes = fakeNotes({ 'a/z.md': '==待研究==', 'a/2024-09-13.md': '==待研究==', 'b.md': newer });
    const ports = fakePorts({ notes, settings: { markFolders: ['a'], folder: 'a' } });
    expect(await written(ports)).toEqual([['待研究', '2024-09-13:1 待研究', 'a/z.md:1 待研究']]);
  });
});

describe('a mark that is finished', () => {
  test('goes, and comes back where it was although the note has changed elsewhere', async () => {
    const ports = world();
    const touched = await finishMark(ports, await first(ports));
    expect(await ports.notes.read('2024-09-13.md')).toBe('看 。\n\n另一句 ==待研究==\n');
    await ports.notes.edit('2024-09-13.md', ({ length }) => ({
      edits: [{ from: length, to: length, insert: '末' }],
    }));
    await restoreMark(ports, touched);
    expect(await ports.notes.read('2024-09-13.md')).toBe(`${newer}末`);
  });

  test('stays gone when the place has changed', async () => {
    const ports = world();
    const touched = await finishMark(ports, await first(ports));
    await ports.notes.edit('2024-09-13.md', () => ({ edits: [{ from: 0, to: 3, insert: '改写了' }] }));
    await expect(restoreMark(ports, touched)).rejects.toThrow(Problem);
    expect(await ports.notes.read('2024-09-13.md')).toBe('改写了\n\n另一句 ==待研究==\n');
  });

  test('is a problem once it is gone already', async () => {
    const ports = world();
    const mark = await first(ports);
    await finishMark(ports, mark);
    await expect(finishMark(ports, mark)).rejects.toThrow(Problem);
    await expect(finishMark(ports, { ...mark, path: 'gone.md' })).rejects.toThrow(Problem);
    expect(await ports.notes.read('2024-09-13.md')).toBe('看 。\n\n另一句 ==待研究==\n');
  });
});
