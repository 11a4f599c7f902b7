import { describe, expect, test } from 'vitest';
import { cardPreview } from '../../src/cards/write/card-preview';
import { builtInTemplate } from '../../src/cards/write/card-fields';
import { lookInUse } from '../../src/cards/write/look-in-use';
import { templateFault, unreadTokens } from '../../src/cards/write/template-fault';
import { languageWords } from '../../src/settings/note-words';
import { defaultSettings } from '../support/default-settings';

const links =
  '[arXiv:1706.03762](https://arxiv.org/abs/1706.03762) · [doi:10.5555/3295222.3295349](https://doi.org/10.5555/3295222.3295349)';

describe('cardPreview', () => {
  test('shows the built-in template in Chinese', () => {
    expect(cardPreview('', 'zh', 'folded')).toEqual({
      markdown:
        '### Attention Is All You Need\n\n' +
        `- 论文：${links} · [代码](https://github.com/tensorflow/tensor2tensor)\n` +
        '- 作者：Ashish Vaswani、Noam Shazeer\n- 发表：NeurIPS 2017\n- 关键词：注意力、机器翻译\n\n' +
        '只用注意力，不用循环。\n\n' +
        '> [!abstract]- 摘要\n> The dominant sequence transduction models are based on complex recurrent or convolutional networks.\n\n' +
        '#### 我的想法\n\n和卷积比较。',
      unknown: [],
      fault: null,
    });
  });

  test('shows one’s own template and names what is no token', () => {
    const template =
      '## {{title}} ({{venue}} {{year}})\n\n{{ids}}\n{{ Authors }}, {{date}}, [@{{citekey}}], {{tags}}\n\n### Notes\n\n{{summary}}';
    expect(cardPreview(template, 'en', 'none')).toEqual({
      markdown:
        `### Attention Is All You Need (NeurIPS 2017)\n\n${links}\n` +
        'Ashish Vaswani, Noam Shazeer, 2024-09-13, [@vaswani2017attention], {{tags}}\n\n' +
        '#### Notes\n\nAttention alone, without recurrence.\n\n#### My thoughts\n\nCompare with convolutions.',
      unknown: ['{{tags}}'],
      fault: null,
    });
  });
});

describe('templateFault', () => {
  test.each([
    ['no heading', '{{title}}\n\n{{links}}', 'no-title'],
    ['a heading without the title', '# Paper\n\n{{title}} {{links}}', 'no-title'],
    ['the title twice', '# {{title}}\n\n{{title}} {{links}}', 'no-title'],
    ['nothing to know the paper by', '# {{title}}\n\n{{authors}}', 'no-ids'],
    ['a fence that stays open', '# {{title}}\n\n```\n{{links}}', 'unreadable'],
    ['other words in the heading', '# Read: {{date}} {{title}}\n\n{{links}}', 'unreadable'],
    ['a heading with the ids below it', '# {{title}}\n\n{{links}}\n\n# Own\n\n{{summary}}', null],
    [
      'a label for venue and year that no reader knows',
      '# {{title}}\n\n- Paper: {{links}}\n- Where: {{venue}} {{year}}',
      'publication',
    ],
    [
      'words between venue and year',
      '# {{title}}\n\n{{links}}\n- Venue: {{venue}} in {{year}}',
      'publication',
    ],
    ['a venue that only a year makes one', '# {{title}}\n\n{{links}}\n- {{venue}} {{year}}', 'publication'],
    [
      'venue and year in prose',
      '# {{title}}\n\n{{links}}\n\n{{authors}} ({{year}}). {{venue}}.',
      'publication',
    ],
    ['a label that wants a year', '# {{title}}\n\n{{links}}\n- Year: {{venue}}', 'publication'],
    ['a date that reads as the year', '# {{title}}\n\n{{links}}\n- Date: {{date}}', 'publication'],
    ['an unknown label for the year alone', '# {{title}}\n\n{{ids}}\n- When: {{year}}', 'publication'],
    ['venue and year behind the title', '# {{title}} [{{venue}} {{year}}]\n\n{{links}}', null],
    ['venue and year apart', '# {{title}}\n\n{{links}}\n- Year: {{year}}\n- Venue: {{venue}}', null],
    ['venue and year behind the authors', '# {{title}}\n\n{{ids}}\n- {{authors}} · {{venue}} {{year}}', null],
    ['a label in another language', '# {{title}}\n\n{{ids}}\n- 来源：{{venue}}，{{year}}', null],
    ['no word on venue and year', '# {{title}}\n\n{{ids}}\n\n{{summary}}', null],
    ['the built-in one', builtInTemplate(languageWords.en), null],
    ['the built-in one in Chinese', builtInTemplate(languageWords.zh), null],
  ])('judges a template with %s', (_name, template, fault) => {
    expect(templateFault(template, 'en')).toBe(fault);
  });
});

test.each([
  ['- 作者：{{authors}}\n- Keywords: {{keywords}}', []],
  ['- {{authors}} · {{venue}} {{year}}', []],
  ['- By: {{authors}}\n- Keywords: {{keywords}}', ['authors']],
  ['{{authors}}, {{date}}\n- Words: {{keywords}}', ['authors', 'keywords']],
  ['{{summary}}', []],
])('a template with %j has words that the index does not read: %j', (lines, unread) => {
  for (const language of ['en', 'zh'] as const)
    expect(unreadTokens(`# {{title}}\n\n{{links}}\n\n${lines}`, language)).toEqual(unread);
});

test.each(['{{title}}', '# {{title}}\n\n{{links}}\n- Where: {{venue}} {{year}}'])(
  'a stored template that cannot be used gives way to the built-in one: %j',
  cardTemplate => {
    const settings = { ...defaultSettings, cardTemplate };
    expect(lookInUse({ settings: () => settings, language: 'en' }, '').template).toBe(
      builtInTemplate(languageWords.en),
    );
  },
);
