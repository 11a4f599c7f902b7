import type { Entry, PaperCard } from '../card';
import { fold } from '../../text/fold';
import type { QueryField } from './query';

/** The folded text of one field. */
export function fieldText(item: PaperCard | Entry, field: QueryField): string {
  if (!('title' in item)) return field === 'year' ? item.day.slice(0, 4) : '';
  if (field === 'year') return item.year === null ? '' : String(item.year);
  if (field === 'topic') return fold(item.topic ?? '');
  return field === 'venue' ? fold(item.venue ?? '') : fold(item.authors.join('\n'));
}
