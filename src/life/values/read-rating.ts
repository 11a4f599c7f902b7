import { figureAt } from './figure';
import { read, unread, type Reading } from './reading';

const STARS = /^[★⭐]+[☆]*$/u;
const usual = 10;

/** The highest rating a unit such as `/5` or `5` names, null when it names none. */
export function highest(unit: string | null): number | null {
  const found = /^\/?(\d+)$/.exec(unit ?? '');
  return found ? Number(found[1]) : null;
}

function rated(value: number, most: number | null): Reading {
  if (value < 0 || value > (most ?? usual)) return unread('rating-range');
  return read(value, most === null ? null : `/${most}`);
}

/** Reads a rating, folded: 4, 4/5, 80%, 7分, ★★★☆. The unit says out of how many; without one, up to ten. */
export function readRating(text: string, unit: string | null): Reading {
  const most = highest(unit);
  if (STARS.test(text)) {
    const full = [...text].filter(char => char !== '☆').length;
    return rated(full, most ?? (text.includes('☆') ? [...text].length : null));
  }
  const figure = figureAt(text);
  if (figure === 'separators') return unread('separators');
  if (figure === null) return unread('not-a-rating');
  const { value, rest } = figure;
  if (rest === '' || /^(分|星|颗星|points?|stars?)$/.test(rest)) return rated(value, most);
  if (rest === '%') return rated(value, 100);
  const written = /^\/ ?(\d+)(分|星)?$/.exec(rest);
  return written ? rated(value, Number(written[1])) : unread('not-a-rating');
}
