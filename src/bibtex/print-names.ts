import type { BibName, BibNames } from './bib-entry';
import { displayName, readNames } from './bib-names';
import { printText } from './print-text';

/** A list of names joined by `and`, each in the shortest form that reads back as the same name. */
export function printNames({ names, others }: BibNames, tex: boolean): string {
  return [...names.map(name => printName(name, tex)), ...(others ? ['others'] : [])].join(' and ');
}

const same = (a: BibName, b: BibName): boolean =>
  a.given === b.given &&
  a.prefix === b.prefix &&
  a.family === b.family &&
  a.suffix === b.suffix &&
  a.literal === b.literal;

function printName(name: BibName, tex: boolean): string {
  const text = (part: string): string => printText(part, { tex, protect: false });
  const braced = (part: string): string => (part === '' ? '' : `{${text(part)}}`);
  const forms = name.literal
    ? []
    : [...commaForms(name, text), ...commaForms(name, braced), extendedForm(name, braced)];
  const reads = (form: string): boolean => {
    const { names, others } = readNames(form);
    const [only] = names;
    return names.length === 1 && !others && only !== undefined && same(only, name);
  };
  return forms.find(reads) ?? braced(name.literal ? name.family : displayName(name));
}

function commaForms(
  { given, prefix, family, suffix }: BibName,
  write: (part: string) => string,
): readonly string[] {
  const last = [printText(prefix, { tex: false, protect: false }), write(family)]
    .filter(part => part !== '')
    .join(' ');
  const parts = [last, ...(suffix === '' ? [] : [write(suffix)]), write(given)];
  return given === '' && suffix === '' ? [last, `${last},`] : [parts.join(', ')];
}

// Read by biblatex alone, so it is the last resort.
function extendedForm({ given, prefix, family, suffix }: BibName, braced: (part: string) => string): string {
  return Object.entries({ family, given, prefix, suffix })
    .filter(([, part]) => part !== '')
    .map(([name, part]) => `${name}=${braced(part)}`)
    .join(', ');
}
