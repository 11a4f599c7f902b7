import type { WorkspaceLeaf } from './leaf';
import { UnknownView, type View } from './view';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which view shows what. */
export class ViewRegistry {
  private readonly creators = new Map<string, ViewCreator>();
  private readonly types = new Map([['md', 'markdown']]);

  /** Registers a type of view; leaves that waited for it are the caller's to reopen. */
  register(type: string, creator: ViewCreator): void {
    if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.creators.set(type, creator);
  }

  unregister(type: string): void {
    this.creators.delete(type);
  }

  registerExtensions(extensions: readonly string[], type: string): void {
    for (const extension of extensions) this.types.set(extension, type);
  }

  typeOf(extension: string): string {
    return this.types.get(extension) ?? 'unknown';
  }

  create(type: string, leaf: WorkspaceLeaf): View {
    return this.creators.get(type)?.(leaf) ?? new UnknownView(leaf, type);
  }
}
