/** Text for the brackets of a Markdown link, on one line, with nothing in it that would end or start anything. */
export function linkLabel(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\[\]*_`<>$|~=%!^#]/g, '\\$&');
}

const unsafe = /[\s<>()[\]\\|`"^{}%]/g;

/** An address for the parentheses of a Markdown link; what is encoded there already stays as it is. */
export function linkDestination(url: string): string {
  return url.replace(unsafe, (character, at: number) =>
    character === '%' && /^%[0-9a-f]{2}/i.test(url.slice(at))
      ? character
      : encodeURIComponent(character).replace(/[()]/g, hex),
  );
}

const hex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
