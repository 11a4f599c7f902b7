import type { ValueTable } from './written-times';

/** What input methods, emoji, brackets and two numbers in one cell make of a value. */
export const oddTables: readonly ValueTable[] = [
  [
    'weight',
    null,
    `
62。9            = 62.9 kg
62。9kg          = 62.9 kg
62，9公斤        = 62.9 kg
62，9            = 62.9 kg
62。9，早饭后    = 62.9 kg
62。早饭后       = 62 kg
63，早饭后       = 63 kg
62.9kg 💪        = 62.9 kg
💪62.9           = 62.9 kg
62.9 🏃‍♂️ 跑后   ? not-a-weight
63 #fasting      = 63 kg
63#fasting       ? not-a-weight
#fasting 63      = 63 kg
62~63            ? several
62～63           ? several
~62              = 62 kg
62 左右          = 62 kg
62左右63         ? several
62（早）63（晚） ? several
62²              ? not-a-weight
6\u200b2.9       = 62.9 kg
125 斤           = 62.5 kg
62.9 千克        = 62.9 kg
`,
  ],
  [
    'money',
    null,
    `
500~600              ? several
500～600             ? several
500；600             ? several
500（支）600（现）   ? several
500左右600           ? several
500 大概 600         ? several
500(支)              = 500
1 200                = 1200
(200)                = -200
（200）              = -200
(¥200)               = -200 ¥
-(200)               ? not-money
1.234 €              ? point
11.540               ? point
€1.234               ? point
12.50                = 12.5
0.125                = 0.125
1234.567             = 1234.567
1.2345               = 1.2345
2²                   ? not-money
500 💰               = 500
`,
  ],
  [
    'rating',
    null,
    `
⭐️⭐️⭐️           = 3
⭐️⭐️☆           = 2 /3
★★★☆             = 3 /4
`,
  ],
  [
    'duration',
    null,
    `
90 分鐘          = 90 min
1 小時           = 60 min
1個半小時        = 90 min
30分钟~1小时     ? several
`,
  ],
  [
    'wake',
    null,
    `
23∶30            = 23:30
早上七點半       = 07:30
7:30 ☀️          = 07:30
`,
  ],
  [
    'exercise',
    null,
    `
跑步 💪          = 跑步 💪
`,
  ],
];
