import { ButtonComponent } from 'obsidian';
import type { Translate } from '../../i18n/translate';

/** Adds the offer to import a text that holds a whole document; the result shows or hides it. */
export function addImportOffer(
  parent: HTMLElement,
  t: Translate,
  onImport: () => void,
): (isShown: boolean) => void {
  const el = parent.createDiv({ cls: 'rdb-offer', attr: { role: 'status' } });
  let shown = false;
  return isShown => {
    if (isShown === shown) return;
    shown = isShown;
    el.empty();
    if (!isShown) return;
    el.createDiv({ text: t('capture.document') });
    new ButtonComponent(el).setButtonText(t('capture.import-it')).onClick(onImport);
  };
}
