import * as commands from '@codemirror/commands';
import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type {
  EditorChange,
  EditorCommandName,
  EditorPosition,
  EditorRange,
  EditorRangeOrCaret,
  EditorSelection as SelectedRange,
  EditorSelectionOrCaret,
  EditorTransaction,
} from 'obsidian';
import type * as obsidian from 'obsidian';

const COMMANDS: Readonly<Record<EditorCommandName, (view: EditorView) => boolean>> = {
  goUp: commands.cursorLineUp,
  goDown: commands.cursorLineDown,
  goLeft: commands.cursorCharLeft,
  goRight: commands.cursorCharRight,
  goStart: commands.cursorDocStart,
  goEnd: commands.cursorDocEnd,
  goWordLeft: commands.cursorGroupLeft,
  goWordRight: commands.cursorGroupRight,
  indentMore: commands.indentMore,
  indentLess: commands.indentLess,
  newlineAndIndent: commands.insertNewlineAndIndent,
  swapLineUp: commands.moveLineUp,
  swapLineDown: commands.moveLineDown,
  deleteLine: commands.deleteLine,
  toggleFold: () => false,
  foldAll: () => false,
  unfoldAll: () => false,
};

/** Obsidian's editor over a CodeMirror view. */
export class Editor implements Omit<obsidian.Editor, 'getDoc'> {
  constructor(readonly cm: EditorView) {}

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return this.cm.state.doc.line(line + 1).text;
  }

  setLine(line: number, text: string): void {
    const { from, to } = this.cm.state.doc.line(line + 1);
    this.cm.dispatch({ changes: { from, to, insert: text } });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.cm.state.doc.lines - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some(range => !range.empty);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement));
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from): void {
    this.cm.dispatch({ changes: this.change({ text: replacement, from, to }) });
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): SelectedRange[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const selection = ranges.map(({ anchor, head }) => this.selected(anchor, head ?? anchor));
    this.cm.dispatch({ selection: EditorSelection.create(selection, main), scrollIntoView: true });
  }

  /**
   * A tap elsewhere can take the page's selection away a moment before CodeMirror hears of it; it would then
   * take the place the browser puts the cursor at, the start of the note, for the user's wish.
   */
  focus(): void {
    this.cm.focus();
    const { anchor, head, from, to } = this.cm.state.selection.main;
    const { viewport } = this.cm;
    if (!this.cm.hasFocus || from < viewport.from || to > viewport.to) return;
    const [start, end] = [this.cm.domAtPos(anchor), this.cm.domAtPos(head)];
    this.cm.contentDOM.doc.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
    if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView(range: EditorRange, center = false): void {
    const y = center ? 'center' : 'nearest';
    this.cm.dispatch({ effects: EditorView.scrollIntoView(this.selected(range.from, range.to), { y }) });
  }

  undo(): void {
    commands.undo(this.cm);
  }

  redo(): void {
    commands.redo(this.cm);
  }

  exec(command: EditorCommandName): void {
    COMMANDS[command](this.cm);
  }

  transaction(tx: EditorTransaction): void {
    const changes = this.cm.state.changes((tx.changes ?? []).map(change => this.change(change)));
    const asked = tx.selections ?? (tx.selection ? [tx.selection] : []);
    this.cm.dispatch(
      tx.replaceSelection === undefined ? { changes } : this.cm.state.replaceSelection(tx.replaceSelection),
    );
    // Selections of a transaction are positions in the changed text.
    if (asked.length > 0)
      this.cm.dispatch({ selection: EditorSelection.create(asked.map(range => this.ranged(range))) });
  }

  wordAt(position: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word ? { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) } : null;
  }

  posToOffset({ line, ch }: EditorPosition): number {
    const { doc } = this.cm.state;
    if (line < 0) return 0;
    if (line >= doc.lines) return doc.length;
    const { from, to } = doc.line(line + 1);
    return Math.min(from + Math.max(0, ch), to);
  }

  offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const at = Math.max(0, Math.min(offset, doc.length));
    const line = doc.lineAt(at);
    return { line: line.number - 1, ch: at - line.from };
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => EditorChange | void,
    ignoreEmpty = true,
  ): void {
    const lines = Array.from({ length: this.lineCount() }, (_, line) => ({ line, text: this.getLine(line) }));
    const asked = lines.filter(({ text }) => !ignoreEmpty || text.trim() !== '');
    const values = asked.map(({ line, text }) => ({ line, text, value: read(line, text) }));
    const changes = values
      .map(({ line, text, value }) => write(line, text, value))
      .filter(change => !!change);
    this.transaction({ changes });
  }

  private change({ text, from, to }: EditorChange): { from: number; to: number; insert: string } {
    return { from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text };
  }

  private selected(anchor: EditorPosition, head: EditorPosition): ReturnType<typeof EditorSelection.range> {
    return EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head));
  }

  private ranged({ from, to }: EditorRangeOrCaret): ReturnType<typeof EditorSelection.range> {
    return this.selected(from, to ?? from);
  }
}
