import type { MessageTable } from './message-table';

/** What the life log says. */
export const lifeMessages = {
  'life.reason-not-a-time': { en: 'not a time of day', zh: '不是时间' },
  'life.reason-hour': { en: 'a day has no such hour', zh: '没有这个钟点' },
  'life.reason-minutes': { en: 'minutes go from 00 to 59, in two digits', zh: '分钟应为 00 到 59 的两位数' },
  'life.reason-no-minutes': { en: 'hour or minutes are missing, write 8:30', zh: '时间不完整，请写成 8:30' },
  'life.reason-day-part': { en: 'the hour does not fit the part of the day', zh: '钟点与时段矛盾' },
  'life.reason-sleep-length': {
    en: 'from bed to wake would be more than 18 hours',
    zh: '从入睡到起床超过 18 小时',
  },
  'life.reason-not-a-weight': { en: 'not a weight', zh: '不是体重' },
  'life.reason-weight-range': { en: 'not between 20 and 300 kg', zh: '不在 20 到 300 kg 之间' },
  'life.reason-not-money': { en: 'not an amount of money', zh: '不是金额' },
  'life.reason-separators': { en: 'the separators do not part thousands', zh: '千分位分隔不对' },
  'life.reason-not-a-number': { en: 'not a number', zh: '不是数字' },
  'life.reason-unit': { en: "not the field's unit", zh: '单位与字段不符' },
  'life.reason-not-a-duration': { en: 'not a length of time', zh: '不是时长' },
  'life.reason-no-unit': { en: 'hours or minutes?', zh: '缺少单位：小时还是分钟？' },
  'life.reason-duration-range': { en: 'not between 0 and 24 hours', zh: '不在 0 到 24 小时之间' },
  'life.reason-not-a-rating': { en: 'not a rating', zh: '不是评分' },
  'life.reason-rating-range': { en: 'outside the scale', zh: '超出评分范围' },
  'life.reason-several': { en: 'several values', zh: '写了不止一个值' },
  'life.reason-surplus': { en: 'the field has another value on this day', zh: '当天该字段已有另一个值' },
  'life.report-sum': {
    en: '{days} {days|day|days}, {unread} {unread|value|values} not understood',
    zh: '共 {days} 天，{unread} 个值无法识别',
  },
  'life.no-field': {
    en: 'There is no field “{field}”. Use one of: {known}.',
    zh: '没有字段“{field}”。可用：{known}。',
  },
} as const satisfies MessageTable;
