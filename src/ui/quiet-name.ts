// Two views may be open, and ids must differ in a page.
let given = 0;

/** Names an element for screen readers; a label would show up as a tooltip over all that is in it. */
export function nameQuietly(element: HTMLElement, name: string): void {
  const label = createSpan({ text: name, attr: { id: `rdb-quiet-name-${++given}`, hidden: '' } });
  element.before(label);
  element.setAttribute('aria-labelledby', label.id);
}
