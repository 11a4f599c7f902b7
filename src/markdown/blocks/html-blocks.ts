import { GREATER, isLetter, isSpace, SLASH } from '../chars';
import { tagEnd, tagNameEnd } from './html-tags';
import { openLeaf, openUntil } from './leaves';
import { interrupt } from './open-containers';
import { RAW_CLOSE, seek, type Walk } from './walk';

const RAW_NAMES = new Set(['script', 'pre', 'style', 'textarea']);

const BLOCK_NAMES = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li ' +
    'link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th ' +
    'thead title tr track ul'
  ).split(' '),
);

const LONGEST_NAME = 12;

// The mark that ends a comment, processing instruction, CDATA section or declaration; empty for anything else.
function closeMark(text: string, from: number): string {
  if (text.startsWith('<!--', from)) return '-->';
  if (text.startsWith('<?', from)) return '?>';
  if (text.startsWith('<![CDATA[', from)) return ']]>';
  return text.startsWith('<!', from) && isLetter(text.charCodeAt(from + 2)) ? '>' : '';
}

function openTag(walk: Walk): boolean {
  const { text, pos, textEnd } = walk;
  const closing = text.charCodeAt(pos + 1) === SLASH;
  const nameFrom = closing ? pos + 2 : pos + 1;
  const nameEnd = tagNameEnd(text, nameFrom, Math.min(textEnd, nameFrom + LONGEST_NAME));
  const name = text.slice(nameFrom, nameEnd).toLowerCase();
  const next = nameEnd < textEnd ? text.charCodeAt(nameEnd) : GREATER;
  const ended = isSpace(next) || next === GREATER;
  if (ended && !closing && RAW_NAMES.has(name)) {
    interrupt(walk);
    openUntil(walk, 'html', seek(walk, RAW_CLOSE, nameEnd));
    return true;
  }
  const known = BLOCK_NAMES.has(name) && (ended || text.startsWith('/>', nameEnd));
  if (!known && (walk.leaf === 'paragraph' || walk.leaf === 'table' || (!closing && RAW_NAMES.has(name))))
    return false;
  if (!known && tagEnd(text, pos, textEnd) !== textEnd) return false;
  interrupt(walk);
  openLeaf(walk, 'tag', 'html');
  return true;
}

/** Opens the HTML block at the place of reading, if one starts there: the seven kinds of CommonMark 4.6. */
export function openHtml(walk: Walk): boolean {
  const mark = closeMark(walk.text, walk.pos);
  if (mark === '') return openTag(walk);
  interrupt(walk);
  openUntil(walk, 'html', seek(walk, mark, walk.pos + 2));
  return true;
}
