import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperTasks } from '../../src/reading/reading-list';
import { paperOfTask } from '../../src/reading/task-paper';

test('no task that holds a paper is passed over, whatever its id', () => {
  const ids = fc.constantFrom(
    'arXiv:1706.03762',
    'cs/0701001',
    'hep-th/9901001',
    '10.1145/3592450',
    'https://openreview.net/forum?id=abcDEF123_',
    '2020.acl-main.1',
    'ACL: P19-1001',
    '[x](https://openaccess.thecvf.com/a)',
    '[论文](http://a.org/b)',
    '书 #待读',
    'Book #to-read',
    '跑实验 2024',
  );
  const lead = fc.constantFrom('1. [ ] ', '- [x] ', '* [] ', '\t- [/] ', '> - [ ] ');
  fc.assert(
    fc.property(fc.array(fc.tuple(lead, ids), { maxLength: 5 }), all => {
      const tasks = all.map(([mark, id]) => `${mark}${id}`);
      const text = `# Plan\n\n${tasks.join('\n\nx\n\n')}\n`;
      // Behind a tag that lets every note through, the same tasks must be found.
      const whole = paperTasks(`${text}\n#to-read\n`, ['Plan']);
      expect(paperTasks(text, ['Plan'])).toEqual(whole);
      for (const { key } of whole) expect(paperOfTask(key, { from: 0, to: key.length }, null)).not.toBeNull();
    }),
  );
});
