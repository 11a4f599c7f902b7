import { type EditorState, type Extension, type Range, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { Component } from './component';
import type { MarkdownView } from './markdown-view';
import { codeBlockProcessors } from './reading';
import { setIcon } from './ui/icons';

/** A fenced block that a plugin draws. */
interface LiveBlock {
  readonly from: number;
  readonly to: number;
  readonly language: string;
  readonly source: string;
}

const FENCE = /^(`{3,}|~{3,})\s*([\w-]+)\s*$/;

function blocksOf({ doc }: EditorState): readonly LiveBlock[] {
  const blocks: LiveBlock[] = [];
  for (let number = 1; number <= doc.lines; number++) {
    const first = doc.line(number);
    const [, fence = '', language = ''] = FENCE.exec(first.text) ?? [];
    if (fence === '') continue;
    const source: string[] = [];
    while (++number <= doc.lines && !doc.line(number).text.startsWith(fence))
      source.push(doc.line(number).text);
    if (number <= doc.lines && codeBlockProcessors.has(language))
      blocks.push({ from: first.from, to: doc.line(number).to, language, source: source.join('\n') });
  }
  return blocks;
}

class BlockWidget extends WidgetType {
  constructor(
    private readonly block: LiveBlock,
    private readonly owner: MarkdownView,
  ) {
    super();
  }

  override eq({ block }: BlockWidget): boolean {
    return block.language === this.block.language && block.source === this.block.source;
  }

  override toDOM(view: EditorView): HTMLElement {
    const { language, source, from } = this.block;
    const el = createDiv('cm-preview-code-block cm-embed-block markdown-rendered');
    const edit = el.createDiv({
      cls: 'edit-block-button',
      attr: { 'aria-label': 'Edit this block', role: 'button' },
    });
    setIcon(edit, 'code-xml');
    edit.addEventListener('click', () => view.dispatch({ selection: { anchor: from } }));
    const body = el.createDiv(`block-language-${language}`);
    const child = this.owner.addChild(new Component());
    drawn.set(el, () => this.owner.removeChild(child));
    void codeBlockProcessors.get(language)?.(source, body, {
      docId: 'live-preview',
      sourcePath: this.owner.file?.path ?? '',
      frontmatter: null,
      addChild: added => void child.addChild(added),
      getSectionInfo: () => null,
    });
    return el;
  }

  override destroy(el: HTMLElement): void {
    drawn.get(el)?.();
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** What takes the blocks that stand in an editor away. */
const drawn = new WeakMap<HTMLElement, () => void>();

/** Draws the code blocks of plugins in Live Preview while the cursor is elsewhere. */
export function liveBlocks(owner: MarkdownView, isLive: (state: EditorState) => boolean): Extension {
  const read = (state: EditorState): DecorationSet => {
    if (!isLive(state)) return Decoration.none;
    const ranges: Range<Decoration>[] = blocksOf(state)
      .filter(({ from, to }) => state.selection.ranges.every(range => range.to < from || range.from > to))
      .map(block =>
        Decoration.replace({ widget: new BlockWidget(block, owner), block: true }).range(
          block.from,
          block.to,
        ),
      );
    return Decoration.set(ranges);
  };
  return StateField.define<DecorationSet>({
    create: read,
    update: (_value, transaction) => read(transaction.state),
    provide: field => EditorView.decorations.from(field),
  });
}
