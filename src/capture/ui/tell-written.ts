import { Notice } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import { writtenText } from '../form/form-view';
import type { FormResult } from '../form/write-form';

/** Says what was written, what still waits for its metadata, and what was left out. */
export function tellWritten(t: Translate, result: FormResult): void {
  if (result.written.length > 0) new Notice(writtenText(result, t));
}
