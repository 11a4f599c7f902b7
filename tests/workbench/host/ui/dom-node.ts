import { define, extend } from './extend';

extend(Node.prototype, {
  get doc(): Document {
    return this instanceof Document ? this : (this.ownerDocument ?? document);
  },
  get win(): Window {
    return this.doc.defaultView ?? window;
  },
  get constructorWin(): Window {
    return window;
  },
  detach() {
    this.parentNode?.removeChild(this);
  },
  empty() {
    while (this.lastChild) this.removeChild(this.lastChild);
  },
  insertAfter(node, child) {
    return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
  },
  indexOf(other) {
    return Array.from(this.childNodes).findIndex(child => child === other);
  },
  setChildrenInPlace(children) {
    this.empty();
    for (const child of children) this.appendChild(child);
  },
  appendText(text) {
    this.appendChild(this.doc.createTextNode(text));
  },
});

extend(UIEvent.prototype, {
  get targetNode(): Node | null {
    return this.target instanceof Node ? this.target : null;
  },
  get doc(): Document {
    return this.targetNode?.doc ?? document;
  },
  get win(): Window {
    return this.view ?? window;
  },
});

// There is one window only, so the plain check is right in it.
function instanceOf(this: object, type: new () => unknown): boolean {
  return this instanceof type;
}
define(Node.prototype, { instanceOf });
define(UIEvent.prototype, { instanceOf });
