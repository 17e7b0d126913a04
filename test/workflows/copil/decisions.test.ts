import { decisionAction } from '../../../src/domain/copil/decisions';
import { serialOfDate } from '../../../src/workbook/serialDates';
import type { CellValue } from '../../../src/workbook/snapshot';
import { COPIL_SHEETS, decisionRow, PLAN } from '../../support/copilDesk';
import { Desk } from '../../support/typing';
import { hostOf } from '../../support/workbooks';

const desk = (): Promise<Desk> => Desk.with(hostOf(PLAN), COPIL_SHEETS);

/** The decisions as they are understood: `décision/1 | COPIL | 2025-03-12 | Former | A1 | DANE | 2025-09-01 | Faite`. */
async function decisions(one: Desk): Promise<string[]> {
  const { roadmap } = await one.read();
  return roadmap.decisions.map((decision) =>
    [
      decision.id,
      decision.committee,
      decision.date,
      decision.text,
      decisionAction(roadmap, decision),
      decision.owner ?? '',
      decision.due ?? '',
      decision.status ?? '',
    ].join(' | '),
  );
}

const typeRows = (one: Desk, ...rows: [string, CellValue | null][][]): Promise<void> =>
  one.typeAll(new Map(rows.flat()));

it('there are none as long as nothing is typed', async () => {
  expect(await decisions(await desk())).toEqual([]);
});

it('are understood row by row: days, the action that is named, and words as they are', async () => {
  const one = await desk();
  await typeRows(
    one,
    decisionRow(1, {
      committee: 'COPIL',
      date: serialOfDate('2025-03-12'),
      text: 'Former deux équipes de plus',
      action: 'A1 – Former les équipes',
      owner: 'DANE',
      due: 'fin juin 2025',
      status: 'À faire',
    }),
    decisionRow(2, { text: 'Attendre', action: 'a2', due: 'un jour' }),
    decisionRow(3, { text: 'Voir', action: 'A7', status: 'à voir' }),
  );
  expect(await decisions(one)).toEqual([
    'décision/1 | COPIL | 2025-03-12 | Former deux équipes de plus | A1 | DANE | 2025-06-30 | À faire',
    'décision/2 |  |  | Attendre | A2 |  | un jour | ',
    'décision/3 |  |  | Voir | A7 |  |  | à voir',
  ]);
  const { roadmap } = await one.read();
  expect(roadmap.decisions.map(({ action }) => action !== undefined)).toEqual([true, true, false]);
});

it('keep their names and their order when a row is emptied and another is typed', async () => {
  const one = await desk();
  await typeRows(
    one,
    decisionRow(1, { text: 'Un' }),
    decisionRow(2, { text: 'Deux' }),
    decisionRow(4, { text: 'Quatre' }),
  );
  await one.generate(COPIL_SHEETS);
  await typeRows(one, decisionRow(1, { text: null }), [['1/mark', null]], decisionRow(4, { text: 'Cinq' }));
  const expected = [
    'décision/2 |  |  | Deux |  |  |  | ',
    'décision/3 |  |  | Quatre |  |  |  | ',
    'décision/4 |  |  | Cinq |  |  |  | ',
  ];
  expect(await decisions(one)).toEqual(expected);
  await one.generate(COPIL_SHEETS);
  await one.generate(COPIL_SHEETS);
  expect(await decisions(one)).toEqual(expected);
});

it('a row that was copied with its « Repère » is a decision of its own', async () => {
  const one = await desk();
  await typeRows(one, decisionRow(1, { text: 'Un' }));
  await one.generate(COPIL_SHEETS);
  await typeRows(one, decisionRow(2, { text: 'Un encore' }), [['2/mark', 'décision/1']]);
  expect(await decisions(one)).toEqual([
    'décision/1 |  |  | Un |  |  |  | ',
    'décision/2 |  |  | Un encore |  |  |  | ',
  ]);
});

it('a row without a decision stays in its place, as it is', async () => {
  const one = await desk();
  await typeRows(
    one,
    decisionRow(1, { text: 'Un' }),
    decisionRow(2, { owner: 'DANE' }),
    decisionRow(3, { text: 'Trois' }),
  );
  await one.generate(COPIL_SHEETS);
  await one.generate(COPIL_SHEETS);
  const reading = await one.read();
  expect(reading.roadmap.kept).toMatchObject([{ sheet: 'decisions', values: { owner: { text: 'DANE' } } }]);
  const { owned } = one.plans.find(({ id }) => id === 'decisions')!;
  expect(
    owned
      .slice(0, 3 * 8)
      .filter(({ value }) => value !== '')
      .map(({ key, value }) => `${key} ${value}`),
  ).toEqual(['1/text Un', '1/mark décision/1', '2/owner DANE', '3/text Trois', '3/mark décision/2']);
});
