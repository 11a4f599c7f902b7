import { headingOf, type Draft } from '../../reference/draft';
import { titleText } from './card-fields';
import { withoutOtherIds } from './foreign-text';
import { linkDestination, linkLabel } from './link-text';

/** The text of a plan's task that holds a paper to be read: its title as a link, who wrote it, where and when. */
export function readingTask(draft: Draft): string {
  const [link] = draft.links;
  const { authors = [], venue = null, year = null } = draft.metadata ?? {};
  const safe = (text: string) => withoutOtherIds(linkLabel(text), draft.ids);
  const name =
    link === undefined ? titleText(draft) : `[${safe(headingOf(draft))}](${linkDestination(link.url)})`;
  const [first = '', ...others] = authors;
  const people = others.length > 1 ? `${first} et al.` : authors.join(', ');
  const published = [venue, year].filter(part => part !== null).join(' ');
  return [name, safe(people), safe(published)].filter(part => part !== '').join(' · ');
}
