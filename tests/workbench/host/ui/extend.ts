/** Adds members to a prototype or a global. Not enumerable, so `for … in` loops stay as they were. */
export function define(target: object, members: object): void {
  for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(target, name, { ...member, enumerable: false });
  }
}

/** Adds the members written in `members` to a prototype; inside them `this` is an instance. */
export function extend<T extends object>(prototype: T, members: Partial<T> & ThisType<T>): void {
  define(prototype, members);
}
