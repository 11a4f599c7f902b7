import type { Vault } from './vault';

interface InternalPlugin {
  readonly enabled: boolean;
  readonly instance: { readonly options: Readonly<Record<string, unknown>> };
}

const KNOWN = ['daily-notes', 'templates', 'page-preview'];

/** The app's own plugins, as far as their settings matter: read from the vault's configuration folder. */
export class InternalPlugins {
  readonly plugins: Record<string, InternalPlugin> = {};

  constructor(private readonly vault: Vault) {}

  async load(): Promise<void> {
    const listed: unknown = await this.json('core-plugins.json');
    for (const id of KNOWN) {
      const options = await this.json(`${id}.json`);
      this.plugins[id] = {
        enabled: isListed(listed, id),
        instance: { options: isRecord(options) ? options : {} },
      };
    }
  }

  getPluginById(id: string): InternalPlugin | null {
    return this.plugins[id] ?? null;
  }

  getEnabledPluginById(id: string): InternalPlugin['instance'] | null {
    const plugin = this.plugins[id];
    return plugin?.enabled ? plugin.instance : null;
  }

  private async json(name: string): Promise<unknown> {
    const path = `${this.vault.configDir}/${name}`;
    return (await this.vault.adapter.exists(path))
      ? (JSON.parse(await this.vault.adapter.read(path)) as unknown)
      : null;
  }
}

/** The list is an array of ids in older vaults and a record of booleans in newer ones. */
function isListed(list: unknown, id: string): boolean {
  return Array.isArray(list) ? list.includes(id) : isRecord(list) && list[id] === true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
