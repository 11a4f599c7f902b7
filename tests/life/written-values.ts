import type { FieldKind } from '../../src/settings/settings';
import { oddTables } from './written-oddly';
import { timeTables, type ValueTable } from './written-times';

/** A written value and what it means, decided by hand: `= value unit`, `absent`, or `? reason`. */
export interface WrittenValue {
  readonly kind: FieldKind;
  readonly unit: string | null;
  readonly written: string;
  readonly expected: string;
}

// One value a line: what is written, then after two spaces or more what it means.
const TABLES: readonly ValueTable[] = [
  ...timeTables,
  [
    'weight',
    null,
    `
86.65kg          = 86.65 kg
86.65 KG         = 86.65 kg
63.5 kg          = 63.5 kg
62.8             = 62.8 kg
62公斤           = 62 kg
62.35公斤        = 62.35 kg
62.9千克         = 62.9 kg
125斤            = 62.5 kg
125.6斤          = 62.8 kg
125市斤          = 62.5 kg
125斤半          = 62.75 kg
一百二十五斤     = 62.5 kg
六十三公斤       = 63 kg
六十二点五公斤   = 62.5 kg
138.5 lb         = 62.82 kg
150lbs           = 68.04 kg
140 pounds       = 63.5 kg
140磅            = 63.5 kg
63,5 kg          = 63.5 kg
６３．２ｋｇ     = 63.2 kg
63.2㎏           = 63.2 kg
约63kg           = 63 kg
63kg左右         = 63 kg
63kg（早饭前）   = 63 kg
63kg，比昨天轻   = 63 kg
63kg, after lunch  = 63 kg
体重62.9kg       = 62.9 kg
+63kg            = 63 kg
87:50            ? not-a-weight
63:40            ? not-a-weight
6.3kg            ? weight-range
632kg            ? weight-range
0                ? weight-range
-63kg            ? weight-range
63..2kg          ? not-a-weight
63-64kg          ? several
63kg/64kg        ? several
63kg，64kg       ? several
63m              ? not-a-weight
63kg6            ? not-a-weight
1,2,3            ? separators
胖了             ? not-a-weight
一百二斤         ? not-a-weight
未测量           absent
未测             absent
没称             absent
没称，起晚了     absent
没称（起晚了）   absent
没称。           absent
无               absent
\\                absent
not measured     absent
none             absent
None.            absent
didn’t weigh     absent
N/A              absent
`,
  ],
  [
    'weight',
    '斤',
    `
125              = 62.5 kg
62.5kg           = 62.5 kg
`,
  ],
  [
    'money',
    null,
    `
11,540           = 11540
11540            = 11540
1,188.5          = 1188.5
860              = 860
466.6            = 466.6
¥1,234.50        = 1234.5 ¥
￥820.00         = 820 ¥
¥ 820            = 820 ¥
1.2万            = 12000
1.14万           = 11400
1.1万元          = 11000 ¥
1.2w             = 12000
3千              = 3000
2.5k             = 2500
1.5亿            = 150000000
三千             = 3000
1234元           = 1234 ¥
1234.5块         = 1234.5 ¥
12块5            = 12.5 ¥
100块钱          = 100 ¥
RMB 300          = 300 ¥
300 rmb          = 300 ¥
$20              = 20 $
20 USD           = 20 $
20美元           = 20 $
€15.5            = 15.5 €
£9               = 9 £
-200             = -200
−200             = -200
-¥200            = -200 ¥
¥-200            = -200 ¥
负200            = -200
1 234.50         = 1234.5
１，２３４       = 1234
11，540          = 11540
余额 300         = 300
还剩300元        = 300 ¥
0                = 0
0元              = 0 ¥
约1.2万          = 12000
1.2万，刚发工资  = 12000
300（含借款）    = 300
1,23             ? separators
12,34,567        ? separators
1.234,50         ? not-money
500+300          ? not-money
花了30           ? not-money
¥20 USD          ? not-money
300/200          ? several
很少             ? not-money
12:30            ? not-money
..               absent
--               absent
\\                absent
暂无             absent
`,
  ],
  [
    'number',
    null,
    `
8000             = 8000
8,000 步         = 8000 步
1.2万步          = 12000 步
5km              = 5 km
-3.5             = -3.5
三杯             = 3 杯
5 km/h           = 5 km/h
一些             ? not-a-number
5km 8km          ? not-a-number
`,
  ],
  [
    'number',
    '步',
    `
8000             = 8000 步
8000步           = 8000 步
8km              ? unit
没测             absent
`,
  ],
  [
    'duration',
    null,
    `
1h30m            = 90 min
1h 30            = 90 min
1.5h             = 90 min
90min            = 90 min
90分钟           = 90 min
1小时30分        = 90 min
1小时            = 60 min
一个半小时       = 90 min
1个小时          = 60 min
两小时           = 120 min
半小时           = 30 min
半个小时         = 30 min
1小时半          = 90 min
1:30             = 90 min
half an hour     = 30 min
2 hours          = 120 min
1h75m            ? minutes
1:75             ? minutes
30h              ? duration-range
90               ? no-unit
很久             ? not-a-duration
skipped          absent
`,
  ],
  [
    'duration',
    'h',
    `
1.5              = 90 min
`,
  ],
  [
    'rating',
    null,
    `
4                = 4
4/5              = 4 /5
8/10             = 8 /10
4.5 / 5          = 4.5 /5
★★★★☆            = 4 /5
⭐⭐⭐           = 3
4星              = 4
7分              = 7
80%              = 80 /100
11               ? rating-range
6/5              ? rating-range
-1               ? rating-range
还行             ? not-a-rating
`,
  ],
  [
    'rating',
    '5',
    `
4                = 4 /5
★★★              = 3 /5
6                ? rating-range
`,
  ],
  [
    'exercise',
    null,
    `
跑步 3km         = 跑步 3km
Run, 4 km        = Run, 4 km
休息             absent
rest day         absent
无               absent
没运动           absent
`,
  ],
  ...oddTables,
  [
    'text',
    null,
    `
很好             = 很好
休息             = 休息
none             absent
`,
  ],
];

/** Every written value with its reading. */
export const writtenValues: readonly WrittenValue[] = TABLES.flatMap(([kind, unit, rows]) =>
  rows
    .trim()
    .split('\n')
    .map(row => {
      const [, written = '', expected = ''] = /^(.*?) {1,}((?:= |\? |absent$).*)$/.exec(row) ?? [];
      return { kind, unit, written: written.trim(), expected: expected.trim() };
    }),
);
