import { panelTypes, type Panel } from './panels';
import { parseRange, type Range } from './range';

/** What a `daybook-life` code block asks for. */
export interface BlockOptions {
  readonly fields: readonly string[];
  readonly range: Range;
  readonly types: readonly Panel['type'][];
  /** Lines that ask for something unknown. */
  readonly unknown: readonly string[];
}

const usual: Range = { kind: 'last', days: 90 };
const listOf = (value: string): readonly string[] =>
  value
    .split(/[,，、]/)
    .map(part => part.trim())
    .filter(part => part !== '');

/** Reads the lines `fields: a, b`, `range: 90`, `kind: lines, sleep`; what is left out means everything over 90 days. */
export function parseBlock(source: string): BlockOptions {
  let options: BlockOptions = { fields: [], range: usual, types: [], unknown: [] };
  for (const line of source.split('\n').map(text => text.trim())) {
    if (line === '') continue;
    const [, key = '', value = ''] = /^(\w+)\s*[:：]\s*(.*)$/.exec(line) ?? [];
    const range = key === 'range' ? parseRange(value) : null;
    const types = listOf(value).flatMap(word => panelTypes.find(type => type === word) ?? []);
    if (key === 'fields') options = { ...options, fields: listOf(value) };
    else if (range) options = { ...options, range };
    else if (key === 'kind' && types.length > 0 && types.length === listOf(value).length)
      options = { ...options, types };
    else options = { ...options, unknown: [...options.unknown, line] };
  }
  return options;
}
