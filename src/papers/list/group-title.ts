import type { Translate } from '../../i18n/translate';
import type { Group } from './group';

const without = {
  'no-topic': 'papers.no-topic',
  'no-year': 'papers.no-year',
  'no-venue': 'papers.no-venue',
  'no-keyword': 'papers.no-keyword',
} as const;

const isWithout = (key: string): key is keyof typeof without => key in without;

/** What a group is called. */
export function groupTitle({ key, kind, title }: Group, t: Translate): string {
  if (kind === 'without' && isWithout(key)) return t(without[key]);
  if (kind === 'entries') return t('papers.entries');
  return kind === 'all' ? t('papers.title') : (title ?? '');
}
