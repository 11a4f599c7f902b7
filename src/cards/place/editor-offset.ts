/** An offset in a note as editors count it: each line break as one character. */
export function editorOffset(text: string, at: number): number {
  return text.slice(0, at).replace(/\r\n/g, '\n').length;
}

/** The offset in the note's text of one that an editor gives; the end of the text if it lies behind. */
export function noteOffset(text: string, at: number): number {
  let offset = 0;
  for (let count = 0; count < at && offset < text.length; count++) {
    offset += text.startsWith('\r\n', offset) ? 2 : 1;
  }
  return offset;
}
