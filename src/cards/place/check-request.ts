import type { Translate } from '../../i18n/translate';
import { Problem } from '../../problem';

/** Longest title and topic that are taken, in UTF-16 units: longer ones are text that was pasted whole. */
const longestTitle = 500;
const longestTopic = 200;

/** The title of a card to be written. @throws Problem if it is empty or too long to be one */
export function checkTitle(title: string, t: Translate): string {
  if (title === '') throw new Problem(t('capture.no-input'));
  if (title.length > longestTitle) {
    throw new Problem(t('capture.long-title', { count: title.length, limit: longestTitle }));
  }
  return title;
}

/** The topic without heading marks, on one line; null if none was given. @throws Problem if only marks are left or it is too long */
export function checkTopic(typed: string, t: Translate): string | null {
  const topic = typed.replace(/\s+/g, ' ').trim();
  if (topic === '') return null;
  const bare = topic
    .replace(/^#{1,6}(?: |$)/, '')
    .replace(/(?:^| )#+$/, '')
    .trim();
  if (!/[^\s#\\]/.test(bare)) throw new Problem(t('capture.bad-topic', { topic: topic.slice(0, 40) }));
  if (bare.length > longestTopic) {
    throw new Problem(t('capture.long-topic', { count: bare.length, limit: longestTopic }));
  }
  return bare;
}
