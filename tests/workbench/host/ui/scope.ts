import type {
  KeymapContext,
  KeymapEventHandler,
  KeymapEventListener,
  Modifier,
  PaneType,
  UserEvent,
} from 'obsidian';
import type * as obsidian from 'obsidian';

interface Binding extends KeymapEventHandler {
  readonly func: KeymapEventListener;
}

interface PressedModifiers {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const MOD: Modifier = /Mac|iPhone|iPad/.test(navigator.platform) ? 'Meta' : 'Ctrl';

/** Key handlers that are asked together, newest first. */
export class Scope implements Pick<obsidian.Scope, keyof obsidian.Scope> {
  private bindings: Binding[] = [];

  constructor(private readonly parent?: Scope) {}

  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
    const binding = { scope: this, modifiers: modifiers && namesOf(modifiers), key, func };
    this.bindings.unshift(binding);
    return binding;
  }

  unregister(handler: KeymapEventHandler): void {
    this.bindings = this.bindings.filter(binding => binding !== handler);
  }

  /** What the first handler that has an opinion answers; `undefined` when nobody has. */
  handle(event: KeyboardEvent, context: KeymapContext): unknown {
    for (const binding of [...this.bindings]) {
      if (binding.modifiers !== null && binding.modifiers !== context.modifiers) continue;
      if (binding.key !== null && !isKey(binding.key, context)) continue;
      const answer: unknown = binding.func(event, context);
      if (answer !== undefined) return answer;
    }
    return this.parent?.handle(event, context);
  }
}

/** Hands each key press to the scope on top: a modal's, a popover's, a menu's, else the app's. */
export class Keymap implements Pick<obsidian.Keymap, keyof obsidian.Keymap> {
  private scopes: Scope[] = [];

  constructor(readonly rootScope: Scope) {}

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    this.scopes = this.scopes.filter(other => other !== scope);
  }

  /** Answers whether a handler took the event. Keys that belong to an input method are nobody's. */
  dispatch(event: KeyboardEvent): boolean {
    if (event.isComposing) return false;
    const context = { modifiers: pressed(event), key: event.key, vkey: virtualKey(event) };
    const answer = (this.scopes.at(-1) ?? this.rootScope).handle(event, context);
    if (answer === false) {
      event.preventDefault();
      event.stopPropagation();
    }
    return answer !== undefined;
  }

  static isModifier(event: PressedModifiers, modifier: Modifier): boolean {
    return pressed(event)
      .split(',')
      .includes(modifier === 'Mod' ? MOD : modifier);
  }

  static isModEvent(event?: UserEvent | null): PaneType | boolean {
    if (!event) return false;
    if (event instanceof MouseEvent && event.button === 1) return 'tab';
    if (!Keymap.isModifier(event, 'Mod')) return false;
    if (event.altKey) return event.shiftKey ? 'window' : 'split';
    return 'tab';
  }
}

/** The one keymap of the page: it hosts one app. */
export const keymap = new Keymap(new Scope());

function namesOf(modifiers: readonly Modifier[]): string {
  return [...new Set(modifiers.map(modifier => (modifier === 'Mod' ? MOD : modifier)))].sort().join(',');
}

function pressed(event: PressedModifiers): string {
  const names: Modifier[] = [];
  if (event.ctrlKey) names.push('Ctrl');
  if (event.metaKey) names.push('Meta');
  if (event.altKey) names.push('Alt');
  if (event.shiftKey) names.push('Shift');
  return namesOf(names);
}

function isKey(key: string, context: KeymapContext): boolean {
  const wanted = key.toLowerCase();
  return wanted === context.key?.toLowerCase() || wanted === context.vkey.toLowerCase();
}

/** The key by its place, so that Ctrl+Shift+1 is `1` on every layout. */
function virtualKey(event: KeyboardEvent): string {
  return event.code.replace(/^(Key|Digit)/, '') || event.key;
}
