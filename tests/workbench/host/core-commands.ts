import type { App } from './app';
import { type Command, CommandPalette, QuickSwitcher } from './commands';
import { Platform } from './platform';
import { setIcon } from './ui/icons';
import { Menu } from './ui/menu';

/** The app's own commands that a plugin's user needs around it. */
export function addCoreCommands(app: App): void {
  const { workspace } = app;
  const commands: readonly Command[] = [
    {
      id: 'command-palette:open',
      name: 'Open command palette',
      icon: 'terminal',
      callback: () => new CommandPalette(app).open(),
    },
    {
      id: 'switcher:open',
      name: 'Open quick switcher',
      icon: 'file-search',
      callback: () => new QuickSwitcher(app).open(),
    },
    { id: 'app:open-settings', name: 'Open settings', icon: 'settings', callback: () => app.setting.open() },
    {
      id: 'app:toggle-left-sidebar',
      name: 'Toggle left sidebar',
      icon: 'panel-left',
      callback: () => workspace.leftSplit.toggle(),
    },
    {
      id: 'app:toggle-right-sidebar',
      name: 'Toggle right sidebar',
      icon: 'panel-right',
      callback: () => workspace.rightSplit.toggle(),
    },
    {
      id: 'theme:toggle-light-dark',
      name: 'Toggle light/dark mode',
      icon: 'sun-moon',
      callback: () => toggleTheme(app),
    },
    { id: 'file-explorer:new-file', name: 'Create new note', callback: () => void createNote(app) },
    { id: 'workspace:close', name: 'Close current tab', callback: () => workspace.activeLeaf?.detach() },
    {
      id: 'markdown:toggle-preview',
      name: 'Toggle reading view',
      editorCallback: (_editor, view) =>
        void view.setMode(view.getMode() === 'source' ? 'preview' : 'source'),
    },
    {
      id: 'editor:toggle-source',
      name: 'Toggle Live Preview/Source mode',
      editorCallback: (_editor, view) => view.toggleLivePreview(),
    },
  ];
  const keys: Readonly<Record<string, string>> = {
    'command-palette:open': 'p',
    'switcher:open': 'o',
    'app:open-settings': ',',
    'file-explorer:new-file': 'n',
    'markdown:toggle-preview': 'e',
  };
  for (const command of commands) {
    const key = keys[command.id];
    app.commands.addCommand({ ...command, hotkeys: key ? [{ modifiers: ['Mod'], key }] : [] });
  }
}

const SIDEBARS = ['app:toggle-left-sidebar', 'app:toggle-right-sidebar'];
const LISTS = ['switcher:open', 'command-palette:open'];

/** The window's own buttons: above and below the plugins' in the ribbon; a phone has them in a bar instead. */
export function addWindowButtons(app: App): void {
  const { containerEl, actionsEl, settingsEl } = app.workspace.leftRibbon;
  if (Platform.isPhone) return addPhoneBar(app, containerEl);
  const aboveEl = createDiv('side-dock-settings');
  containerEl.insertBefore(aboveEl, actionsEl);
  for (const id of [...SIDEBARS, ...LISTS]) addButton(app, aboveEl, id);
  for (const id of ['theme:toggle-light-dark', 'app:open-settings']) addButton(app, settingsEl, id);
}

/** Between the buttons of the two drawers lie the lists, and the plugins' buttons as a menu. */
function addPhoneBar(app: App, barEl: HTMLElement): void {
  app.workspace.leftRibbon.actionsEl.hide();
  const [left = '', right = ''] = SIDEBARS;
  for (const id of [left, ...LISTS]) addButton(app, barEl, id);
  iconButton(barEl, 'menu', 'Ribbon menu').addEventListener('click', event => showRibbonMenu(app, event));
  for (const id of ['app:open-settings', right]) addButton(app, barEl, id);
}

function addButton(app: App, parentEl: HTMLElement, id: string): void {
  const command = app.commands.commands[id];
  if (!command) throw new Error(`No command ${id}`);
  iconButton(parentEl, command.icon ?? '', command.name).addEventListener('click', () =>
    app.commands.executeCommandById(id),
  );
}

function iconButton(parentEl: HTMLElement, icon: string, label: string): HTMLElement {
  const button = parentEl.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
  setIcon(button, icon);
  return button;
}

/** A phone has no ribbon: its buttons are rows of a menu. */
function showRibbonMenu(app: App, event: MouseEvent): void {
  const menu = new Menu();
  for (const action of app.workspace.leftRibbon.actionsEl.querySelectorAll<HTMLElement>(
    '.side-dock-ribbon-action',
  )) {
    menu.addItem(item => item.setTitle(action.getAttr('aria-label') ?? '').onClick(() => action.click()));
  }
  menu.showAtMouseEvent(event);
}

function toggleTheme(app: App): void {
  document.body.toggleClass('theme-light', app.isDarkMode());
  document.body.toggleClass('theme-dark', !document.body.hasClass('theme-light'));
  app.workspace.trigger('css-change');
}

async function createNote(app: App): Promise<void> {
  for (let number = 0; ; number++) {
    const path = `Untitled${number === 0 ? '' : ` ${number}`}.md`;
    if (app.vault.getFileByPath(path)) continue;
    await app.workspace.getLeaf('tab').openFile(await app.vault.create(path, ''));
    return;
  }
}
