import type { WorldOf } from '../../ui/world';
import type { capture } from '../feature';
import type { AppendStart, HandOver } from './append-deps';
import { registerAppend } from './register-append';
import { registerMetadata } from './register-metadata';

/** Appending papers, for the features above. */
export interface CaptureUi {
  /** Opens the form. */
  readonly append: (start?: AppendStart) => void;
  /** Where the form hands over what is not its own. */
  readonly handOver: HandOver;
}

declare module '../../ui/world' {
  interface World {
    readonly capture: CaptureUi;
  }
}

/** Adds the form with its button and menus, and the commands that complete and refresh metadata. */
export function startCapture({ plugin, ports, papers }: WorldOf<typeof capture>): CaptureUi {
  const handOver: HandOver = { isForm: () => false, openImport: () => undefined, readLater: null };
  const append = registerAppend(plugin, ports, papers, handOver);
  papers.sidebar.append = () => append();
  papers.sidebar.cardActions.push(...registerMetadata(plugin, ports, papers));
  return { append, handOver };
}
