import { existsSync, realpathSync, statSync } from 'node:fs';
import { cliCommands } from '../../src/features';
import { runCommand, type CliParams } from '../../src/cli/cli-command';
import { Problem } from '../../src/problem';
import { folderPorts } from './folder-ports';

const prefix = 'research-daybook:';
const usage = `Usage: npm run --silent cli -- vault=DIR ${prefix}COMMAND key=value … [format=json]`;

/** What the words of the command line mean; `language` is the runner's own, as the app's language is outside the app. */
interface Call {
  readonly vault: string;
  readonly command: string;
  readonly language: 'zh' | 'en';
  /** Address of played services, for tests; null for the network. */
  readonly services: string | null;
  readonly params: CliParams;
}

function readCall(words: readonly string[]): Call {
  const command = words.find(word => word.startsWith(prefix));
  if (command === undefined) throw new Problem(usage);
  const pairs = words
    .filter(word => word !== command)
    .map((word): [string, string] => {
      const equals = word.indexOf('=');
      return equals < 0 ? [word, 'true'] : [word.slice(0, equals), word.slice(equals + 1)];
    });
  const { vault, language = 'zh', services = null, ...params } = Object.fromEntries(pairs);
  if (vault === undefined) throw new Problem(`Say which folder holds the notes. ${usage}`);
  if (language !== 'zh' && language !== 'en')
    throw new Problem(`language=${language} is not known. Use language=zh or language=en.`);
  return { vault: folder(vault), command: command.slice(prefix.length), language, services, params };
}

function folder(vault: string): string {
  if (existsSync(vault) && statSync(vault).isDirectory()) return realpathSync(vault);
  throw new Problem(`vault=${vault} is not a folder. Give the folder that holds the notes.`);
}

async function run(words: readonly string[]): Promise<string> {
  const { vault, command: name, language, services, params } = readCall(words);
  const ports = folderPorts(vault, language, services);
  const commands = cliCommands(ports, () => null);
  const command = commands.find(candidate => candidate.name === name);
  const known = commands.map(candidate => prefix + candidate.name).join(', ');
  if (command === undefined) throw new Problem(`There is no command ${prefix}${name}. There are: ${known}.`);
  return runCommand(command, params, ports.t);
}

try {
  // A service that still has not answered must not keep the program waiting.
  process.stdout.write(`${await run(process.argv.slice(2))}\n`, () => process.exit());
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message.replace(/\s*\n\s*/g, ' ')}\n`, () => process.exit(1));
}
