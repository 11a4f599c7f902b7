import { expect, test } from 'vitest';
import { builtInTemplate } from '../../src/daily/template/built-in-template';
import { languageWords, noteWords } from '../../src/settings/note-words';
import { defaultSettings } from '../support/default-settings';

const chinese = `# 今日生活

| 昨天睡觉时间 | 今早起床时间 | 今日体重 | 今日锻炼 | 剩余资金(支) | 剩余资金(微) |
| ------ | ------ | ---- | ---- | ------- | ------- |
|        |        |      |      |         |         |

1. 昨天睡觉时间：
2. 今早起床时间：
3. 今日体重：

# 新年计划

![[{{date:YYYY}}-01-01#新的一年]]

# 近日安排

# 今日计划

## 科研

1. [ ] 

## 学业

1. [ ] 

## 兴趣

1. [ ] 

## 工作

1. [ ] 

# 今日所学

# 今日趣事

# 今日口诀
`;

test('the Chinese template is this text', () => {
  expect(builtInTemplate(languageWords.zh, 1)).toBe(chinese);
});

test('the English template has the same parts', () => {
  expect(builtInTemplate(languageWords.en, 1)).toBe(`# Life log

| Bedtime last night | Wake-up this morning | Weight | Exercise | Funds (Alipay) | Funds (WeChat) |
| ------------------ | -------------------- | ------ | -------- | -------------- | -------------- |
|                    |                      |        |          |                |                |

1. Bedtime last night: 
2. Wake-up this morning: 
3. Weight: 

# New year plan

![[{{date:YYYY}}-01-01#The new year]]

# Coming up

# Plan

## Research

1. [ ] 

## Study

1. [ ] 

## Interests

1. [ ] 

## Work

1. [ ] 

# Learned today

# Fun today

# Motto
`);
});

test('headings, order, areas, fields and level follow the settings', () => {
  const words = noteWords(
    {
      ...defaultSettings,
      sections: [
        { kind: 'plan', heading: '计划' },
        { kind: 'life', heading: '身体' },
      ],
      areas: [{ name: '论文' }],
      fields: [{ name: '步数', remark: false }],
    },
    'zh',
  );
  expect(builtInTemplate(words, 2)).toBe(
    '## 计划\n\n### 论文\n\n1. [ ] \n\n## 身体\n\n| 步数 |\n| --- |\n|     |\n',
  );
});
