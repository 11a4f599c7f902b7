import { foldChar, foldUnit } from '../text/fold-char';

const folds: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

const formatting = /\\(?:math[a-z]+|text[a-z]*|operatorname|emph|left|right|bf|it|rm|sf|tt)(?![a-z])/gi;

// Words of English and Chinese and the signs between them, but for those that start a tag, an entity or a command.
const usual = /^[ -%'-;=?-[\]-~\u3400-\u4dbf\u4e00-\u9fff，。、：；！？（）《》]*$/;
const usualSigns = /[^a-z0-9\u3400-\u4dbf\u4e00-\u9fff]+/g;

function lettersOf(title: string): string {
  if (usual.test(title)) return title.toLowerCase().replace(usualSigns, '');
  return title
    .replace(/<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/gi, '')
    .replace(formatting, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđðþßæœı]/g, char => folds[char] ?? char)
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

// Most titles hold no Traditional characters.
function simplified(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x33ff && unit < 0xa000 && foldUnit(unit) !== unit)
      return text.replace(/[\u3400-\u9fff]/g, foldChar);
  }
  return text;
}

/** What two spellings of one title share: its letters and digits in lower case and simplified characters, without accents, TeX commands and tags. */
export function normalTitle(title: string): string {
  return simplified(lettersOf(title));
}
