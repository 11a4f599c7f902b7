/** What `Events.on` answers with. */
export interface EventRef {
  readonly source: Events;
  readonly name: string;
  readonly callback: (...data: never[]) => unknown;
  readonly context: unknown;
}

type Loose = (...data: unknown[]) => unknown;

export class Events {
  readonly #listeners = new Map<string, EventRef[]>();

  on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef {
    const ref: EventRef = { source: this, name, callback, context };
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: (...data: never[]) => unknown): void {
    this.#keep(name, ref => ref.callback !== callback);
  }

  offref(ref: EventRef): void {
    this.#keep(ref.name, other => other !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.#listeners.get(name) ?? []) this.tryTrigger(ref, data);
  }

  /** One listener that throws must not keep the others from hearing; its error still reaches the console. */
  tryTrigger(ref: EventRef, args: unknown[]): void {
    try {
      (ref.callback as Loose).apply(ref.context, args);
    } catch (error) {
      window.setTimeout(() => {
        throw error;
      });
    }
  }

  #keep(name: string, wanted: (ref: EventRef) => boolean): void {
    this.#listeners.set(name, (this.#listeners.get(name) ?? []).filter(wanted));
  }
}
