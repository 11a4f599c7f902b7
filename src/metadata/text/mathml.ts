import { decodeEntities } from './entities';

/** An element of MathML with its content in TeX. */
interface Open {
  readonly name: string;
  readonly parts: string[];
}

const tag = /<(\/?)(?:mml:|m:)?([a-z]+)(?:\s[^<>]*)?(\/?)>/gi;

const braced = (tex = ''): string => (tex.length === 1 ? tex : `{${tex}}`);

/** How an element with two or three parts of its own reads; all others are their parts in a row. */
function texOf({ name, parts }: Open): string {
  const [first = '', second, third] = parts;
  if (name === 'msup' || name === 'mover') return `${first}^${braced(second)}`;
  if (name === 'msub' || name === 'munder') return `${first}_${braced(second)}`;
  if (name === 'msubsup' || name === 'munderover') return `${first}_${braced(second)}^${braced(third)}`;
  if (name === 'mfrac') return `\\frac{${first}}{${second ?? ''}}`;
  if (name === 'msqrt') return `\\sqrt{${parts.join('')}}`;
  if (name === 'mroot') return `\\sqrt[${second ?? ''}]{${first}}`;
  if (name === 'mtext') return `\\text{${parts.join('')}}`;
  // What other programs said of the same formula.
  if (name.startsWith('annotation')) return '';
  return parts.join('');
}

/** A formula of MathML as TeX without its dollars: letters, powers, fractions, roots; other marks are left out. */
export function mathmlToTex(xml: string): string {
  const open: Open[] = [{ name: '', parts: [] }];
  const add = (tex: string) => {
    if (tex !== '') open.at(-1)?.parts.push(tex);
  };
  const close = () => {
    const closed = open.length > 1 ? open.pop() : undefined;
    if (closed) add(texOf(closed));
  };
  let at = 0;
  for (const match of xml.matchAll(tag)) {
    add(decodeEntities(xml.slice(at, match.index)).trim());
    at = match.index + match[0].length;
    if (match[1] === '/') close();
    else if (match[3] !== '/') open.push({ name: (match[2] ?? '').toLowerCase(), parts: [] });
  }
  add(decodeEntities(xml.slice(at)).trim());
  while (open.length > 1) close();
  return (open[0]?.parts ?? []).join('').replace(/\s+/g, ' ').trim();
}
