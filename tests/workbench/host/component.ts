import type { EventRef } from './events';

export class Component {
  #loaded = false;
  readonly #cleanups: (() => unknown)[] = [];
  readonly #childComponents = new Set<Component>();

  load(): void {
    void this.loadAndWait();
  }

  /** Loads and answers when an asynchronous `onload` is through. */
  async loadAndWait(): Promise<void> {
    if (this.#loaded) return;
    this.#loaded = true;
    const started: unknown = this.onload();
    for (const child of this.#childComponents) child.load();
    await started;
  }

  onload(): void | Promise<void> {
    return undefined;
  }

  unload(): void {
    if (!this.#loaded) return;
    this.#loaded = false;
    for (const child of [...this.#childComponents]) this.removeChild(child);
    for (const cleanup of this.#cleanups.splice(0).reverse()) cleanup();
    this.onunload();
  }

  onunload(): void {
    return undefined;
  }

  addChild<T extends Component>(component: T): T {
    this.#childComponents.add(component);
    if (this.#loaded) component.load();
    return component;
  }

  removeChild<T extends Component>(component: T): T {
    if (this.#childComponents.delete(component)) component.unload();
    return component;
  }

  register(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => ref.source.offref(ref));
  }

  registerDomEvent(
    target: EventTarget,
    type: string,
    callback: (event: Event) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    target.addEventListener(type, callback, options);
    this.register(() => target.removeEventListener(type, callback, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
