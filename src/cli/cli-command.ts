import type { Translate } from '../i18n/translate';
import { Problem } from '../problem';

/** Parameters of one call: `key=value` as written, bare words as `true`. */
export type CliParams = Readonly<Record<string, string>>;

/** A parameter that a command takes; without `value` it is a bare word. */
export interface CliFlag {
  readonly value?: string;
  readonly description: string;
  readonly required?: boolean;
}

/** What a command found or did, for programs and for people. */
export interface CliResult {
  readonly json: unknown;
  readonly text: string;
}

/** A command of Obsidian's command line; `registerCliHandler` and the checkout's own runner take the same. */
export interface CliCommand {
  /** Behind the plugin's id and a colon. */
  readonly name: string;
  readonly description: string;
  readonly flags: Readonly<Record<string, CliFlag>>;
  readonly run: (params: CliParams) => Promise<CliResult>;
}

const formatFlag = 'format';

/** The flags of a command with those that every command has. */
export function allFlags(command: CliCommand, t: Translate): Record<string, CliFlag> {
  return { ...command.flags, [formatFlag]: { value: 'json|text', description: t('cli.flag-format') } };
}

/**
 * Runs a command and gives what it prints.
 * @throws Problem with one line that says what is wrong and what to do; nothing has been written then
 */
export async function runCommand(command: CliCommand, params: CliParams, t: Translate): Promise<string> {
  const flags = allFlags(command, t);
  const unknown = Object.keys(params).find(key => !Object.hasOwn(flags, key));
  const known = Object.keys(flags).join(', ');
  if (unknown !== undefined) throw new Problem(t('cli.unknown-flag', { flag: unknown, known }));
  const missing = Object.entries(flags).find(
    ([key, flag]) => flag.required === true && !(params[key] ?? '').trim(),
  );
  if (missing !== undefined) throw new Problem(t('cli.missing-flag', { flag: missing[0] }));
  const format = params[formatFlag] ?? 'text';
  if (format !== 'json' && format !== 'text') throw new Problem(t('cli.bad-format', { format }));
  const { json, text } = await command.run(params);
  return format === 'json' ? JSON.stringify(json, null, 2) : text;
}
