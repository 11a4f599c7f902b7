import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/markdown/edit';
import { inlines, plainText } from '../../src/markdown/inline/inline';
import type { Span } from '../../src/markdown/model';
import { scan } from '../../src/markdown/blocks/scan';
import { contentEnd, sectionsOf } from '../../src/markdown/sections';
import { tableRows } from '../../src/markdown/blocks/tables';
import { notes } from '../support/notes';

function fits({ from, to }: Span, outer: Span): boolean {
  return outer.from <= from && from <= to && to <= outer.to;
}

// Line breaks and whole lines found in the slowest, plainest way.
function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}

describe('in any text', () => {
  test('headings stand in order, on whole lines, around their titles', () => {
    fc.assert(
      fc.property(notes, text => {
        const starts = lineStarts(text);
        const { headings, start, lineCount } = scan(text);
        expect(lineCount).toBe(starts.length);
        let last = -1;
        for (const heading of headings) {
          expect(heading.from).toBe(Math.max(starts[heading.line - 1] ?? -1, start));
          expect(heading.from).toBeGreaterThan(last);
          expect(fits(heading.title, heading)).toBe(true);
          expect(text.slice(heading.title.from, heading.title.to)).not.toMatch(/^[ \t]|[ \t]$/);
          expect(text.slice(heading.to)).toMatch(/^(?:\r?\n|$)/);
          last = heading.to;
        }
      }),
    );
  });

  test('blocks and items lie on the lines they name', () => {
    fc.assert(
      fc.property(notes, text => {
        const starts = lineStarts(text);
        const { blocks, items, lineCount, start } = scan(text);
        for (const block of blocks) {
          expect(block.from).toBe(Math.max(starts[block.line - 1] ?? -1, start));
          expect(block.lastLine).toBeGreaterThanOrEqual(block.line);
          expect(block.lastLine).toBeLessThanOrEqual(lineCount);
          expect(text.slice(block.to)).toMatch(/^(?:\r?\n|$)/);
          expect(text.slice(0, block.to).split('\n').length).toBe(block.lastLine);
        }
        items.forEach((item, index) => {
          expect(item.from).toBe(Math.max(starts[item.line - 1] ?? -1, start));
          expect(fits(item.marker, item) && fits(item.content, { from: item.marker.to, to: item.to })).toBe(
            true,
          );
          expect(item.lastLine).toBeGreaterThanOrEqual(item.line);
          expect(item.parent).toBeLessThan(index);
          const parent = items[item.parent];
          expect(item.depth).toBe(parent === undefined ? 0 : parent.depth + 1);
          if (parent !== undefined) expect(item.lastLine).toBeLessThanOrEqual(parent.lastLine);
          expect(text.slice(item.content.from, item.content.to)).not.toMatch(/^[ \t]|[ \t]$/);
        });
      }),
    );
  });

  test('sections lie within each other or apart', () => {
    fc.assert(
      fc.property(notes, text => {
        const sections = sectionsOf(scan(text));
        for (const section of sections) {
          expect(
            fits({ from: section.bodyFrom, to: section.to }, { from: section.heading.to, to: text.length }),
          ).toBe(true);
          const parent = sections[section.parent];
          if (parent !== undefined)
            expect(
              fits({ from: section.heading.from, to: section.to }, { from: parent.bodyFrom, to: parent.to }),
            ).toBe(true);
          const end = contentEnd(text, section.bodyFrom, section.to);
          expect(text.slice(end, section.to).trim()).toBe('');
        }
      }),
    );
  });

  test('cells lie within their rows', () => {
    fc.assert(
      fc.property(notes, text => {
        const note = scan(text);
        for (const block of note.blocks.filter(({ kind }) => kind === 'table'))
          for (const row of tableRows(note, block)) {
            expect(fits(row, block)).toBe(true);
            expect(row.cells.every(cell => fits(cell, row))).toBe(true);
          }
      }),
    );
  });

  test('inline elements lie in the range, around their texts, in order', () => {
    fc.assert(
      fc.property(notes, fc.nat(), fc.nat(), (text, one, other) => {
        const ends = [one % (text.length + 1), other % (text.length + 1)];
        const range = { from: Math.min(...ends), to: Math.max(...ends) };
        const found = inlines(text, range.from, range.to);
        expect(found.every(inline => fits(inline, range) && fits(inline.text, inline))).toBe(true);
        expect(found.map(({ from }) => from)).toEqual(found.map(({ from }) => from).sort((a, b) => a - b));
        expect(plainText(text, range.from, range.to)).not.toMatch(/\s\s|^\s|\s$|\n/);
      }),
    );
  });

  test('edits leave alone what is outside them', () => {
    fc.assert(
      fc.property(notes, fc.array(fc.nat(), { maxLength: 6 }), fc.string(), (text, places, insert) => {
        const ends = places.map(place => place % (text.length + 1)).sort((a, b) => a - b);
        const edits = ends.flatMap((from, index) => {
          const to = ends[index + 1];
          return index % 2 === 0 && to !== undefined ? [{ from, to, insert }] : [];
        });
        const cuts = [0, ...edits.flatMap(({ from, to }) => [from, to]), text.length];
        const kept = cuts.flatMap((cut, index) =>
          index % 2 === 0 ? [text.slice(cut, cuts[index + 1])] : [],
        );
        expect(applyEdits(text, edits)).toBe(kept.join(insert));
      }),
    );
  });
});

describe('edits', () => {
  test.each([
    [
      [
        { from: 2, to: 3, insert: '' },
        { from: 1, to: 1, insert: '' },
      ],
    ],
    [[{ from: 1, to: 0, insert: '' }]],
    [[{ from: 0, to: 4, insert: '' }]],
  ])('%j that do not fit are refused', edits => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError);
  });
});
