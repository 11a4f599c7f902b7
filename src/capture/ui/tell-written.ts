import { Notice } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import type { FormResult } from '../write-form';

/** Says what was written, what still waits for its metadata, and what was left out. */
export function tellWritten(t: Translate, { written, noted }: FormResult): void {
  const [first] = written;
  if (first === undefined) return;
  const { title, path } = first;
  const count = written.length;
  const parts = [
    count === 1 ? t('capture.appended', { title, path }) : t('capture.appended-all', { count, path }),
    written.some(({ pending }) => pending) ? t('capture.is-pending') : '',
    noted.length > 0 ? t('capture.left-out', { count: noted.length }) : '',
  ];
  new Notice(parts.filter(part => part !== '').join('\n'));
}
