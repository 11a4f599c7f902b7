import type { Translate } from '../../i18n/translate';
import { applyEdits, type Edit } from '../../markdown/edit';
import { scan } from '../../markdown/blocks/scan';
import { Problem } from '../../problem';
import { linkList } from '../write/card-fields';
import { groupEnd, linksLine, type CardSpot } from './card-spot';
import type { CardLink } from '../../reference/draft';

/** What is written into a card that is there. */
export interface Additions {
  readonly links: readonly CardLink[];
  /** Lines of facts, with a line of links where the card has none for them. */
  readonly facts: (links: readonly CardLink[]) => readonly string[];
  /** Blocks that stand below the facts. */
  readonly blocks: readonly string[];
}

/** The edits that add to a card: links behind its links, facts below them, blocks below those. Without `at` the facts go below links or heading. */
export function additionEdits(spot: CardSpot, add: Additions, at: Edit | null = null): readonly Edit[] {
  const { note, heading } = spot;
  const { eol, text } = note;
  const known = linksLine(spot);
  const links = linkList(add.links);
  const behind = known !== null && links !== '' ? [insert(known.to, ` · ${links}`)] : [];
  const lines = add.facts(known === null ? add.links : []);
  const anchor = at ?? insert(known?.to ?? heading.to, '');
  const lead = at !== null ? '' : known === null ? eol + eol : eol;
  const placed = lines.length === 0 ? null : { ...anchor, insert: lead + lines.join(eol) };
  const end = groupEnd(spot, anchor.to);
  const isHeading = at === null && known === null;
  const blocksAt = isHeading ? heading.to : end;
  const blocks = add.blocks.map(block => eol + eol + block).join('');
  const facts = placed === null ? (at === null ? [] : [removal(text, at)]) : [placed];
  return inOrder([...behind, ...facts, insert(blocksAt, blocks)], text, eol);
}

const insert = (at: number, text: string): Edit => ({ from: at, to: at, insert: text });

// A line goes with its line break, the one before it where it is the last.
function removal(text: string, { from, to }: Edit): Edit {
  const after = /^\r?\n/.exec(text.slice(to))?.[0].length ?? 0;
  return { from, to: to + after, insert: '' };
}

// Text right below would run on into what is written: a blank line keeps them apart.
function inOrder(edits: readonly Edit[], text: string, eol: string): readonly Edit[] {
  const real = edits.filter(edit => edit.insert !== '' || edit.to > edit.from);
  const joined: Edit[] = [];
  for (const edit of [...real].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    if (last !== undefined && edit.from <= last.to && edit.from === edit.to) {
      joined[joined.length - 1] = { ...last, insert: last.insert + edit.insert };
    } else joined.push(edit);
  }
  return joined.map(edit => {
    const rest = text.slice(edit.to);
    const runsOn = edit.insert.includes(eol) && /^\r?\n[ \t]*(?![-*+] )[^\s#]/.test(rest);
    return runsOn ? { ...edit, insert: edit.insert + eol } : edit;
  });
}

/** The edits, if no heading comes or goes by them. @throws Problem else */
export function checkedEdits(
  text: string,
  edits: readonly Edit[],
  line: number,
  t: Translate,
): readonly Edit[] {
  const levels = (of: string) =>
    scan(`${of}\n\n# end`)
      .headings.map(({ level }) => level)
      .join();
  if (levels(text) === levels(applyEdits(text, edits))) return edits;
  throw new Problem(t('capture.no-place', { line }));
}
