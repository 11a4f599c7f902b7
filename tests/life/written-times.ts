import type { FieldKind } from '../../src/settings/settings';

/** Rows of values of one kind: what is written, then after spaces `= value unit`, `absent`, or `? reason`. */
export type ValueTable = readonly [kind: FieldKind, unit: string | null, rows: string];

/** Times of day; decided by hand. */
export const timeTables: readonly ValueTable[] = [
  [
    'bedtime',
    null,
    `
23:30            = 23:30
1：00            = 01:00
1:00             = 01:00
01:00            = 01:00
24:00            = 00:00
24:30            = 00:30
12:30            = 00:30
12:00            = 00:00
0:05             = 00:05
00:00            = 00:00
1:30（大概？）   = 01:30
1:30(about?)     = 01:30
（1:30）         = 01:30
11:30pm          = 23:30
11:30 PM         = 23:30
11:30 p.m.       = 23:30
11 pm            = 23:00
12:30 am         = 00:30
12:15am          = 00:15
1am              = 01:00
12:30pm          = 12:30
凌晨1点半        = 01:30
凌晨1点          = 01:00
凌晨2点          = 02:00
凌晨两点         = 02:00
凌晨一点一刻     = 01:15
凌晨 0:40        = 00:40
凌晨12点20       = 00:20
晚上十一点       = 23:00
晚上十一点半     = 23:30
晚上 11:45       = 23:45
晚上12点         = 00:00
晚上1点          = 01:00
昨晚11点半       = 23:30
昨天晚上10点45分 = 22:45
昨天23:30        = 23:30
半夜两点多       = 02:00
深夜一点         = 01:00
夜里12点半       = 00:30
半夜             = 00:00
午夜             = 00:00
midnight         = 00:00
零点             = 00:00
零点半           = 00:30
十二点半         = 00:30
二十三点四十     = 23:40
23点             = 23:00
23点05分         = 23:05
23时15分         = 23:15
两点             = 02:00
一点三刻         = 01:45
0130             = 01:30
2345             = 23:45
１：２０         = 01:20
23.50            = 23:50
23h40            = 23:40
23: 30           = 23:30
23:30:15         = 23:30
**23:30**        ? not-a-time
约1:20           = 01:20
1:20左右         = 01:20
大概 1:20        = 01:20
~1:20            = 01:20
1:20?            = 01:20
around 1:20      = 01:20
23:30，难得早睡  = 23:30
23:30, early     = 23:30
1:10，讲完组会放松过头  = 01:10
10:30            = 10:30
中午12:30        = 12:30
25:10            ? hour
87:50            ? hour
23:75            ? minutes
1:5              ? minutes
1:               ? no-minutes
8                ? no-minutes
830              ? no-minutes
凌晨11点         ? day-part
早上15:00        ? day-part
13:30 am         ? day-part
下午0:30         ? day-part
1:00-2:00        ? several
23:30/0:30       ? several
1:00，2:00       ? several
很晚             ? not-a-time
late             ? not-a-time
12               ? no-minutes
1:30 63kg        ? not-a-time
23;30            ? no-minutes
63.2kg           ? not-a-time
未记录           absent
没睡             absent
通宵             absent
不记得了         absent
all-nighter      absent
\\                absent
/                absent
-                absent
—                absent
？               absent
…                absent
`,
  ],
  [
    'wake',
    null,
    `
8:50             = 08:50
8：20            = 08:20
12:30            = 12:30
12点             = 12:00
中午             = 12:00
noon             = 12:00
中午1点          = 13:00
中午十一点半     = 11:30
下午1点半        = 13:30
下午一点         = 13:00
1:30 pm          = 13:30
傍晚6点          = 18:00
早上七点         = 07:00
早上7:15         = 07:15
上午十点二十     = 10:20
今早6点半        = 06:30
清晨五点五十     = 05:50
七点零五         = 07:05
八点整           = 08:00
八点多           = 08:00
7am              = 07:00
0715             = 07:15
07:15            = 07:15
24:00            = 00:00
早上12点         ? day-part
七               ? not-a-time
自然醒           ? not-a-time
61:20            ? hour
7:60             ? minutes
忘了             absent
n/a              absent
`,
  ],
];
