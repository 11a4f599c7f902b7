import type { Skipped } from './model';
import type { SourceLine } from './source-lines';

const signIn = /^(?:sign in|log ?in|登录|登入)$/i;
const site = /^(?:new to hackmd\?|sign in via \w+|forgot password|sign up)$/i;
const related =
  /^#{0,6}\s*(?:相关文章|相关阅读|相关推荐|推荐阅读|猜你喜欢|热门文章|最新文章|you may also like|related (?:posts|articles))\s*[:：]?\s*$/i;

/** A source without the part that belongs to the site. */
export interface Cut {
  readonly lines: readonly SourceLine[];
  readonly skipped: readonly Skipped[];
}

/** Cuts the sign-in form or the list of other articles at the end of a copied page. */
export function cutFurniture(lines: readonly SourceLine[]): Cut {
  const found = lines.findIndex(({ text }, at) => related.test(text.trim()) || opensSignIn(lines, at));
  if (found < 0) return { lines, skipped: [] };
  const from = /^[×✕✖xX]$/.test(lines[found - 1]?.text.trim() ?? '') ? found - 1 : found;
  return { lines: lines.slice(0, from), skipped: [{ line: lines[from]?.line ?? 1, reason: 'furniture' }] };
}

function opensSignIn(lines: readonly SourceLine[], at: number): boolean {
  if (!signIn.test(lines[at]?.text.trim() ?? '')) return false;
  return lines.slice(at + 1, at + 30).some(({ text }) => site.test(text.trim()));
}
