import { addDays, type Day } from '../../src/time/day';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const HEADERS = ['昨天睡觉时间', '今早起床时间', '今日体重', '今日锻炼', '剩余资金(支)', '剩余资金(微)'];
const ODD: readonly (readonly string[])[] = [
  ['87:50', '很晚', '25:99', '8', '1:00-2:00'],
  ['自然醒', '7:75', '830', '99:00'],
  ['87:50', '胖了', '6kg', '63kg/64kg', '63..2'],
  ['无', '\\', '休息', ''],
  ['1,23', '花了30', '很少', '500+300'],
  ['1.234,50', '一点', '¥¥', '12:30'],
];
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Notes of `count` days from `first` on; one value in ten is odd. Path to text. */
export function generatedLogs(first: Day, count: number, seed: number): Readonly<Record<string, string>> {
  const next = random(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  let funds = 30_000;
  const note = (at: number): string => {
    const bed = (23 * 60 + below(180)) % (24 * 60);
    const wake = 7 * 60 + below(150);
    funds += at % 30 === 0 ? 4000 : -below(260);
    const weight = 63 + 2 * Math.sin(at / 60) + next() * 0.8;
    const usual = [
      `${Math.floor(bed / 60)}:${twoDigits(bed % 60)}`,
      `${Math.floor(wake / 60)}:${twoDigits(wake % 60)}`,
      `${weight.toFixed(1)}kg`,
      next() < 0.4 ? '跑步 3km' : '无',
      String(funds),
      `¥${(600 + below(500)).toFixed(2)}`,
    ];
    const cells = usual.map((value, column) => {
      const odd = ODD[column] ?? [];
      return next() < 0.1 ? (odd[below(odd.length)] ?? '') : value;
    });
    const row = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
    return `# 今日生活\n\n${row(HEADERS)}\n${row(HEADERS.map(() => '---'))}\n${row(cells)}\n\n1. 昨天睡觉时间：\n\n# 今日计划\n`;
  };
  return Object.fromEntries(
    [...Array(count).keys()].map(at => [`${addDays(first, at)}.md`, note(at)] as const),
  );
}
