/** A vault path as the app spells it: no double, leading or trailing slash, plain spaces, NFC. */
export function normalizePath(path: string): string {
  const clean = path
    .replace(/([\\/])+/g, '/')
    .replace(/(^\/+|\/+$)/g, '')
    .replace(/\u00A0|\u202F/g, ' ')
    .normalize('NFC');
  return clean === '' ? '/' : clean;
}

/** The path and the `#…` part of a link's text. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const clean = linktext.replace(/\u00A0/g, ' ');
  const hash = clean.indexOf('#');
  return hash < 0 ? { path: clean, subpath: '' } : { path: clean.slice(0, hash), subpath: clean.slice(hash) };
}

/** The file part of a link's text. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** A heading as it is compared: without punctuation, spaces joined. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A heading as it is written into a link: only what would break the link is taken out. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/([:#|^\\\r\n]|%%|\[\[|]])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
