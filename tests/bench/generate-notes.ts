import { addDays, parseDay, type Day } from '../../src/time/day';

/** A generated daily note. */
export interface GeneratedNote {
  readonly day: Day;
  readonly path: string;
  readonly text: string;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words =
  '扩散 模型 注意力 风格 迁移 深度 估计 对比 学习 数据 采样 重建 三维 图像 文本 编码器 latent diffusion attention transformer token sampling gradient prompt'.split(
    ' ',
  );
const topics = [
  '扩散模型',
  '视觉基础模型',
  '大语言模型',
  '三维重建',
  '高效推理',
  'Style transfer',
  'Evaluation',
  '数据集',
];
const areas = ['科研', '学业', '兴趣', '工作'];

/** `count` notes of consecutive days, the same for the same seed: life log, plan, entries and 0 to 11 papers a day. */
export function generateNotes(count: number, seed: number): readonly GeneratedNote[] {
  const random = randomFrom(seed);
  const first = parseDay('2015-01-01');
  if (first === null) throw new Error('unreachable');
  return Array.from({ length: count }, (_, at) => {
    const day = addDays(first, at);
    return { day, path: `${day}.md`, text: note(random, day) };
  });
}

function note(random: () => number, day: Day): string {
  const pick = <T>(list: readonly T[]): T | '' => list[Math.floor(random() * list.length)] ?? '';
  const times = (most: number) => Array.from({ length: Math.floor(random() * (most + 1)) });
  const phrase = (length: number) =>
    Array.from({ length }, () => pick(words)).join(random() < 0.5 ? '' : ' ');
  const sentences = () =>
    times(6).map(() => `${phrase(12)}，${phrase(9)} $x_t = \\alpha_t x_0$ [[${phrase(2)}]]。`);
  const task = () => `1. [${random() < 0.5 ? 'x' : ' '}] ${phrase(6)}\n\t1. [ ] ${phrase(4)}`;
  const paper = (at: number) => {
    const id = `${day.slice(2, 4)}${day.slice(5, 7)}.${String(10000 + Math.floor(random() * 9000) + at).slice(0, 5)}`;
    return [
      `### ${phrase(7)}`,
      `- 论文：[arXiv:${id}](https://arxiv.org/abs/${id})\n- 关键词：${phrase(1)}、${phrase(1)}`,
      ...sentences(),
      '```python\n# not a heading\nprint("x")\n```',
      `#### 我的想法\n\n${phrase(20)}`,
    ].join('\n\n');
  };
  return [
    '# 今日生活',
    '| 昨天睡觉时间 | 今早起床时间 | 今日体重 |\n| ------ | ------ | ---- |\n| 23:30 | 7：40 | 62.5kg |',
    `1. 昨天睡觉时间：${phrase(3)}\n2. 今早起床时间：`,
    '# 今日计划',
    ...areas.flatMap(area => [`## ${area}`, ...times(4).map(task), '1. [ ] ']),
    '# 今日所学',
    ...times(3).map(() => `1. ${phrase(8)} https://example.org/${phrase(1)}`),
    `## ${pick(topics)}`,
    ...times(11).map((_, at) => paper(at)),
    '# 今日趣事\n',
  ].join('\n\n');
}
