import './ui/dom';
import type { ServerEvent } from '../protocol';
import { App } from './app';
import { addCoreCommands, addWindowButtons } from './core-commands';
import { moment } from './moment';
import { FILE_LIST, FileListView } from './file-list';
import { startPagePreview } from './page-preview';
import { dressPage, getLanguage, Platform } from './platform';
import { popOut } from './pop-out';
import { requestThrough } from './request-url';
import { hostRequire } from './require';
import { ServerClient } from './server-client';
import { noticeTexts } from './ui/notice';

/** What the tests hold the page by. */
export interface WorkbenchHandle {
  readonly app: App;
  idle(): Promise<void>;
  cli(command: string, params?: Record<string, string>): Promise<string>;
  uri(url: string): Promise<void>;
  notices(): string[];
  /** Moves the active view into a window of its own. */
  popOut(): void;
}

async function start(): Promise<void> {
  dressPage();
  const server = await ServerClient.connect();
  requestThrough(server);
  moment.locale(getLanguage().startsWith('zh') ? 'zh-cn' : 'en');
  const app = new App(server, hostRequire);
  Object.assign(window, { app, moment });
  addCoreCommands(app);
  addWindowButtons(app);
  startPagePreview(app);
  app.viewRegistry.register(FILE_LIST, leaf => new FileListView(leaf));
  handleKeys(app);
  server.listen(event => hear(app, event));
  await app.internalPlugins.load();
  await app.commands.loadHotkeys();
  await startPlugin(app, server);
  app.vault.load();
  app.workspace.setActiveLeaf(app.workspace.getLeaf());
  await app.workspace.ensureSideLeaf(FILE_LIST, 'left', { active: false, reveal: !Platform.isPhone });
  app.workspace.setLayoutReady();
  await openFirstNote(app);
  await app.settled();
  document.title = `${app.vault.getName()} - Workbench`;
  Object.assign(window, { workbench: handleOf(app) });
}

/** The page's address may name a note to read first. */
async function openFirstNote(app: App): Promise<void> {
  const path = new URLSearchParams(location.search).get('open');
  const file = path === null ? null : app.vault.getFileByPath(path);
  if (file) await app.workspace.getLeaf().openFile(file, { state: { mode: 'preview' } });
}

async function startPlugin(app: App, server: ServerClient): Promise<void> {
  const { manifest } = server.bootData;
  app.plugins.manifests[manifest.id] = { ...manifest, dir: `${app.vault.configDir}/plugins/${manifest.id}` };
  await app.plugins.loadForeign();
  await app.plugins.enablePlugin(manifest.id);
}

/** Keys go to what lies on top, then to the active view, then to the commands. */
function handleKeys(app: App): void {
  let asking = false;
  app.scope.register(null, null, (event, context) => {
    const { scope } = app.workspace.activeLeaf?.view ?? {};
    // A view's scope has the app's as its parent and comes back here.
    if (scope && !asking) {
      asking = true;
      const answer = scope.handle(event, context);
      asking = false;
      if (answer !== undefined) return answer;
    }
    return asking ? undefined : app.commands.handleKey(event);
  });
  document.addEventListener('keydown', event => void app.keymap.dispatch(event), { capture: true });
}

function hear(app: App, event: ServerEvent): void {
  if (event.type === 'changed') app.background(app.vault.external(event.entry));
  else if (event.type === 'gone') app.vault.externalGone(event.path);
  else for (const id of Object.keys(app.plugins.manifests)) void app.plugins.reload(id);
}

function handleOf(app: App): WorkbenchHandle {
  return {
    app,
    idle: async () => await app.settled(),
    cli: async (command, params = {}) => {
      const handler = app.cliHandlers.get(command);
      if (!handler) throw new Error(`Command "${command}" not found.`);
      return await handler(params);
    },
    uri: async url => {
      const { hostname, searchParams } = new URL(url);
      const handler = app.protocolHandlers.get(hostname);
      if (!handler) throw new Error(`Nothing handles ${url}`);
      await handler({ ...Object.fromEntries(searchParams), action: hostname });
    },
    notices: () => [...noticeTexts],
    popOut: () => {
      const leaf = app.workspace.getMostRecentLeaf();
      if (leaf) popOut(leaf.view);
    },
  };
}

start().catch((error: unknown) => {
  document.body.setText(`The workbench did not start: ${String(error)}`);
  throw error;
});
