/** A property of whatever another plugin stores; undefined if there is none. */
export function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** A text property without white space around it; empty if it is missing or no text. */
export function textOf(value: unknown, key: string): string {
  const text = property(value, key);
  return typeof text === 'string' ? text.trim() : '';
}

/** Whether a value is text with something in it. */
export function isSet(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
