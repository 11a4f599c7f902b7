import type { Ports } from '../../ports';
import type { FieldKind, Settings } from '../../settings/settings';
import { headerKey } from '../../settings/header-key';
import { noteWords } from '../../settings/note-words';
import { currency } from '../values/read-money';
import { highest } from '../values/read-rating';
import { kilogramsIn } from '../values/read-weight';
import { folded } from '../values/written';

/** A column of the life log as its header names it. */
export interface LifeField {
  /** The field's own name, in the language of the note: brackets and spaces as the settings write them. */
  readonly name: string;
  /** Name of the user's field that this one is, in whatever language and year it was written; its own name otherwise. */
  readonly series: string;
  readonly kind: FieldKind;
  /** Meant where no unit is written. */
  readonly unit: string | null;
}

/** Finds the field that a header names; null for a header that names none. */
export type FieldFinder = (header: string) => LifeField | null;

/** The property that names the others that are ours, so that no other is ever touched. */
export const mirrorKey = 'daybook-mirror';

interface BuiltIn {
  readonly kind: FieldKind;
  /** Note property of its mirrored values. */
  readonly property: string;
  /** Headers people use for it, its own name in Chinese and in English first. */
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** The fields of the built-in templates with the names they have in older and other people's notes. */
const builtIns: readonly BuiltIn[] = [
  {
    kind: 'bedtime',
    property: 'sleep',
    zh: [
      '昨天睡觉时间',
      '昨晚睡觉时间',
      '昨日睡觉时间',
      '睡觉时间',
      '入睡时间',
      '昨晚入睡',
      '就寝时间',
      '睡觉',
    ],
    en: ['Bedtime last night', 'Bedtime', 'Went to bed', 'Sleep time', 'To bed'],
  },
  {
    kind: 'wake',
    property: 'wake',
    zh: ['今早起床时间', '今天起床时间', '今日起床时间', '起床时间', '早上起床时间', '起床'],
    en: ['Wake-up this morning', 'Wake-up', 'Wake up', 'Wake time', 'Wake-up time', 'Got up'],
  },
  {
    kind: 'weight',
    property: 'weight',
    zh: ['今日体重', '今天体重', '体重', '今早体重'],
    en: ['Weight', 'Body weight', "Today's weight"],
  },
  {
    kind: 'exercise',
    property: 'exercise',
    zh: ['今日锻炼', '今天锻炼', '锻炼', '今日运动', '运动', '健身'],
    en: ['Exercise', 'Training', 'Sport', 'Workout'],
  },
  {
    kind: 'money',
    property: 'funds-alipay',
    zh: ['剩余资金(支)', '剩余资金(支付宝)', '支付宝', '支付宝余额', '剩余资金'],
    en: ['Funds (Alipay)', 'Alipay', 'Funds', 'Money'],
  },
  {
    kind: 'money',
    property: 'funds-wechat',
    zh: ['剩余资金(微)', '剩余资金(微信)', '微信', '微信余额'],
    en: ['Funds (WeChat)', 'WeChat'],
  },
];

const builtInOf = (name: string): BuiltIn | undefined =>
  builtIns.find(({ zh, en }) => [...zh, ...en].some(known => headerKey(known) === headerKey(name)));

type FieldRow = Settings['fields'][number];

function fieldOf({ name, kind, unit }: FieldRow): LifeField {
  const meant = unit?.trim() ?? '';
  return {
    name,
    series: name,
    kind: kind ?? builtInOf(name)?.kind ?? 'text',
    unit: meant === '' ? null : meant,
  };
}

/** The user's fields in their order. */
export function ownFields(ports: Pick<Ports, 'settings' | 'language'>): readonly LifeField[] {
  return noteWords(ports.settings(), ports.language).fields.map(fieldOf);
}

const withUnit = /^(.*[^\s(])\s*[([【]([^()[\]【】]{1,12})[)\]】]\s*$/;

/** The unit that a header says for a field of that kind, as the field's own unit is written; null if it is none of its. */
function unitOf(kind: FieldKind, written: string): string | null {
  switch (kind) {
    case 'weight':
      return kilogramsIn(written) === null ? null : written;
    case 'money':
      return currency(written);
    case 'duration':
      return /^(?:h|hours?|小时|min|minutes?|分钟?)$/.test(written) ? written : null;
    case 'rating':
      return highest(written) === null ? null : written;
    case 'number':
      return written;
    case 'bedtime':
    case 'wake':
    case 'exercise':
    case 'text':
      return null;
  }
}

/** Knows the user's fields by name and alias, and those of both built-in templates, older names included. */
export function fieldFinder(ports: Pick<Ports, 'settings' | 'language'>): FieldFinder {
  const rows = noteWords(ports.settings(), ports.language).fields;
  const known = new Map<string, LifeField>();
  const add = (header: string, field: LifeField): void => {
    const key = headerKey(header);
    if (key !== '' && !known.has(key)) known.set(key, field);
  };
  for (const row of rows) add(row.name, fieldOf(row));
  for (const row of rows) for (const alias of row.aliases ?? []) add(alias, fieldOf(row));
  for (const builtIn of builtIns) {
    const own = rows.find(({ name }) => builtInOf(name) === builtIn);
    for (const names of [builtIn.zh, builtIn.en]) {
      const name = names[0] ?? '';
      const field = own ? fieldOf(own) : { name, series: name, kind: builtIn.kind, unit: null };
      for (const header of names) add(header, own && names.includes(own.name) ? field : { ...field, name });
    }
  }
  const named = (header: string): LifeField | null => known.get(headerKey(header)) ?? null;
  return header => {
    const field = named(header);
    if (field !== null) return field;
    const [, name = '', written = ''] = withUnit.exec(header.normalize('NFKC')) ?? [];
    const base = named(name);
    const unit = base === null ? null : unitOf(base.kind, folded(written));
    return base === null || unit === null ? null : { ...base, unit };
  };
}

/** The note property in which each of the user's fields is mirrored, by the name of its series; of two fields with one property the first has it. */
export function fieldProperties(ports: Pick<Ports, 'settings' | 'language'>): ReadonlyMap<string, string> {
  const taken = new Set<string>([mirrorKey]);
  const pairs = noteWords(ports.settings(), ports.language).fields.flatMap(({ name, property = '' }) => {
    const plain = name.replace(/[^\p{L}\p{N}_]+/gu, '-').replace(/^[-\d]+|-+$/g, '');
    const chosen = property.trim() || (builtInOf(name)?.property ?? plain);
    if (chosen === '' || taken.has(chosen.toLowerCase())) return [];
    taken.add(chosen.toLowerCase());
    return [[name, chosen] as const];
  });
  return new Map(pairs);
}
