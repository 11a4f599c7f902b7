import type { Translate } from '../i18n/translate';
import { Problem } from '../problem';
import { parseDay, type Day } from '../time/day';

/** What an address of the plugin, `obsidian://research-daybook?…`, asks for; null for the day means today. */
export type UriRequest =
  | { readonly kind: 'today'; readonly day: Day | null }
  | {
      readonly kind: 'add-paper';
      readonly input: string;
      readonly topic: string;
      readonly day: Day | null;
      readonly summary: string;
      readonly remark: string;
    };

/**
 * Reads the parameters of an address: `command=add-paper` with `input`, `topic`, `date`, `summary` and `remark`, or
 * `command=today` with `date`. Without a command an input means a paper.
 * @throws Problem for another command or a date that is none
 */
export function readUri(params: Readonly<Record<string, string | undefined>>, t: Translate): UriRequest {
  const { input = '', topic = '', summary = '', remark = '', date = '' } = params;
  const command = params['command'] ?? (input === '' ? 'today' : 'add-paper');
  const day = date === '' || date === 'today' ? null : parseDay(date);
  if (day === null && date !== '' && date !== 'today') throw new Problem(t('daily.bad-date', { date }));
  if (command === 'today') return { kind: 'today', day };
  if (command === 'add-paper') return { kind: 'add-paper', input, topic, day, summary, remark };
  throw new Problem(t('uri.unknown', { command: command.slice(0, 40) }));
}
