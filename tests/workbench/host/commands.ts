import type { Modifier } from 'obsidian';
import type { App } from './app';
import type { Editor } from './editor';
import type { MarkdownView } from './markdown-view';
import { asObsidian } from './seam';
import { Keymap } from './ui/scope';
import { FuzzySuggestModal } from './ui/suggest-modal';

export interface Hotkey {
  readonly modifiers: Modifier[];
  readonly key: string;
}

export interface Command {
  id: string;
  name: string;
  icon?: string;
  hotkeys?: Hotkey[];
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => boolean | void;
  editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, view: MarkdownView) => boolean | void;
}

const MODIFIERS: readonly Modifier[] = ['Mod', 'Ctrl', 'Meta', 'Shift', 'Alt'];

/** All commands; hotkeys come from `hotkeys.json` of the vault's configuration, else from the command itself. */
export class Commands {
  readonly commands: Record<string, Command> = {};
  private customKeys: Readonly<Record<string, Hotkey[]>> = {};

  constructor(private readonly app: App) {}

  async loadHotkeys(): Promise<void> {
    const { adapter, configDir } = this.app.vault;
    const path = `${configDir}/hotkeys.json`;
    if (!(await adapter.exists(path))) return;
    this.customKeys = JSON.parse(await adapter.read(path)) as Record<string, Hotkey[]>;
  }

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    Reflect.deleteProperty(this.commands, id);
  }

  /** The commands that can run now. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter(command => this.run(command, true));
  }

  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    if (!command || !this.run(command, true)) return false;
    this.run(command, false);
    return true;
  }

  /** Runs the command a key belongs to; answers false when there was one, as key handlers do. */
  handleKey(event: KeyboardEvent): false | undefined {
    const command = Object.values(this.commands).find(({ id, hotkeys }) =>
      (this.customKeys[id] ?? hotkeys ?? []).some(hotkey => isPressed(hotkey, event)),
    );
    return command && this.executeCommandById(command.id) ? false : undefined;
  }

  private run(command: Command, checking: boolean): boolean {
    const view = this.app.workspace.activeEditor;
    const { callback, checkCallback, editorCallback, editorCheckCallback } = command;
    if (editorCheckCallback) return !!view && !!editorCheckCallback(checking, view.editor, view);
    if (editorCallback) {
      if (view && !checking) editorCallback(view.editor, view);
      return !!view;
    }
    if (checkCallback) return !!checkCallback(checking);
    if (!checking) callback?.();
    return !!callback;
  }
}

function isPressed({ modifiers, key }: Hotkey, event: KeyboardEvent): boolean {
  const wanted = new Set(modifiers);
  if (wanted.has('Mod')) wanted.add(Keymap.isModifier(event, 'Meta') ? 'Meta' : 'Ctrl');
  const held = MODIFIERS.filter(modifier => modifier !== 'Mod' && Keymap.isModifier(event, modifier));
  wanted.delete('Mod');
  return (
    key.toLowerCase() === event.key.toLowerCase() &&
    held.length === wanted.size &&
    held.every(m => wanted.has(m))
  );
}

/** The list one opens with Ctrl+P. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(private readonly host: App) {
    super(asObsidian.app(host));
    this.setPlaceholder('Select a command...');
  }

  getItems(): Command[] {
    return this.host.commands.listCommands();
  }

  getItemText(command: Command): string {
    return command.name;
  }

  onChooseItem(command: Command): void {
    this.host.commands.executeCommandById(command.id);
  }
}

/** The list of notes one opens with Ctrl+O. */
export class QuickSwitcher extends FuzzySuggestModal<string> {
  constructor(private readonly host: App) {
    super(asObsidian.app(host));
    this.setPlaceholder('Find a note...');
  }

  getItems(): string[] {
    return this.host.vault.getMarkdownFiles().map(file => file.path);
  }

  getItemText(path: string): string {
    return path.replace(/\.md$/, '');
  }

  onChooseItem(path: string, event: MouseEvent | KeyboardEvent): void {
    void this.host.workspace.openLinkText(path, '', Keymap.isModEvent(event));
  }
}
