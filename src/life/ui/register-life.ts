import type { Plugin } from 'obsidian';
import type { Days } from '../../days/days';
import { reporting } from '../../ui/report-problem';
import type { Ports } from '../../ports';
import type { SettingsStore } from '../../settings/settings-store';
import { registerFillButton } from './fill-button';
import { LifeBlock, lifeBlock } from './life-block';
import { createLifeFeed } from '../log/life-feed';
import { LifeView, lifeViewType } from './life-view';
import { registerLifeStatus } from './life-status';
import { registerMirror } from './mirror-commands';
import { LogModal } from './log-modal';

/** Adds the life log: the form, the view and the code block. */
export function registerLife(plugin: Plugin, ports: Ports, store: SettingsStore, days: Days): void {
  const { app } = plugin;
  const { t } = ports;
  const feed = createLifeFeed(days);
  const onFill = () => new LogModal(app, ports).open();
  registerFillButton(plugin, ports, store, day => new LogModal(app, ports, day).open());
  registerLifeStatus(plugin, ports, store, onFill, days);
  registerMirror(plugin, ports, store);
  const parts = { app, ports, feed };
  plugin.registerView(lifeViewType, leaf => new LifeView(leaf, { ...parts, onFill }));
  plugin.registerMarkdownCodeBlockProcessor(lifeBlock, (source, el, context) =>
    context.addChild(new LifeBlock(el, source, parts)),
  );
  const open = () =>
    reporting(t, async () => {
      const [shown] = app.workspace.getLeavesOfType(lifeViewType);
      const leaf = shown ?? app.workspace.getLeaf('tab');
      if (!shown) await leaf.setViewState({ type: lifeViewType, active: true });
      await app.workspace.revealLeaf(leaf);
    });
  plugin.addRibbonIcon('heart-pulse', t('life.log'), onFill);
  plugin.addRibbonIcon('chart-line', t('life.open'), () => void open());
  plugin.addCommand({ id: 'log-life', name: t('life.log'), icon: 'heart-pulse', callback: onFill });
  plugin.addCommand({
    id: 'open-life-log',
    name: t('life.open'),
    icon: 'chart-line',
    callback: () => void open(),
  });
}
