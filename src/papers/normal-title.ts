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

/** What two spellings of one title share: its letters and digits in lower case, without accents, TeX commands and tags. */
export function normalTitle(title: string): string {
  return title
    .replace(/<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/gi, '')
    .replace(formatting, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđðþßæœı]/g, char => folds[char] ?? char)
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
