import { ButtonComponent } from 'obsidian';
import { addButtonRow } from '../../ui/dialog-foot';
import type { Translate } from '../../i18n/translate';

/** What the buttons of the form do. */
export interface FootActions {
  /** Looks up what can be looked up, then appends. */
  readonly submit: () => void;
  readonly appendAsIs: () => void;
  /** Null where there is no reading list. */
  readonly readLater: (() => void) | null;
  readonly cancel: () => void;
}

/** What the buttons depend on. */
export interface FootState {
  /** There is something to look up. */
  readonly open: boolean;
  /** The main button has to wait. */
  readonly busy: boolean;
  /** There is more than one paper: the reading list takes one at a time. */
  readonly several: boolean;
  /** Services are being asked. */
  readonly asking: boolean;
}

/** The buttons under the form, and what there is to say of the last attempt. */
export interface FormFoot {
  readonly show: (state: FootState) => void;
  readonly say: (message: string) => void;
}

/** Adds the buttons. */
export function addFormFoot(parent: HTMLElement, t: Translate, actions: FootActions): FormFoot {
  const foot = parent.createDiv({ cls: 'rdb-append-foot' });
  const alertEl = foot.createDiv({ cls: 'rdb-alert', attr: { role: 'alert' } });
  const row = addButtonRow(foot);
  const add = (label: string, run: () => void) => new ButtonComponent(row).setButtonText(label).onClick(run);
  const { readLater } = actions;
  const later = readLater === null ? null : add(t('capture.read-later'), readLater);
  later?.setClass('rdb-append-later');
  const submit = add(t('capture.submit'), actions.submit).setCta();
  const asIs = add(t('capture.as-is'), actions.appendAsIs);
  add(t('common.cancel'), actions.cancel);
  return {
    show: ({ open, busy, asking, several }) => {
      later?.buttonEl.toggle(!several);
      submit.setButtonText(t(open ? 'capture.look-up-submit' : 'capture.submit')).setDisabled(busy);
      asIs.setButtonText(t(asking ? 'capture.not-waiting' : 'capture.as-is')).buttonEl.toggle(open);
    },
    say: message => alertEl.setText(message),
  };
}
