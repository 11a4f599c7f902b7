import { Notice } from 'obsidian';
import type { Translate } from '../i18n/translate';
import { Problem } from '../problem';

/** Runs a user's action; what goes wrong is shown in a notice, in the user's words if we have them. */
export async function reporting(t: Translate, action: () => void | Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof Problem)) console.error(error);
    const reason = error instanceof Error ? error.message : String(error);
    new Notice(error instanceof Problem ? reason : t('common.failed', { reason }), 10_000);
  }
}
