/** The module the plugin knows as `obsidian`. */

export { DataAdapter as FileSystemAdapter } from './adapter';
export { App } from './app';
export { editorInfoField, editorLivePreviewField } from './code-mirror';
export { Component } from './component';
export { debounce } from './debounce';
export { Editor } from './editor';
export { EditorSuggest } from './editor-suggest';
export { Events } from './events';
export { FileManager } from './file-manager';
export { FileView, TextFileView } from './file-view';
export { TAbstractFile, TFile, TFolder } from './files';
export { getFrontMatterInfo } from './front-matter';
export {
  WorkspaceItem,
  WorkspaceParent,
  WorkspaceRibbon,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceTabs,
} from './layout';
export { WorkspaceLeaf } from './leaf';
export { getLinkpath, normalizePath, parseLinktext, stripHeading, stripHeadingForLink } from './links';
export { MarkdownPreviewView, MarkdownView } from './markdown-view';
export { moment } from './moment';
export { MetadataCache, resolveSubpath } from './metadata-cache';
export { apiVersion, getLanguage, Platform, requireApiVersion } from './platform';
export { Plugin } from './plugin';
export { MarkdownRenderChild, MarkdownRenderer } from './reading';
export { arrayBufferToBase64, base64ToArrayBuffer, request, requestUrl } from './request-url';
export { BaseComponent, ValueComponent } from './ui/base-component';
export { ButtonComponent, DisplayValueComponent, ExtraButtonComponent } from './ui/button-components';
export { ColorComponent } from './ui/color-component';
export { ConfirmationButton, ConfirmationModal } from './ui/confirmation-modal';
export { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from './ui/fuzzy';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './ui/icons';
export { AbstractInputSuggest, PopoverSuggest } from './ui/input-suggest';
export { renderMatches, renderResults } from './ui/matches';
export { Menu } from './ui/menu';
export { MenuItem } from './ui/menu-item';
export { Modal } from './ui/modal';
export { MomentFormatComponent } from './ui/moment-format-component';
export { Notice } from './ui/notice';
export { HoverPopover } from './ui/popover';
export { Keymap, Scope } from './ui/scope';
export { Setting } from './ui/setting';
export { SettingGroup } from './ui/setting-group';
export { SettingPage } from './ui/setting-page';
export { PluginSettingTab, SettingTab } from './ui/setting-tab';
export { SliderComponent } from './ui/slider-component';
export { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal';
export {
  AbstractTextComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './ui/text-components';
export { displayTooltip, setTooltip } from './ui/tooltip';
export { DropdownComponent, ProgressBarComponent, ToggleComponent } from './ui/value-components';
export { Vault } from './vault';
export { ItemView, View } from './view';
export { Workspace } from './workspace';

/** HTML with nothing in it that could run. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('*')) {
    if (/^(script|style|iframe|object|embed|link|meta)$/i.test(element.tagName)) element.remove();
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith('on') || /^\s*javascript:/i.test(value)) element.removeAttribute(name);
    }
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...body.childNodes);
  return fragment;
}
