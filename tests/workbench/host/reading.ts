import type { App } from './app';
import { Component } from './component';
import { type FrontMatter, getFrontMatterInfo, parseFrontMatter } from './front-matter';
import { reading } from './reading-syntax';
import { setIcon } from './ui/icons';
import { Keymap } from './ui/scope';

/** What a post processor is told of the note it works on. */
export interface PostProcessorContext {
  readonly docId: string;
  readonly sourcePath: string;
  readonly frontmatter: FrontMatter | null;
  addChild(child: Component): void;
  getSectionInfo(el: HTMLElement): { text: string; lineStart: number; lineEnd: number } | null;
}

export interface PostProcessor {
  (el: HTMLElement, context: PostProcessorContext): unknown;
  sortOrder?: number;
}

export type CodeBlockProcessor = (source: string, el: HTMLElement, context: PostProcessorContext) => unknown;

/** What plugins add to the reading view. */
export const postProcessors = new Set<PostProcessor>();
export const codeBlockProcessors = new Map<string, CodeBlockProcessor>();

let documents = 0;

/** Renders a note into an element; what processors add lives as long as the component. */
export async function renderMarkdown(
  app: App,
  markdown: string,
  el: HTMLElement,
  sourcePath: string,
  component: Component,
): Promise<void> {
  const { contentStart, frontmatter, exists } = getFrontMatterInfo(markdown);
  const skipped = markdown.slice(0, contentStart).split('\n').length - 1;
  const body = '\n'.repeat(skipped) + markdown.slice(contentStart);
  const page = new DOMParser().parseFromString(reading.render(body), 'text/html');
  for (const script of page.querySelectorAll('script')) script.remove();
  el.append(...page.body.childNodes);
  const context: PostProcessorContext = {
    docId: `document-${++documents}`,
    sourcePath,
    frontmatter: exists ? parseFrontMatter(frontmatter) : null,
    addChild: child => void component.addChild(child),
    getSectionInfo: section => sectionOf(section, markdown),
  };
  callouts(el);
  links(app, el, sourcePath);
  await embeds(app, el, sourcePath, component);
  await codeBlocks(el, context);
  const inOrder = [...postProcessors].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  for (const process of inOrder) await process(el, context);
}

function sectionOf(
  el: HTMLElement,
  text: string,
): { text: string; lineStart: number; lineEnd: number } | null {
  const block = el.closest<HTMLElement>('[data-line]') ?? el.querySelector<HTMLElement>('[data-line]');
  if (!block) return null;
  const lineStart = Number(block.dataset['line']);
  const source = block.dataset['source'];
  return { text, lineStart, lineEnd: lineStart + (source === undefined ? 0 : source.split('\n').length) };
}

async function codeBlocks(el: HTMLElement, context: PostProcessorContext): Promise<void> {
  for (const code of el.querySelectorAll<HTMLElement>('pre > code[class*="language-"]')) {
    const language = /language-(\S+)/.exec(code.className)?.[1] ?? '';
    const process = codeBlockProcessors.get(language);
    if (!process) continue;
    const source = (code.textContent ?? '').replace(/\n$/, '');
    const block = createDiv(`block-language-${language}`);
    block.dataset['line'] = code.dataset['line'] ?? '0';
    block.dataset['source'] = `${source}\n`;
    code.parentElement?.replaceWith(block);
    await process(source, block, context);
  }
}

function callouts(el: HTMLElement): void {
  for (const quote of [...el.querySelectorAll('blockquote')].reverse()) {
    const text = quote.querySelector('p')?.firstChild;
    const match = /^\[!([\w-]+)\][+-]?[ \t]*([^\n]*)\n?/.exec(text?.nodeValue ?? '');
    if (!text || !match) continue;
    const [head, type = 'note', title = ''] = match;
    const callout = createDiv({ cls: 'callout', attr: { 'data-callout': type.toLowerCase() } });
    const titleEl = callout.createDiv('callout-title');
    setIcon(titleEl.createDiv('callout-icon'), 'pencil');
    titleEl.createDiv({ cls: 'callout-title-inner', text: title || type });
    text.nodeValue = (text.nodeValue ?? '').slice(head.length);
    callout.createDiv('callout-content').append(...quote.childNodes);
    quote.replaceWith(callout);
  }
}

function links(app: App, el: HTMLElement, sourcePath: string): void {
  for (const link of el.querySelectorAll<HTMLAnchorElement>('a.internal-link, a.internal-embed')) {
    const target = link.dataset['href'] ?? '';
    const found = app.metadataCache.getFirstLinkpathDest(target.split('#')[0] ?? '', sourcePath);
    link.toggleClass('is-unresolved', !found);
    link.addEventListener('click', event => {
      event.preventDefault();
      void app.workspace.openLinkText(target, sourcePath, Keymap.isModEvent(event));
    });
  }
  for (const link of el.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
    link.addClass('external-link');
    link.setAttrs({ target: '_blank', rel: 'noopener nofollow' });
  }
}

const PICTURE = /^(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;

/** Puts the pictures and notes that `![[…]]` names in its place, two notes deep. */
async function embeds(app: App, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
  if (el.closest('.internal-embed .internal-embed') !== null) return;
  for (const link of el.querySelectorAll<HTMLAnchorElement>('a.internal-embed')) {
    const target = (link.dataset['href'] ?? '').split('#')[0] ?? '';
    const file = app.metadataCache.getFirstLinkpathDest(target, sourcePath);
    if (!file) continue;
    const embed = createSpan({ cls: 'internal-embed is-loaded', attr: { src: target } });
    link.replaceWith(embed);
    if (PICTURE.test(file.extension))
      embed.createEl('img', { attr: { src: app.vault.getResourcePath(file) } });
    else if (file.extension === 'md')
      await renderMarkdown(app, await app.vault.cachedRead(file), embed.createDiv(), file.path, component);
  }
}

export class MarkdownRenderChild extends Component {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

export abstract class MarkdownRenderer extends MarkdownRenderChild {
  static async render(
    app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    await renderMarkdown(app, markdown, el, sourcePath, component);
  }
}
