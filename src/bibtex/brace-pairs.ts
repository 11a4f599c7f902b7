/** For each `{` of a text the offset of the `}` that closes it, -1 where none does. */
export function bracePairs(text: string): Int32Array {
  const pairs = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 123) open.push(at);
    else if (code === 125) {
      const from = open.pop();
      if (from !== undefined) pairs[from] = at;
    }
  }
  return pairs;
}

/** Whether each brace of a text has its other half, in the right order. */
export function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
