import type { Inline } from '../../markdown/model';

const pictures = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;
const otherFiles = /\.(?:3gp|base|canvas|flac|m4a|md|mkv|mov|mp3|mp4|oga|ogg|ogv|opus|pdf|wav|webm)$/i;
// Obsidian shows these as what they are (https://help.obsidian.md/embed-web-pages).
const players = /^https?:\/\/(?:(?:www\.|m\.)?(?:youtube\.com|twitter\.com|x\.com)|youtu\.be)\//i;

// An address without what is asked of its server; a file of the vault without the place in it.
const pathOf = (target: string): string => target.replace(/[?#].*$/s, '');

function isPicture(text: string, { kind, from, target }: Inline): boolean {
  if (kind !== 'embed' || target === '') return false;
  const path = pathOf(target);
  if (pictures.test(path)) return true;
  // `![[a]]` is a note; `![](address)` is a picture whatever its address looks like.
  return !text.startsWith('![[', from) && !otherFiles.test(path) && !players.test(target);
}

// A picture written out in its address may be megabytes of it.
const shortened = (target: string): string => (/^data:/i.test(target) ? target.slice(0, 80) : target);

/** What the pictures among the elements of a text show: a web address, or a file of the vault as written; the beginning of one written out. */
export function imagesIn(text: string, found: readonly Inline[]): readonly string[] {
  return found.filter(inline => isPicture(text, inline)).map(({ target }) => shortened(target));
}
