import { FileSystemAdapter, normalizePath, Platform, type App } from 'obsidian';

/** Text of a file: a path in the vault, or on a computer an absolute one. Rejects if it cannot be read. */
export async function obsidianFile(app: App, path: string): Promise<string> {
  const file = app.vault.getFileByPath(normalizePath(path));
  if (file !== null) return app.vault.read(file);
  const isAbsolute = /^(?:\/|\\\\|[A-Za-z]:[\\/])/.test(path);
  if (!isAbsolute || !Platform.isDesktopApp) throw new Error(`${path} is not in the vault`);
  const bytes = await FileSystemAdapter.readLocalFile(path);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
