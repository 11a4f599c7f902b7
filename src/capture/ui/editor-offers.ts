import type { Editor, MarkdownFileInfo, Menu, Plugin } from 'obsidian';
import { dayOfPath } from '../../daily/location/daily-path';
import { buttonNotice } from '../../ui/button-notice';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import { linkAt } from '../../reference/link-at';
import { isPaperLink, pastedLinkAt } from '../input/pasted-link';
import type { AppendStart } from './append-deps';

/** Opens the form that appends papers. */
export type OpenAppend = (start?: AppendStart) => void;

/** Offers to append what is selected, or the link under the cursor, in the menus of editors and links. */
export function registerAppendMenus(plugin: Plugin, { t }: Ports, open: OpenAppend): void {
  const { workspace } = plugin.app;
  const add = (menu: Menu, input: string) =>
    menu.addItem(item =>
      item
        .setTitle(t('capture.append-as-paper'))
        .setIcon('file-plus')
        .onClick(() => open({ input })),
    );
  plugin.registerEvent(
    workspace.on('editor-menu', (menu, editor) => {
      const input = inputAt(editor);
      if (input !== '') add(menu, input);
    }),
  );
  plugin.registerEvent(
    workspace.on('url-menu', (menu, url) => {
      if (isPaperLink(url)) add(menu, url);
    }),
  );
}

/** What is selected, else the link under the cursor as it is written; empty if there is neither. */
function inputAt(editor: Editor): string {
  if (editor.somethingSelected()) return editor.getSelection().trim();
  const { line, ch } = editor.getCursor();
  const text = editor.getLine(line);
  const link = linkAt(text, ch);
  return link === null ? '' : text.slice(link.from, link.to);
}

/** Offers to make a card of a paper's link that was pasted into a learned section; the paste itself goes on as ever. */
export function registerPasteOffer(plugin: Plugin, ports: Ports, open: OpenAppend): void {
  const { workspace } = plugin.app;
  const offer = (editor: Editor, path: string): void => {
    const day = dayOfPath(path, ports.place(), ports.dates);
    if (day === null) return;
    const at = editor.posToOffset(editor.getCursor());
    const link = pastedLinkAt(editor.getValue(), at, sectionNames(ports, 'learned'));
    if (link === null) return;
    const { text: input, topic, line } = link;
    const taken = line === null ? {} : { taken: { path, line, at: link.at } };
    const { t } = ports;
    buttonNotice(t('capture.pasted'), t('capture.make-card'), () => open({ input, topic, day, ...taken }));
  };
  const pasted = (event: ClipboardEvent, editor: Editor, { file }: MarkdownFileInfo): void => {
    if (event.defaultPrevented || file === null || !ports.settings().offerPasted) return;
    if (!isPaperLink(event.clipboardData?.getData('text/plain') ?? '')) return;
    // The text is in the note only once every handler has run.
    window.setTimeout(() => offer(editor, file.path));
  };
  plugin.registerEvent(workspace.on('editor-paste', pasted));
}
