import fc from 'fast-check';
import type { Roadmap } from '../../src/domain/roadmap';
import { missingReasons } from '../../src/messages/fr';
import { linkKey, readLinkKey } from '../../src/sheets/matrix/linkKey';
import { matrixSheet, planMatrix } from '../../src/sheets/matrix/matrixSheet';
import { fitsOnePage } from '../../src/sheets/print';
import { rectAddress } from '../../src/workbook/address';
import type { SheetPlan } from '../../src/workbook/plan';
import { cellAt, computed, faultsOf, formulaCells, shownRows } from '../support/plans';
import { action, at, axis, field, framework, link, objective, roadmap } from '../support/roadmap';
import { niceRoadmap } from '../support/sampleRoadmaps';
import { smallMatrix } from '../support/smallMatrix';

function matrixOf(from: Roadmap): SheetPlan {
  const planned = planMatrix(from, from.frameworks[0]!);
  return planned;
}

describe('the sheet « Matrice »', () => {
  it('shows axes over objectives, actions by axis, marks and totals', () => {
    expect(shownRows(matrixOf(smallMatrix)).slice(3)).toEqual([
      'Code | Action | Axe 1\u00a0: Former |  | Ouvrir | Total des croix',
      ' |  | 1.1 – Lire | Compter | Le monde | ',
      'Axe 1\u00a0: Apprendre |  |  |  |  | 2',
      '1-1 | La lettre | X |  | X | 2',
      '1-2 | Le site |  |  |  | 0',
      'Axe 2\u00a0: Équiper |  |  |  |  | 1',
      '2-1 | Le THD | X |  |  | 1',
      'Total des croix par objectif |  | 2 | 0 | 1 | 3',
      'Total des croix par axe du projet académique |  | 2 |  | 1 | 3',
      `Part des objectifs servis par au moins une action |  | 0.5 |  | 1 | ${String(2 / 3)}`,
    ]);
  });

  it('says above the table what it is, whose it is and how it is used', () => {
    expect(
      shownRows(matrixOf(smallMatrix))
        .slice(0, 3)
        .map((row) => row.split(' | ')[0]),
    ).toEqual([
      'Matrice de contribution au projet académique',
      'Feuille de route numérique · Académie de Nice · 2017-2019',
      'Écrivez X dans une case quand l’action sert l’objectif, effacez-le sinon\u00a0: les totaux se recalculent. «\u00a0aucune\u00a0» signale une action ou un objectif sans croix.',
    ]);
  });

  it('keeps its totals alive with formulas', () => {
    const plan = matrixOf(smallMatrix);
    const formulaOf = (address: string) => cellAt(plan, address).formula;
    expect(formulaOf('F7')).toBe('COUNTIF(C7:E7,"X")');
    expect(formulaOf('F6')).toBe('SUM(F7:F8)');
    expect(formulaOf('C11')).toBe('COUNTIF(C6:C10,"X")');
    expect(formulaOf('F11')).toBe('SUM(C11:E11)');
    expect(formulaOf('C12')).toBe('SUM(C11:D11)');
    expect(formulaOf('F13')).toBe('COUNTIF(C11:E11,">0")/COLUMNS(C11:E11)');
  });

  it('says « aucune » for a total of nought', () => {
    expect(cellAt(matrixOf(smallMatrix), 'D11').style?.numberFormat).toBe('0;-0;"aucune"');
  });

  it('owns the crossings and nothing else, each by action and objective', () => {
    expect(matrixOf(smallMatrix).owned.slice(0, 4)).toEqual([
      { key: 'lien|action 1-1|lire', row: 6, column: 2, value: 'X' },
      { key: 'lien|action 1-1|compter', row: 6, column: 3, value: '' },
      { key: 'lien|action 1-1|monde', row: 6, column: 4, value: 'X' },
      { key: 'lien|action 1-2|lire', row: 7, column: 2, value: '' },
    ]);
    expect(matrixOf(smallMatrix).owned).toHaveLength(9);
  });

  it('offers X in each group of actions, and ○ only where some marks are in part', () => {
    const lists = matrixOf(smallMatrix).validations;
    expect(lists.map(({ rect }) => rectAddress(rect))).toEqual(['C7:E8', 'C10:E10']);
    expect(lists[0]!.values).toEqual(['X', 'x']);
    const inPart = matrixOf({ ...smallMatrix, links: [link('action 1-1', 'lire', 'M!A1', '○')] });
    expect(inPart.validations[0]!.values).toEqual(['X', 'x', '○']);
    expect(cellAt(inPart, 'C7').value).toBe('○');
    expect(cellAt(inPart, 'F7')).toMatchObject({
      value: 1,
      formula: 'COUNTIF(C7:E7,"X")+COUNTIF(C7:E7,"○")',
    });
  });

  it('shades marks, and what has none', () => {
    const formats = matrixOf(smallMatrix).conditionalFormats.map(({ rect, formula }) => [
      rectAddress(rect),
      formula,
    ]);
    expect(formats).toEqual([
      ['C6:E10', 'C6="X"'],
      ['C6:E10', 'AND(TRIM(C6)<>"",C6<>"X")'],
      ['F6:F10', '$F6=0'],
      ['A6:B10', '$F6=0'],
      ['C11:E11', 'C$11=0'],
      ['C5:E5', 'C$11=0'],
    ]);
  });

  it('keeps its headers in view and on each page of A4', () => {
    const { freeze, print } = matrixOf(smallMatrix);
    expect(freeze).toEqual({ rows: 5, columns: 2 });
    expect(print).toMatchObject({
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: 3, last: 4 },
      footer: '&LMatrice de contribution au projet académique&RPage &P / &N',
    });
    expect(matrixOf({ ...smallMatrix, title: field('Usages & pratiques') }).print.header).toBe(
      '&LUsages && pratiques · Académie de Nice · 2017-2019',
    );
  });

  it('turns objectives where columns are narrow, and leaves them upright where there is room', () => {
    const { rows } = matrixOf(niceRoadmap());
    expect(rows[4]![2]!.style?.rotation).toBe(90);
    expect(cellAt(matrixOf(smallMatrix), 'C5').style?.rotation).toBeUndefined();
  });

  it('puts actions of no axis last, under words that say so, and finds the axis of an objective', () => {
    const plan = matrixOf(
      roadmap({
        axes: [axis('1 | Apprendre')],
        objectives: [objective('Lire', { axis: 'axe 1' })],
        actions: [action('Seule', { axis: 'inconnu' }), action('Placée', { objective: 'objectif Lire' })],
        frameworks: [framework('Lire')],
      }),
    );
    expect(plan.rows.slice(5, 9).map((row) => [row[0]?.value, row[1]?.value])).toEqual([
      ['Axe 1\u00a0: Apprendre', undefined],
      [undefined, 'Placée'],
      ['Sans axe', undefined],
      [undefined, 'Seule'],
    ]);
  });

  it('has the 22 actions, 11 objectives and 65 marks of Nice, with the sums of the document', () => {
    const plan = matrixOf(niceRoadmap());
    expect(plan.owned).toHaveLength(22 * 11);
    expect(plan.owned.filter(({ value }) => value === 'X')).toHaveLength(65);
    const totals = plan.rows.find((row) => row[0]?.value === 'Total des croix par objectif')!;
    expect(totals.slice(2).map((cell) => cell?.value)).toEqual([9, 2, 1, 10, 17, 6, 11, 6, 1, 1, 1, 65]);
    const rows = plan.rows.filter((row) => /^\d-\d$/.test(String(row[0]?.value)));
    expect(rows.map((row) => row.at(-1)?.value)).toEqual([
      2, 2, 2, 7, 2, 4, 4, 4, 7, 2, 1, 3, 1, 2, 1, 4, 3, 3, 2, 2, 4, 3,
    ]);
  });

  it('prints Nice on one page of A4', () => {
    const { rowHeights, columnWidths } = matrixOf(niceRoadmap());
    expect(fitsOnePage(rowHeights, columnWidths)).toBe(true);
    expect(fitsOnePage([...rowHeights, ...rowHeights], columnWidths)).toBe(false);
  });

  it('is no empty sheet but a sentence where something is missing', () => {
    const without = (parts: Partial<Roadmap>) => matrixSheet.lacks({ ...smallMatrix, ...parts });
    expect(without({ frameworks: [] })).toBe('framework');
    expect(without({ frameworks: [framework()] })).toBe('framework-objectives');
    expect(without({ actions: [] })).toBe('actions');
    expect(missingReasons.framework).toBe(
      'Aucun projet académique n’a été trouvé\u00a0: la matrice ne peut pas être faite. Ajoutez une feuille «\u00a0Projet académique\u00a0» avec la liste des axes («\u00a0Axe 1\u00a0: …\u00a0») et, sous chacun, ses objectifs, puis relancez.',
    );
  });
});

describe('the sheet « Matrice », whatever the roadmap', () => {
  const anyMatrix = fc
    .record({
      actions: fc.array(fc.option(fc.nat(2)), { minLength: 1, maxLength: 8 }),
      objectives: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 }),
      marks: fc.infiniteStream(fc.constantFrom(null, null, 'û', 'X', '●', '○')),
    })
    .filter(({ objectives }) => objectives.some((count) => count > 0))
    .map(({ actions, objectives, marks }) => {
      const axes = objectives.map((count, i) => ({
        id: `pa${String(i)}`,
        title: `Projet ${String(i)}`,
        objectives: Array.from({ length: count }, (_, j) => {
          const title = `Objectif ${String(i)}.${String(j)}`;
          return { id: title, title, mentions: [] };
        }),
      }));
      const rows = actions.map((own, i) =>
        action(`Action ${String(i)}`, { axis: own === null ? null : `axe ${String(own)}` }),
      );
      const columns = axes.flatMap((one) => one.objectives);
      return roadmap({
        axes: [axis('0 | A'), axis('1 | B'), axis('2 | C')],
        actions: rows,
        frameworks: [{ id: 'pa', title: 'Projet', axes, source: at('A1') }],
        links: rows.flatMap((row) =>
          columns.flatMap((column) => {
            const mark = marks.next().value;
            return mark === null ? [] : [link(row.id, column.id, 'A1', mark)];
          }),
        ),
      });
    });

  it('shows every action and every objective once, and a mark for every link', () => {
    fc.assert(
      fc.property(anyMatrix, (from) => {
        const plan = matrixOf(from);
        const texts = plan.rows.flat().map((cell) => cell?.value);
        const columns = from.frameworks[0]!.axes.flatMap((one) => one.objectives);
        for (const { title } of [...from.actions, ...columns]) {
          expect(texts.filter((text) => text === title)).toHaveLength(1);
        }
        const marked = plan.owned.filter(({ value }) => value !== '').map(({ key }) => key);
        expect(new Set(marked)).toEqual(new Set(from.links.map((one) => linkKey(one.action, one.objective))));
        expect(marked).toHaveLength(from.links.length);
        expect(plan.owned).toHaveLength(from.actions.length * columns.length);
      }),
    );
  });

  it('is sound, and its values are what its formulas compute', () => {
    fc.assert(
      fc.property(anyMatrix, (from) => {
        const plan = matrixOf(from);
        expect(faultsOf(plan)).toEqual([]);
        for (const { formula, value } of formulaCells(plan)) expect(computed(plan, formula)).toBe(value);
      }),
    );
  });

  it('counts a mark that someone types: its row, its column and all above them', () => {
    fc.assert(
      fc.property(anyMatrix, fc.nat(), (from, choice) => {
        const plan = matrixOf(from);
        const empty = plan.owned.filter(({ value }) => value === '');
        fc.pre(empty.length > 0);
        const { row, column } = empty[choice % empty.length]!;
        const totals = plan.rows.findIndex((cells) => cells[0]?.value === 'Total des croix par objectif');
        const cells = [
          plan.rows[row]!.at(-1)!,
          plan.rows[totals]![column]!,
          plan.rows[totals]!.at(-1)!,
          plan.rows[totals + 1]!.at(-1)!,
        ];
        plan.rows[row]![column] = { value: 'x' };
        for (const { formula, value } of cells) expect(computed(plan, formula!)).toBe(Number(value) + 1);
      }),
    );
  });

  it('names a crossing so that its ids come back', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(readLinkKey(linkKey(one, other))).toEqual({ action: one, objective: other });
      }),
    );
    expect(readLinkKey('titre|1-1')).toBeNull();
  });
});
