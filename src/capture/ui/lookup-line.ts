import { ButtonComponent } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import { progressText } from '../form/form-view';
import type { AskProgress } from '../form/lookup-desk';

/** The line under the input about asking services. */
export interface LookupLine {
  /** Offers to ask, says who is being asked, or shows nothing. */
  readonly show: (state: 'offer' | 'none' | AskProgress) => void;
}

/** Adds the line, empty at first. */
export function addLookupLine(
  parent: HTMLElement,
  t: Translate,
  actions: { readonly ask: () => void; readonly stop: () => void },
): LookupLine {
  const line = parent.createDiv({ cls: 'rdb-lookup' });
  // A screen reader hears only of what changes in an element that was there before.
  const said = line.createDiv({ cls: 'rdb-lookup-said', attr: { role: 'status', 'aria-live': 'polite' } });
  let button: ButtonComponent | null = null;
  let shown = '';

  const show = (state: 'offer' | 'none' | AskProgress) => {
    const kind = typeof state === 'string' ? state : 'asking';
    const text =
      state === 'none' ? '' : state === 'offer' ? t('capture.look-up-hint') : progressText(state, t);
    if (said.textContent !== text) said.setText(text);
    if (kind === shown) return;
    shown = kind;
    const hadFocus = line.contains(line.doc.activeElement);
    button?.buttonEl.remove();
    button = null;
    line.toggleClass('is-asking', kind === 'asking');
    line.toggleClass('is-idle', kind === 'none');
    if (kind === 'asking')
      button = new ButtonComponent(line).setButtonText(t('capture.stop')).onClick(actions.stop);
    else if (kind === 'offer')
      button = new ButtonComponent(line).setButtonText(t('capture.look-up')).onClick(actions.ask);
    if (hadFocus) button?.buttonEl.focus();
  };
  return { show };
}
