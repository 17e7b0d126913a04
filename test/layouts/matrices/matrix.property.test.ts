import fc from 'fast-check';
import { matrixLayout } from '../../../src/layouts/matrices/matrix';
import { parseRect, rectAddress } from '../../../src/workbook/address';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { readAlone, sheet, type Cells } from '../../support/grid';
import { bases, links, read } from '../../support/matrixReading';

interface Noise {
  title: boolean;
  corner: boolean;
  axisRows: boolean;
  merged: boolean;
  blank: boolean;
  oneCell: boolean;
  bands: 'none' | 'plain' | 'merged';
  totals: boolean;
  note: boolean;
  turned: boolean;
}

describe('laws', () => {
  const transpose = (rows: Cells): Cells => {
    const width = Math.max(...rows.map((row) => row.length));
    return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
  };
  const verbs = ['Conforter', 'Développer', 'Sécuriser', 'Favoriser', 'Améliorer', 'Accompagner'];

  /** A matrix of any size with at least one mark: actions with codes, objectives under axes. */
  const anyMatrix = fc
    .record({
      marks: fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 7 }),
      width: fc.integer({ min: 2, max: 6 }),
      perAxis: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ marks, width, perAxis }) => ({ marks: marks.map((row) => row.slice(0, width)), perAxis }))
    .filter(({ marks }) => marks.flat().some(Boolean));

  const drawn = (
    { marks, perAxis }: { marks: boolean[][]; perAxis: number },
    mark: string | number = 'X',
  ): Cells => [
    [
      null,
      null,
      ...marks[0]!.map((_, i) => (i % perAxis === 0 ? `Axe ${i / perAxis + 1} : Mieux faire` : null)),
    ],
    [null, null, ...marks[0]!.map((_, i) => `${verbs[i]!} les apprentissages n° ${i + 1}`)],
    ...marks.map((row, i) => [
      `1-${i + 1}`,
      `Action remarquable ${i + 1}`,
      ...row.map((on) => (on ? mark : null)),
    ]),
  ];
  /** The same matrix as people lay it out. */
  const noisy = (
    { marks, perAxis }: { marks: boolean[][]; perAxis: number },
    options: Noise,
  ): SheetSnapshot => {
    const { title, corner, axisRows, blank, oneCell, bands, totals, note, turned } = options;
    const plain = drawn({ marks, perAxis });
    const shift = oneCell ? 1 : 2;
    const [axes, objectives, ...body] = plain.map((row, i) =>
      oneCell ? [i < 2 ? null : `${String(row[0])} : ${String(row[1])}`, ...row.slice(2)] : row,
    );
    const header: Cells = axisRows
      ? [axes!.map((cell) => cell && String(cell).slice(0, 5)), axes!.map((cell) => cell && 'Mieux faire')]
      : [axes!];
    const rows: Cells = [...header, objectives!, ...(blank ? [[]] : [])];
    if (corner) rows[header.length]![0] = 'Actions';
    const merges: string[] = [];
    body.forEach((row, i) => {
      if (bands !== 'none' && i % 3 === 0) {
        rows.push([`Axe ${i / 3 + 1} : Mieux apprendre`]);
        if (bands === 'merged') merges.push(block(rows.length - 1, 0, rows.length - 1, row.length - 1));
      }
      rows.push(totals ? [...row, row.slice(shift).filter(Boolean).length] : row);
    });
    if (totals) {
      rows[header.length]!.push('Total');
      rows.push([
        ...(oneCell ? [] : [null]),
        'Total',
        ...marks[0]!.map((_, at) => marks.filter((row) => row[at]).length),
      ]);
    }
    if (options.merged) {
      for (let at = 0; at < marks[0]!.length; at += perAxis) {
        const last = Math.min(at + perAxis, marks[0]!.length) - 1;
        header.forEach((_, row) => merges.push(block(row, shift + at, row, shift + last)));
      }
    }
    if (note) rows.push([], ['Légende : X = contribue']);
    const above: Cells = title ? [['Matrice de contribution'], []] : [];
    const moved = merges
      .map((address) => parseRect(address)!)
      .map(({ top, left, bottom, right }) => block(top + above.length, left, bottom + above.length, right));
    const grid = [...above, ...rows];
    if (!turned) return sheet('Matrice', grid, moved);
    const across = moved
      .map((address) => parseRect(address)!)
      .map(({ top, left, bottom, right }) => block(left, top, right, bottom));
    return sheet('Matrice', transpose(grid), across);
  };
  const block = (top: number, left: number, bottom: number, right: number): string =>
    rectAddress({ top, left, bottom, right });
  const expected = (marks: boolean[][]): string[] =>
    marks.flatMap((row, i) =>
      row.flatMap((on, j) => (on ? [`1-${i + 1} > ${verbs[j]!} les apprentissages n° ${j + 1}`] : [])),
    );

  it('the links are the marks, and transposing the sheet keeps them', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        expect(links(read(sheet('Matrice', drawn(matrix))))).toEqual(expected(matrix.marks));
        expect(links(read(sheet('Matrice', transpose(drawn(matrix))))).sort()).toEqual(
          expected(matrix.marks).sort(),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('any mark of the list says the same', () => {
    const marks = ['û', 'x', 'X', '×', '✗', '✘', '✓', '✔', '●', '•', '■', 1, 'oui', 'O', 'VRAI', 'TRUE'];
    fc.assert(
      fc.property(anyMatrix, fc.constantFrom(...marks), (matrix, mark) => {
        expect(links(read(sheet('Matrice', drawn(matrix, mark))))).toEqual(expected(matrix.marks));
      }),
      { numRuns: 150 },
    );
  });

  it('titles, bands, blank rows, totals and notes around the marks change nothing', () => {
    const noise = fc.record({
      title: fc.boolean(),
      corner: fc.boolean(),
      axisRows: fc.boolean(),
      merged: fc.boolean(),
      blank: fc.boolean(),
      oneCell: fc.boolean(),
      bands: fc.constantFrom('none', 'plain', 'merged'),
      totals: fc.boolean(),
      note: fc.boolean(),
      turned: fc.boolean(),
    });
    fc.assert(
      fc.property(anyMatrix, noise, (matrix, options) => {
        const snapshot = noisy(matrix, options);
        expect(links(read(snapshot)).sort()).toEqual(expected(matrix.marks).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('any grid is read without a fault', () => {
    const cell = fc.constantFrom(
      null,
      null,
      'X',
      'û',
      1,
      0,
      42,
      'Total',
      'Axe 1 : Mieux former',
      bases,
      '1-1',
      'à voir',
      'Action',
      '',
    );
    const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 });
    const merges = fc.array(fc.constantFrom('A1:B1', 'C1:D1', 'C2:C4', 'A3:F3', 'B5:B6'), { maxLength: 3 });
    fc.assert(
      fc.property(rows, merges, (grid, merged) => {
        const { regions, draft } = readAlone(matrixLayout, sheet('Feuil1', grid, merged));
        expect(draft.links.length === 0 || regions.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
