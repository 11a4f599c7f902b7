import { MarkdownView, normalizePath, type App, type Editor, type TFile } from 'obsidian';
import { applyEdits, type Edit, type Plan } from '../markdown/edit';
import { NoteExists, type Notes } from '../notes';

/** The vault behind our port. */
export function obsidianNotes(app: App): Notes {
  const { vault } = app;
  const fileAt = (path: string) => indexedFile(app, normalizePath(path));
  return {
    list: () =>
      vault.getMarkdownFiles().map(({ path, stat }) => ({ path, size: stat.size, modified: stat.mtime })),
    // The index may lag behind the disk while sync delivers, so both are asked.
    exists: async path =>
      vault.getFileByPath(normalizePath(path)) !== null || (await vault.adapter.exists(normalizePath(path))),
    read: async path => openEditor(app, path)?.getValue() ?? (await vault.read(await fileAt(path))),
    create: (path, text) => createNote(app, normalizePath(path), text),
    edit: async (path, plan) => {
      const editor = openEditor(app, path);
      return editor === null ? editFile(app, await fileAt(path), plan) : editOpen(editor, plan);
    },
  };
}

/** The note's file. What sync has just put on the disk is waited for, two seconds at most, until the app knows it. */
async function indexedFile({ vault }: App, path: string): Promise<TFile> {
  for (let waits = 0; waits < 40; waits++) {
    const file = vault.getFileByPath(path);
    if (file !== null) return file;
    if (!(await vault.adapter.exists(path))) break;
    await new Promise<void>(resolve => void window.setTimeout(resolve, 50));
  }
  throw new Error(`${path} is not in the vault`);
}

/** The editor that shows the note, if one is open for writing. */
function openEditor(app: App, path: string): Editor | null {
  for (const { view } of app.workspace.getLeavesOfType('markdown')) {
    // A background tab holds a deferred view, and reading view does not write back.
    if (view instanceof MarkdownView && view.file?.path === path && view.getMode() === 'source')
      return view.editor;
  }
  return null;
}

function editOpen<P extends Plan>(editor: Editor, plan: (text: string) => P): P {
  const made = plan(editor.getValue());
  const change = ({ from, to, insert }: Edit) => ({
    from: editor.offsetToPos(from),
    to: editor.offsetToPos(to),
    text: insert,
  });
  if (made.edits.length > 0) editor.transaction({ changes: made.edits.map(change) });
  return made;
}

async function editFile<P extends Plan>(app: App, file: TFile, plan: (text: string) => P): Promise<P> {
  // An empty plan must not touch the file, so it is tried on the text first; `process` decides on what is there then.
  let made = plan(await app.vault.read(file));
  if (made.edits.length === 0) return made;
  await app.vault.process(file, text => {
    made = plan(text);
    return applyEdits(text, made.edits);
  });
  return made;
}

async function createNote(app: App, path: string, text: string): Promise<void> {
  const { vault } = app;
  if (await vault.adapter.exists(path)) throw new NoteExists(path);
  await makeFolders(app, path);
  try {
    await vault.create(path, text);
  } catch (error) {
    if (await vault.adapter.exists(path)) throw new NoteExists(path);
    throw error;
  }
}

async function makeFolders({ vault }: App, path: string): Promise<void> {
  const parts = path.split('/').slice(0, -1);
  for (const [at] of parts.entries()) {
    const folder = parts.slice(0, at + 1).join('/');
    if (!(await vault.adapter.exists(folder))) await vault.createFolder(folder);
  }
}
