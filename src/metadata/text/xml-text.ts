import { decodeEntities } from './entities';

/** The contents of all elements of a name, tags in them and all, in their order; such an element holds none of its own name. */
export function elements(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  const close = `</${name}`;
  for (let at = 0; ;) {
    const from = xml.indexOf(`<${name}`, at);
    if (from < 0) return found;
    const end = xml.indexOf('>', from);
    const after = xml.charAt(from + name.length + 1);
    if (end < 0) return found;
    at = end + 1;
    if (!/[\s/>]/.test(after) || xml.charAt(end - 1) === '/') continue;
    const to = xml.indexOf(close, at);
    if (to < 0) return found;
    found.push(xml.slice(at, to));
    at = to + close.length;
  }
}

/** The text of the first element of a name; empty if there is none. */
export function elementText(xml: string, name: string): string {
  return decodeEntities((elements(xml, name)[0] ?? '').replace(/<!\[CDATA\[|\]\]>/g, ''));
}

/** The value of an attribute in the text of a tag; null if it is not there. */
export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : null;
}

/** The texts of all tags of a name, without brackets and name. */
export function tags(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(String.raw`<${name}\s([^<>]*)>`, 'gi'))].map(([, inner = '']) => inner);
}
