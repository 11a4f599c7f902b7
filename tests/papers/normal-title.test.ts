import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalTitle } from '../../src/reference/normal-title';

test.each([
  ['Attention Is All You Need', 'attentionisallyouneed'],
  ['Attention is all you need.', 'attentionisallyouneed'],
  ['Naïve Bayes', 'naivebayes'],
  ['Naı̈ve Bayes', 'naivebayes'],
  ['Ｓｔｙｌｅ：转换', 'style转换'],
  ['GPT-4', 'gpt4'],
  ['$\\mathcal{O}(\\log n)$ sampling', 'ologn' + 'sampling'],
  ['<i>In vivo</i> &amp; in vitro', 'invivoinvitro'],
  ['Z*: Zero-shot', 'zzeroshot'],
  ['Müller–Øst', 'mullerost'],
  ['LLaMA 2', 'llama2'],
  ['風格遷移：StyleGAN', '风格迁移stylegan'],
  ['后 ø', '后o'],
  ['***', ''],
])('folds %s', (title, folded) => {
  expect(normalTitle(title)).toBe(folded);
});

test('reads usual titles as it reads all others', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'aZ9 _-~$%?:[]{}/"\'扩散㐀，。：（）《》+=@^`|'),
    maxLength: 20,
  });
  // An entity makes it look closely, and says nothing.
  fc.assert(
    fc.property(words, title => {
      expect(normalTitle(`${title}&amp;`)).toBe(normalTitle(title));
    }),
  );
});
