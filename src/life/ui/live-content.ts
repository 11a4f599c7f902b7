import type { Component } from 'obsidian';
import { drawLife, type LifeChoice, type LifeParts } from './life-content';
import type { PanelCard } from './panel-card';

/** Space that a panel leaves at its sides, in pixels. */
const inset = 24;

/**
 * Keeps the charts in an element: draws them again when notes or the theme change, and fits them to its width.
 * The result draws them now, for a new choice.
 */
export function keepDrawn(
  el: HTMLElement,
  owner: Component,
  parts: LifeParts,
  choice: () => LifeChoice,
): () => void {
  let cards: PanelCard | null = null;
  let width = 0;
  const draw = (): void => {
    width = el.clientWidth;
    cards?.close();
    cards = drawLife(el, parts, choice(), width - inset);
  };
  const fit = (): void => {
    if (el.clientWidth === width || el.clientWidth === 0) return;
    width = el.clientWidth;
    cards?.resize(width - inset);
  };
  const observer = new ResizeObserver(fit);
  observer.observe(el);
  owner.register(() => {
    observer.disconnect();
    cards?.close();
  });
  owner.register(parts.feed.follow(draw));
  owner.registerEvent(parts.app.workspace.on('css-change', draw));
  draw();
  return draw;
}
