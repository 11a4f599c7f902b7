import type { App } from './app';
import type { Component } from './component';
import type { TFile } from './files';
import { parseLinktext } from './links';
import { resolveSubpath } from './metadata-cache';
import { renderMarkdown } from './reading';
import { HoverPopover } from './ui/popover';
import { Keymap } from './ui/scope';

interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly hoverParent: Component & { hoverPopover: HoverPopover | null };
  readonly targetEl: HTMLElement | null;
  readonly linktext: string;
  readonly sourcePath?: string;
}

/** The app's Page preview: shows the note, or the part of it, that a link under the pointer leads to. */
export function startPagePreview(app: App): void {
  app.workspace.on('hover-link', (link: HoverLink) => {
    if (app.hoverLinkSources.get(link.source)?.defaultMod && !Keymap.isModifier(link.event, 'Mod')) return;
    const { path, subpath } = parseLinktext(link.linktext);
    const file = app.metadataCache.getFirstLinkpathDest(path, link.sourcePath ?? '');
    if (file) void show(app, link, file, subpath);
  });
}

async function show(app: App, link: HoverLink, file: TFile, subpath: string): Promise<void> {
  const text = await app.vault.cachedRead(file);
  const place = resolveSubpath(app.metadataCache.getFileCache(file) ?? {}, subpath);
  const part = place ? text.slice(place.start.offset, place.end?.offset) : text;
  const popover = new HoverPopover(link.hoverParent, link.targetEl);
  popover.hoverEl.addClass('mod-page-preview');
  const bodyEl = popover.hoverEl
    .createDiv('markdown-embed-content')
    .createDiv('markdown-preview-view markdown-rendered');
  await renderMarkdown(app, part, bodyEl, file.path, popover);
}
