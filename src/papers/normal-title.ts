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

/** What two spellings of one title share: its letters and digits in lower case, without accents, TeX commands and tags. */
export function normalTitle(title: string): string {
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
