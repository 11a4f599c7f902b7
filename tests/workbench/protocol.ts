/** What the server and the page say to each other. */

/** A file or folder of the vault; `text` is null for what is not text. */
export type DiskEntry =
  | { readonly path: string; readonly kind: 'folder' }
  | {
      readonly path: string;
      readonly kind: 'file';
      readonly text: string | null;
      readonly ctime: number;
      readonly mtime: number;
      readonly size: number;
    };

export interface PluginManifest {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly minAppVersion: string;
  readonly description: string;
  readonly author: string;
  readonly isDesktopOnly: boolean;
}

/** The answer of `/api/boot`. */
export interface BootData {
  readonly name: string;
  readonly basePath: string;
  readonly token: string;
  readonly manifest: PluginManifest;
  readonly entries: readonly DiskEntry[];
}

/** One message of `/api/events`; `revision` grows with everything that happens to the vault, `by` names the page that did it. */
export type ServerEvent =
  | { readonly type: 'changed'; readonly entry: DiskEntry; readonly revision: number; readonly by: string }
  | { readonly type: 'gone'; readonly path: string; readonly revision: number; readonly by: string }
  | { readonly type: 'reload' };

/** The body of a write to `/api/vault`; the content of `write` is the request body itself. */
export type VaultOperation = 'write' | 'mkdir' | 'rename' | 'copy' | 'remove' | 'trash';

export interface ProxyRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export type ProxyResponse =
  | { readonly status: number; readonly headers: Record<string, string>; readonly base64: string }
  | { readonly error: string };
