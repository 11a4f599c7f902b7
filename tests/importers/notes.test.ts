import { test } from 'vitest';
import { check, type Fixture } from './support';

const flat =
  '--- tags: Flow, Solver --- [paper](https://arxiv.org/pdf/2401.01234.pdf) [code](https://github.com/a/flow) ## Introduction we move mass - DDP : fast - ODE : slow ## 方法 ### loss function $L_1$ 很小 ### Solver  |name|steps| |-|-| |Euler|| |Heun| | #### Notes 1. one [x](https://e.org/#a) 2. two';
const furniture =
  '\n×\nSign in\nEmail\nPassword\nForgot password\nSign in via GitHub\nNew to HackMD?\nSign up\n';

const fixtures: readonly Fixture[] = [
  {
    name: 'a HackMD note on one line, with the form to sign in behind it',
    text: flat + furniture,
    form: 'hackmd',
    cards: [
      {
        title: '',
        arxiv: '2401.01234',
        year: 2024,
        keywords: ['Flow', 'Solver'],
        urls: ['https://arxiv.org/abs/2401.01234', 'https://github.com/a/flow'],
        summary: '',
        sections: [
          '# Introduction: we move mass\n\n- DDP : fast\n- ODE : slow',
          '# 方法: ',
          '## loss function: $L_1$ 很小',
          '## Solver: |name|steps|\n|-|-|\n|Euler||\n|Heun| |',
          '### Notes: 1. one [x](https://e.org/#a)\n2. two',
        ],
      },
    ],
    skipped: ['2 furniture'],
  },
  {
    name: 'a HackMD note with its lines',
    text: '---\ntags: Flow\n---\n\n# Straight Flows\n\n[paper](https://arxiv.org/abs/2401.01234)\n[code](https://github.com/a/flow)\n\nA note.\n\n## Idea\n\n$$x=1$$\n\n### More\n\n| a |\n|---|\n| b |\n',
    form: 'hackmd',
    cards: [
      {
        title: 'Straight Flows',
        line: 5,
        keywords: ['Flow'],
        summary: 'A note.',
        arxiv: '2401.01234',
        sections: ['# Idea: $$x=1$$', '## More: | a |\n|---|\n| b |'],
      },
    ],
  },
  {
    name: 'a HackMD note with its tags in a small heading',
    text: '# Flows\n\n###### tags: `Flow` `ODE`\n\n[論文](https://openreview.net/forum?id=AbCdEfGhIj)\n\n## 心得\n\n好\n',
    form: 'hackmd',
    cards: [{ title: 'Flows', keywords: ['Flow', 'ODE'], sections: ['# 心得: 好'] }],
  },
  {
    name: 'a post that lost its heading marks and doubles its formulas',
    text: '今天读了一篇,还不错\n\nIntroduction\n\n把噪声变成数据,一步就够\n\nStraight Path Loss\n\n取特征GfG_f,再算一次\n\n这样就好了\n\n思考\n\n可以用到视频里\n',
    form: 'post',
    cards: [
      {
        title: '',
        summary: '今天读了一篇,还不错',
        sections: [
          '# Introduction: 把噪声变成数据,一步就够',
          '# Straight Path Loss: 取特征GfG_f,再算一次\n\n这样就好了',
          '# 思考: 可以用到视频里',
        ],
      },
    ],
    skipped: ['9 mangled'],
  },
  {
    name: 'a post in Markdown, formulas whole',
    text: '---\ntitle: Reading Straight Flows\ntags: [flow, ode]\n---\n\nSee https://arxiv.org/abs/2401.01234 first.\n\n## Idea\n\n$G_f$ and text of some length.\n\n```\n## no heading\n```\n\n## End\n\nDone.\n',
    form: 'post',
    cards: [
      {
        title: 'Reading Straight Flows',
        keywords: ['flow', 'ode'],
        arxiv: '2401.01234',
        sections: ['# Idea: $G_f$ and text of some length.\n\n```\n## no heading\n```', '# End: Done.'],
      },
    ],
  },
  {
    name: 'a post whose page goes on with other articles',
    text: '# Flows in Short\n\nSome words on flows that are long enough.\n\n## 方法\n\n直线\n\n相关文章：\nSomething else\n',
    form: 'post',
    cards: [{ title: 'Flows in Short', sections: ['# 方法: 直线'] }],
    skipped: ['9 furniture'],
  },
  {
    name: 'a chosen form',
    text: '## One\n\nx\n',
    form: 'post',
    chosen: true,
    cards: [{ title: '', sections: ['# One: x'] }],
  },
];

test.each(fixtures)('$name', check);
