import MarkdownIt from 'markdown-it';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';
import { parseLinktext } from './links';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** Markdown as the reading view shows it: wikilinks, tags, marks, comments and tasks beside CommonMark and tables. */
export const reading = new MarkdownIt({ html: true, linkify: true, breaks: false });

const INLINE: readonly { shape: RegExp; html: (match: RegExpExecArray) => string }[] = [
  { shape: /^%%[\s\S]*?%%/, html: () => '' },
  {
    shape: /^\$\$[\s\S]+?\$\$|^\$(?=\S)[^$\n]*?\S\$/,
    html: ([math]) => `<span class="math">${escape(math)}</span>`,
  },
  { shape: /^==(?=\S)([^\n]*?\S)==/, html: ([, text = '']) => `<mark>${reading.renderInline(text)}</mark>` },
  { shape: /^!\[\[([^\]\n]+)\]\]/, html: ([, inside = '']) => wikilink(inside, 'internal-embed') },
  { shape: /^\[\[([^\]\n]+)\]\]/, html: ([, inside = '']) => wikilink(inside, 'internal-link') },
  {
    shape: /^#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*/u,
    html: ([tag]) => `<a class="tag" href="${escape(tag)}">${escape(tag)}</a>`,
  },
];

reading.inline.ruler.before('text', 'obsidian', (state: StateInline, silent: boolean) => {
  if (!'%$=![#'.includes(state.src[state.pos] ?? '')) return false;
  const rest = state.src.slice(state.pos);
  const afterSpace = state.pos === 0 || /\s/.test(state.src[state.pos - 1] ?? '');
  for (const { shape, html } of INLINE) {
    const match = shape.exec(rest);
    if (!match || (rest.startsWith('#') && !afterSpace)) continue;
    if (!silent) state.push('html_inline', '', 0).content = html(match);
    state.pos += match[0].length;
    return true;
  }
  return false;
});

// The `text` rule stops only at known marks; `%`, `#` and `=` in the middle of a text are ours.
reading.inline.ruler.at('text', (state: StateInline, silent: boolean) => {
  const rest = /^[^\n!#$%&*+\-:<=>@[\\\]^_`{}~]+/.exec(state.src.slice(state.pos))?.[0] ?? '';
  if (rest === '') return false;
  if (!silent) state.pending += rest;
  state.pos += rest.length;
  return true;
});

/** Each block says the line it begins on; an item that begins with `[ ]` gets a box. */
reading.core.ruler.push('obsidian', state => {
  for (const [index, token] of state.tokens.entries()) {
    if (token.map && token.nesting >= 0) token.attrSet('data-line', String(token.map[0]));
    if (token.type === 'heading_open') token.attrSet('data-heading', state.tokens[index + 1]?.content ?? '');
    if (token.type === 'list_item_open') task(token, state.tokens[index + 2]);
  }
});

function task(item: Token, inline: Token | undefined): void {
  const match = /^\[(.)\](?:\s+|$)/u.exec(inline?.content ?? '');
  const first = inline?.children?.[0];
  if (!match || !first) return;
  const mark = match[1] ?? ' ';
  item.attrJoin('class', `task-list-item${mark === ' ' ? '' : ' is-checked'}`);
  item.attrSet('data-task', mark);
  first.type = 'html_inline';
  const rest = first.content.slice(match[0].length);
  const checked = mark === ' ' ? '' : ' checked';
  first.content = `<input class="task-list-item-checkbox" type="checkbox" aria-label="Task"${checked}>${escape(rest)}`;
}

function wikilink(inside: string, cls: string): string {
  const [target = '', ...shown] = inside.split('|');
  const { path, subpath } = parseLinktext(target.trim());
  const text =
    shown.join('|') || [path, ...subpath.split('#').slice(1)].filter(part => part !== '').join(' > ');
  return `<a class="${cls}" data-href="${escape(target.trim())}" href="${escape(target.trim())}">${escape(text)}</a>`;
}

function escape(text: string): string {
  return reading.utils.escapeHtml(text);
}
