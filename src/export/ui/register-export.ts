import type { Plugin } from 'obsidian';
import type { PaperIndex } from '../../papers/index/paper-index';
import type { Days } from '../../days/days';
import type { Ports } from '../../ports';
import { topicsOf } from '../choose-works';
import { ExportModal, type ExportDeps } from './export-modal';

/** Adds the command that writes papers into a `.bib` file. */
export function registerExport(
  plugin: Plugin,
  ports: Ports,
  { index, feed }: { readonly index: PaperIndex; readonly feed: Days },
): void {
  const deps: ExportDeps = {
    ports,
    known: index,
    allKnown: () => feed.whenRead(),
    topics: () => topicsOf(index.cards()),
  };
  const callback = () => new ExportModal(plugin.app, deps).open();
  plugin.addCommand({ id: 'export-bibtex', name: ports.t('export.title'), icon: 'quote', callback });
}
