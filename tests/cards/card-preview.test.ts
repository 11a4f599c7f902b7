import { describe, expect, test } from 'vitest';
import { cardPreview } from '../../src/cards/write/card-preview';
import { builtInTemplate } from '../../src/cards/write/card-fields';
import { lookInUse } from '../../src/cards/write/look-in-use';
import { templateFault } from '../../src/cards/write/template-fault';
import { languageWords } from '../../src/settings/note-words';
import { defaultSettings } from '../../src/settings/settings';

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
    ['the built-in one', builtInTemplate(languageWords.en), null],
    ['the built-in one in Chinese', builtInTemplate(languageWords.zh), null],
  ])('judges a template with %s', (_name, template, fault) => {
    expect(templateFault(template, 'en')).toBe(fault);
  });
});

test('a template that cannot be used gives way to the built-in one', () => {
  const settings = { ...defaultSettings, cardTemplate: '{{title}}' };
  expect(lookInUse({ settings: () => settings, language: 'en' }, '').template).toBe(
    builtInTemplate(languageWords.en),
  );
});
