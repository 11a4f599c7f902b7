import { Component, MarkdownRenderer, type App } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import type { Preview } from '../form/form';

/** A part of the form that shows the card as it will be. */
export interface PreviewPane {
  readonly show: (preview: Preview) => void;
  /** Ends what the rendered Markdown started. */
  readonly close: () => void;
}

/** Adds the preview below the form. */
export function addPreviewPane(app: App, parent: HTMLElement, t: Translate): PreviewPane {
  const pane = parent.createEl('section', {
    cls: 'rdb-preview',
    attr: { 'aria-label': t('capture.preview') },
  });
  const destination = pane.createDiv({ cls: 'rdb-preview-place' });
  const body = pane.createDiv({ cls: 'rdb-preview-card markdown-rendered' });
  let shown: Component | null = null;
  let markdown: string | null = null;

  const close = () => {
    shown?.unload();
    shown = null;
  };
  const render = (preview: Preview) => {
    close();
    body.empty();
    if (preview.markdown === '') {
      body.createDiv({ cls: 'rdb-preview-empty', text: t('capture.preview-empty') });
      return;
    }
    const component = new Component();
    component.load();
    shown = component;
    // Rendering goes on after the call: each card gets an element of its own, so that a late one stays out of sight.
    void MarkdownRenderer.render(
      app,
      preview.markdown,
      body.createDiv({ cls: 'rdb-preview-body' }),
      preview.place[0] ?? '',
      component,
    );
  };
  const show = (preview: Preview) => {
    destination.setText(t('capture.destination', { place: preview.place.join(' › ') }));
    if (preview.markdown === markdown) return;
    markdown = preview.markdown;
    render(preview);
  };
  return { show, close };
}
