import type { FieldKind } from '../../settings/settings';
import { clauses, essence, folded } from './written';

// What people write instead of a value. One word a line would hide how short the list is.
const WORDS = new Set(
  (
    '无|没|没有|暂无|空|缺|略|跳过|未测量|未测|没测|没测量|没称|未称|没称重|未称重|没量|未量|没秤|未秤|忘称|忘了称|忘记称|忘测|' +
    '没记|没记录|未记录|未记|没写|未填|没填|忘了|忘记|忘记了|忘|忘记录|忘了记|不记得|不记得了|记不清|记不清了|不知道|不清楚|不详|未知|' +
    '没睡|没睡觉|通宵|一夜没睡|未睡|没锻炼|未锻炼|没运动|未运动|无锻炼|无运动|没练|没动|' +
    'none|no|nothing|nil|null|n/a|na|n.a|nope|skip|skipped|missed|forgot|forgotten|unknown|no data|no idea|not sure|empty|' +
    "not measured|unmeasured|not weighed|unweighed|no scale|didn't weigh|did not weigh|not recorded|unrecorded|" +
    "didn't sleep|did not sleep|no sleep|all-nighter|all nighter|no exercise|no training|didn't exercise|x|×|✗|✘|❌|🚫"
  ).split('|'),
);
const REST = new Set(['休息', '休息日', '休', 'rest', 'rest day', 'off', 'day off']);
const ONLY_MARKS = /^[\s\\/|\-_.…·*?~]+$/;

/** Whether a cell says that there is no value: it is empty, a stroke, or a word such as 没称, none, 未测量（秤坏了）. */
export function isAbsent(written: string, kind: FieldKind): boolean {
  const text = folded(written);
  if (text === '' || ONLY_MARKS.test(text)) return true;
  const [first = ''] = clauses(written);
  const word = essence(folded(first))
    .replace(/’/g, "'")
    .replace(/[啊呀哦嘛啦]$/, '');
  return WORDS.has(word) || (kind === 'exercise' && REST.has(word));
}
