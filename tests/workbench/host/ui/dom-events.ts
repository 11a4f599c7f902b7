import { define, extend } from './extend';

type Delegated = (this: EventTarget, event: Event, target: Element) => unknown;

interface Registration {
  readonly type: string;
  readonly selector: string;
  readonly listener: Delegated;
  readonly handler: (event: Event) => void;
}

const registrations = new WeakMap<Node, Registration[]>();

/** Calls the listener for events on the closest match of `selector` below this node. */
function on(
  this: Node,
  type: string,
  selector: string,
  listener: Delegated,
  options?: AddEventListenerOptions,
): void {
  const handler = (event: Event): void => {
    const match = event.target instanceof Element ? event.target.closest(selector) : null;
    if (match && this.contains(match)) listener.call(this, event, match);
  };
  const known = registrations.get(this) ?? [];
  registrations.set(this, [...known, { type, selector, listener, handler }]);
  this.addEventListener(type, handler, options);
}

function off(
  this: Node,
  type: string,
  selector: string,
  listener: Delegated,
  options?: AddEventListenerOptions,
): void {
  const known = registrations.get(this) ?? [];
  const gone = known.find(
    each => each.type === type && each.selector === selector && each.listener === listener,
  );
  if (!gone) return;
  registrations.set(
    this,
    known.filter(each => each !== gone),
  );
  this.removeEventListener(type, gone.handler, options);
}

define(HTMLElement.prototype, { on, off });
define(Document.prototype, { on, off });

extend(HTMLElement.prototype, {
  onClickEvent(listener, options) {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
  onNodeInserted(listener, once) {
    let attached = this.isConnected;
    const observer = new MutationObserver(() => {
      const inserted = !attached && this.isConnected;
      attached = this.isConnected;
      if (!inserted) return;
      if (once) observer.disconnect();
      listener();
    });
    observer.observe(document, { childList: true, subtree: true });
    return () => observer.disconnect();
  },
  onWindowMigrated(listener) {
    const moved = (): void => void listener(this.win);
    this.addEventListener('workbench-migrated', moved);
    return () => this.removeEventListener('workbench-migrated', moved);
  },
  trigger(type) {
    this.dispatchEvent(new Event(type, { bubbles: true }));
  },
});
