import type { Fillers } from '../../ports';
import type { Day } from '../../time/day';

const token = /\{\{\s*([a-z][a-z-]*)\s*(?::([^{}\n]*))?\}\}/gi;

/**
 * What stands for each filler token of a template, by the token as written; each distinct token is asked for once.
 * Line breaks become those of the template. A filler that fails rejects.
 */
export async function fillTemplate(
  template: string,
  fillers: Fillers,
  day: Day,
): Promise<ReadonlyMap<string, string>> {
  const eol = /\r\n/.test(template) ? '\r\n' : '\n';
  const filled = new Map<string, string>();
  for (const [written, name = '', argument = ''] of template.matchAll(token)) {
    const key = name.toLowerCase();
    const filler = Object.hasOwn(fillers, key) ? fillers[key] : undefined;
    if (filler === undefined || filled.has(written)) continue;
    filled.set(written, (await filler(argument.trim(), day)).replace(/\r?\n/g, eol));
  }
  return filled;
}
