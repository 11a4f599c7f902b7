import type { TAbstractFile, TFile, TFolder } from './files';
import { getFrontMatterInfo, parseFrontMatter, stringifyFrontMatter } from './front-matter';
import type { MetadataCache } from './metadata-cache';
import type { Vault } from './vault';

interface WriteTimes {
  readonly ctime?: number;
  readonly mtime?: number;
}

export class FileManager {
  constructor(
    private readonly vault: Vault,
    private readonly metadataCache: MetadataCache,
  ) {}

  getNewFileParent(_sourcePath: string): TFolder {
    return this.vault.getRoot();
  }

  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    await this.vault.rename(file, newPath);
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    await this.vault.trash(file, false);
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const own = file.path === sourcePath && subpath !== '';
    const target = own ? '' : this.metadataCache.fileToLinktext(file, sourcePath);
    const link = `[[${target}${subpath}${alias ? `|${alias}` : ''}]]`;
    return file.extension === 'md' ? link : `!${link}`;
  }

  async processFrontMatter(
    file: TFile,
    change: (frontmatter: Record<string, unknown>) => void,
    times: WriteTimes = {},
  ): Promise<void> {
    await this.vault.process(
      file,
      text => {
        const { contentStart, frontmatter } = getFrontMatterInfo(text);
        const values: Record<string, unknown> = parseFrontMatter(frontmatter);
        const before = JSON.stringify(values);
        change(values);
        if (JSON.stringify(values) === before) return text;
        const body = text.slice(contentStart);
        return Object.keys(values).length === 0 ? body : `---\n${stringifyFrontMatter(values)}---\n${body}`;
      },
      times,
    );
  }

  async getAvailablePathForAttachment(filename: string): Promise<string> {
    const dot = filename.lastIndexOf('.');
    const [name, extension] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, ''];
    for (let number = 0; ; number++) {
      const path = `${name}${number === 0 ? '' : ` ${number}`}${extension}`;
      if (!(await this.vault.adapter.exists(path))) return path;
    }
  }
}
