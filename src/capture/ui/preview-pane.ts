import type { Translate } from '../../i18n/translate';
import { showText } from '../../ui/shown-text';
import type { Preview } from '../form/form';

/** Adds the preview below the form; what it gives shows the card as it will be. */
export function addPreviewPane(parent: HTMLElement, t: Translate): (preview: Preview) => void {
  const pane = parent.createEl('section', {
    cls: 'rdb-preview',
    attr: { 'aria-label': t('capture.preview') },
  });
  const destination = pane.createDiv({ cls: 'rdb-preview-place' });
  const body = pane.createDiv({ cls: 'rdb-preview-card markdown-rendered' });
  let shown: string | null = null;
  return ({ markdown, place }) => {
    destination.setText(t('capture.destination', { place: place.join(' › ') }));
    if (markdown === shown) return;
    shown = markdown;
    body.empty();
    if (markdown === '') body.createDiv({ cls: 'rdb-preview-empty', text: t('capture.preview-empty') });
    else showText(body.createDiv({ cls: 'rdb-preview-body' }), markdown);
  };
}
