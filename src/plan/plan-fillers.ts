import { applyEdits } from '../markdown/edit';
import { scan } from '../markdown/blocks/scan';
import { contentEnd, sectionsNamed } from '../markdown/sections';
import type { Fillers, Ports } from '../ports';
import { noteWords } from '../settings/note-words';
import type { Day } from '../time/day';
import { carryOptions, lastPlan } from './carry/carry-over';
import { carryInto } from './carry/carry-text';
import { dailyNotes, notesBefore } from '../daily/location/earlier-days';

/**
 * Fillers of templates: `{{carry:plan}}` the unfinished tasks of the last plan by area, `{{carry:AREA}}` those of one
 * area, `{{section:NAME}}` the text of that section in the last daily note. Nothing to bring gives an empty text.
 */
export function planFillers(ports: Ports): Fillers {
  return {
    carry: (argument, day) => carriedPlan(ports, argument, day),
    section: (name, day) => lastSection(ports, name, day),
  };
}

async function carriedPlan(ports: Ports, area: string, day: Day): Promise<string> {
  const from = await lastPlan(ports, day);
  if (from === null) return '';
  const settings = ports.settings();
  const plan = noteWords(settings, ports.language).sections.find(({ kind }) => kind === 'plan');
  const heading = plan?.heading ?? settings.planNames[0] ?? '';
  // Carried into a plan with nothing in it, so that the rules are those of carrying over.
  const empty = `${'#'.repeat(settings.level)} ${heading}\n`;
  const source = await ports.notes.read(from.path);
  const { edits } = carryInto(source, empty, await carryOptions(ports, from.day), ports.t);
  const name = area === '' || area.toLowerCase() === 'plan' ? heading : area;
  return sectionText(applyEdits(empty, edits), name);
}

async function lastSection(ports: Ports, name: string, day: Day): Promise<string> {
  const [last] = notesBefore(dailyNotes(ports), day, ports.settings().carryReach);
  return last === undefined || name === '' ? '' : sectionText(await ports.notes.read(last.path), name);
}

function sectionText(text: string, name: string): string {
  const section = sectionsNamed(scan(text), [name])[0];
  if (section === undefined) return '';
  return text
    .slice(section.bodyFrom, contentEnd(text, section.bodyFrom, section.to))
    .replace(/^(?:[ \t]*\r?\n)+/, '');
}
