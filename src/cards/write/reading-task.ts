import { headingText } from '../../markdown/write/escape';
import { linkDestination, linkLabel } from './link-text';

/** A paper to be read later, as far as it is known. */
export interface PaperToRead {
  readonly title: string;
  readonly url: string | null;
  readonly authors?: readonly string[];
  readonly venue?: string | null;
  readonly year?: number | null;
}

/** The text of a plan's task that holds a paper: its title as a link, who wrote it, where and when. */
export function readingTask({ title, url, authors = [], venue, year }: PaperToRead): string {
  const name = url === null ? headingText(title) : `[${linkLabel(title)}](${linkDestination(url)})`;
  const [first = '', ...others] = authors;
  const people = others.length > 1 ? `${first} et al.` : authors.join(', ');
  const published = [venue, year].filter(part => part !== null && part !== undefined).join(' ');
  return [name, linkLabel(people), linkLabel(published)].filter(part => part !== '').join(' · ');
}
