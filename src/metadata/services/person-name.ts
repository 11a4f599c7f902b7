import { cleanLine } from '../text/clean-text';

const han = /^[\p{Script=Han}·]+$/u;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const shouted = /^[\p{Lu}\p{M}'’ .-]+$/u;

/** A word in capitals such as `OKAFOR` with only its first letters left so. */
const lowered = (name: string): string =>
  name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, word => word.charAt(0) + word.slice(1).toLowerCase());

/** A name of two parts, given name first; Chinese ones family name first and without a space, as they are written. */
export function joinedName(given: string, family: string): string {
  const [first, last] = [cleanLine(given), cleanLine(family)];
  if (han.test(first) && han.test(last)) return last + first;
  const name = [first, last].filter(part => part !== '').join(' ');
  const isShouted = shouted.test(name) && /\p{Lu}{3}/u.test(last) && /\p{Lu}{2}/u.test(first);
  return isShouted ? lowered(name) : name;
}

/** A name as `Family, Given`, `Family, Jr., Given` or in one piece, given name first; numbers of namesakes go. */
export function turnedName(written: string): string {
  const name = cleanLine(written).replace(/ \d{4}$/, '');
  const [family = '', ...rest] = name.split(/\s*[,，]\s*/).filter(part => part !== '');
  const ending = rest.find(part => suffix.test(part));
  const given = rest.filter(part => part !== ending).join(' ');
  if (rest.length > 0) return [joinedName(given, family), ending ?? ''].join(' ').trim();
  const [first = '', second = '', ...more] = family.split(' ');
  // Initials such as `H. -W.` come apart in some lists.
  return more.length === 0 && han.test(first) && han.test(second)
    ? second + first
    : family.replace(/\. -(?=\p{L})/gu, '.-');
}
