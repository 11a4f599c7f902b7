/** A text and the spans that were marked in it, by where they start. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** Takes the `«` and `»` out of an input; each pair, which may hold others, is an expected span. */
export function marked(input: string): Marked {
  const spans: { from: number; to: number }[] = [];
  const open: { from: number; to: number }[] = [];
  let text = '';
  for (const part of input.split(/([«»])/)) {
    if (part === '«') {
      const span = { from: text.length, to: -1 };
      spans.push(span);
      open.push(span);
    } else if (part === '»') {
      const span = open.pop();
      if (span === undefined) throw new Error('» without «');
      span.to = text.length;
    } else text += part;
  }
  if (open.length > 0) throw new Error('« without »');
  return { text, spans };
}
