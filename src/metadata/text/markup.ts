import { decodeEntities } from './entities';
import { mathmlToTex } from './mathml';

const known =
  'abbr|article-title|b|bold|br|caption|citation|cite|code|disp-formula|disp-quote|div|em|email|ext-link|fig|fn|font|h[1-6]|' +
  'i|inf|inline-formula|inline-graphic|italic|label|li|list|list-item|monospace|named-content|ol|overline|p|roman|sc|scp|sec|' +
  'sans-serif|small|span|strike|strong|styled-content|sub|sup|table|tbody|td|th|title|tr|tt|u|ul|underline|uri|xref|a|' +
  'alternatives|tex-math|math|img|graphic|abstract';
const tag = new RegExp(String.raw`<(/?)(?:[a-z]+:)?(${known})(?:\s[^<>]*)?/?>`, 'gi');
const executable = /<(script|style)\b[^<>]*>[^<]*(?:<\/\1>)?/gi;
const cdata = /<!\[CDATA\[|\]\]>|<!--[^<>]*-->|<\?[^<>]*>/g;
const alternatives = /<((?:jats:)?alternatives)>([^]{0,8000}?)<\/\1>/gi;
const texMath = /<(?:jats:)?tex-math\b[^<>]*>([^]{0,8000}?)<\/(?:jats:)?tex-math>/gi;
const mathMl = /<((?:mml:|m:)?math)\b[^<>]*>([^]{0,8000}?)<\/\1>/gi;
const raised = /<(?:jats:)?(sup|sub|inf)>([^<>]{1,40})<\/(?:jats:)?\1>/gi;
const heading = /<((?:jats:)?(?:title|h[1-6]))>([^<>]{0,200})<\/\1>/gi;
const block = /^(?:p|div|sec|li|list-item|tr|title|h[1-6]|disp-quote|abstract|disp-formula)$/i;

const escapes = /&(?:lt|gt|amp|#\d+);/i;

const shifts: Readonly<Record<string, string>> = {
  sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿ',
  sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₙ',
};
const plainShifts = '0123456789+-−–=()n';

/** Characters written above or below the line where Unicode has them, else as they are. */
function shifted(kind: string, inner: string): string {
  const to = shifts[kind.toLowerCase() === 'sup' ? 'sup' : 'sub'] ?? '';
  const chars = [...decodeEntities(inner)].map(char => to[plainShifts.indexOf(char)]);
  return chars.every(char => char !== undefined) ? chars.join('') : decodeEntities(inner);
}

/** The formula itself of what publishers wrap into a whole LaTeX document. */
function bareTex(tex: string): string {
  const body = /\\begin\{document\}([^]*?)\\end\{document\}/.exec(tex)?.[1] ?? tex;
  return decodeEntities(body)
    .replace(/^[\s$]+|[\s$]+$|^\s*\\[([]|\\[)\]]\s*$/g, '')
    .replace(/\s+/g, ' ');
}

const dollars = (tex: string): string => (tex === '' ? ' ' : `$${tex.replace(/\$/g, '')}$`);

function formulas(markup: string): string {
  return markup
    .replace(alternatives, (_all, _name, inner: string) =>
      /<(?:jats:)?tex-math/i.test(inner) ? inner.replace(mathMl, '') : inner,
    )
    .replace(texMath, (_all, tex: string) => dollars(bareTex(tex)))
    .replace(mathMl, (_all, _name, inner: string) => dollars(mathmlToTex(inner)));
}

/** A line that names the part of an abstract; the name of the whole goes. */
function headed(_all: string, _name: string, inner: string): string {
  const name = inner.trim().replace(/[.:：]$/, '');
  return /^(?:abstract|summary|摘要|)$/i.test(name) ? '\n\n' : `\n\n${name}: \n`;
}

/** Whether a text holds anything for `unmarked` to do. */
const hasMarkup = (text: string): boolean => /[<&]/.test(text);

function once(markup: string): string {
  return decodeEntities(
    formulas(markup.replace(cdata, '').replace(executable, ''))
      .replace(raised, (_all, kind: string, inner: string) => shifted(kind, inner))
      .replace(heading, headed)
      // A name of a part stands before its first paragraph, on the same line.
      .replace(/: \n\s*<(?:jats:)?p>/gi, ': ')
      .replace(tag, (_all, _slash, name: string) =>
        block.test(name) ? '\n\n' : /^br$/i.test(name) ? '\n' : '',
      ),
  );
}

/** HTML, JATS and MathML as plain text: blank lines between paragraphs, formulas as `$…$`; also what was escaped twice. */
export function unmarked(markup: string): string {
  let text = hasMarkup(markup) ? once(markup) : markup;
  for (let more = 0; more < 2 && (text.search(tag) >= 0 || escapes.test(text)); more++) text = once(text);
  return text;
}
