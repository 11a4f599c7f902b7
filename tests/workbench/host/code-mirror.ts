import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownKeymap, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import {
  Annotation,
  Compartment,
  EditorState,
  type Extension,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { drawSelection, EditorView, keymap, type ViewUpdate } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { liveBlocks } from './live-blocks';
import { obsidianSyntax } from './markdown-syntax';
import type { MarkdownView } from './markdown-view';

/** Marks a change that came from the file, not from the person typing. */
export const fromDisk = Annotation.define<boolean>();

const setLivePreview = StateEffect.define<boolean>();

export const editorInfoField = StateField.define<MarkdownView>({
  create: () => {
    throw new Error('An editor without a note has no editorInfoField.');
  },
  update: value => value,
});

export const editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (value, transaction) =>
    transaction.effects.reduce((on, effect) => (effect.is(setLivePreview) ? effect.value : on), value),
});

/** The class names the app gives to Markdown in its editor. */
const style = HighlightStyle.define([
  ...[tags.heading1, tags.heading2, tags.heading3, tags.heading4, tags.heading5, tags.heading6].map(
    (tag, index) => ({
      tag,
      class: `cm-header cm-header-${index + 1}`,
    }),
  ),
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: tags.strikethrough, class: 'cm-strikethrough' },
  { tag: tags.monospace, class: 'cm-inline-code' },
  { tag: tags.link, class: 'cm-hmd-internal-link' },
  { tag: tags.url, class: 'cm-url' },
  { tag: tags.quote, class: 'cm-quote' },
  { tag: tags.labelName, class: 'cm-hashtag' },
  { tag: tags.special(tags.content), class: 'cm-highlight' },
  { tag: tags.string, class: 'cm-math' },
  { tag: tags.comment, class: 'cm-comment' },
  { tag: tags.meta, class: 'cm-hmd-frontmatter' },
  { tag: tags.processingInstruction, class: 'cm-formatting' },
]);

/** The CodeMirror editor of one note view; plugins' extensions can be exchanged while it is open. */
export class NoteEditor {
  readonly view: EditorView;
  private readonly plugins = new Compartment();

  constructor(
    parent: HTMLElement,
    private readonly info: MarkdownView,
    private extensions: readonly Extension[],
    private readonly onUpdate: (update: ViewUpdate) => void,
  ) {
    this.view = new EditorView({ parent, state: this.stateOf('', true) });
  }

  setExtensions(extensions: readonly Extension[]): void {
    this.extensions = extensions;
    this.view.dispatch({ effects: this.plugins.reconfigure([...extensions]) });
  }

  setLivePreview(on: boolean): void {
    this.view.dispatch({ effects: setLivePreview.of(on) });
  }

  /** Takes another note's text: its cursor and its undo history begin anew. */
  openText(text: string): void {
    this.view.setState(this.stateOf(text, this.view.state.field(editorLivePreviewField)));
  }

  /** Replaces only what differs, so that the cursor and the scroll position of an open note stay. */
  updateText(text: string): void {
    const before = this.view.state.doc.toString();
    if (before === text) return;
    const shorter = Math.min(before.length, text.length);
    let start = 0;
    while (start < shorter && before[start] === text[start]) start++;
    let end = 0;
    while (end < shorter - start && before[before.length - 1 - end] === text[text.length - 1 - end]) end++;
    const insert = text.slice(start, text.length - end);
    this.view.dispatch({
      changes: { from: start, to: before.length - end, insert },
      annotations: fromDisk.of(true),
    });
  }

  private stateOf(doc: string, livePreview: boolean): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        editorInfoField.init(() => this.info),
        editorLivePreviewField.init(() => livePreview),
        liveBlocks(this.info, state => state.field(editorLivePreviewField)),
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        markdown({ base: markdownLanguage, extensions: [obsidianSyntax] }),
        syntaxHighlighting(style),
        search({ top: true }),
        keymap.of([...markdownKeymap, ...searchKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.contentAttributes.of({ spellcheck: 'false', 'aria-label': 'Note editor' }),
        EditorView.updateListener.of(this.onUpdate),
        this.plugins.of([...this.extensions]),
      ],
    });
  }
}
