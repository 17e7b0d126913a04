import type { Settings } from '../../../src/domain/settings';
import { planParameters } from '../../../src/sheets/parameters/parameterSheet';
import type { CellValue } from '../../../src/workbook/snapshot';
import { withTypedParameters } from '../../../src/workflows/followUp/typedParameters';
import { planSnapshot } from '../../support/planSnapshot';
import { action, at, roadmap } from '../../support/roadmap';

/** What the settings are once this was typed into the cell of one of them. */
function typed(
  setting: string,
  value: CellValue,
  settings: Settings = {},
): ReturnType<typeof withTypedParameters> {
  const plan = planParameters(roadmap({ actions: [action('Former')] }), settings, '2024-09-02');
  const { row, column } = plan.owned.find(({ key }) => key === setting)!;
  const sheet = planSnapshot(plan);
  const others = sheet.cells.filter((one) => one.row !== row || one.column !== column);
  const cells = [...others, { row, column, cell: { value, text: String(value) } }];
  return withTypedParameters({ sheets: [{ ...sheet, cells }] }, { generated: {}, settings });
}

it.each<[string, string, CellValue, string]>([
  ['a threshold', 'paramètres/seuil en retard', -20, '-20'],
  ['a threshold as a text', 'paramètres/seuil à surveiller', '-7,5', '-7.5'],
  ['a day in words', 'paramètres/date', '30 juin 2024', '2024-06-30'],
  ['an answer', 'paramètres/moyenne stricte', 'oui', 'oui'],
])('%s that is typed is a setting', (_title, setting, value, expected) => {
  expect(typed(setting, value)).toEqual({ settings: { [setting]: expected }, observations: [] });
});

it('the usual value is none, and a cell that was emptied goes back to it', () => {
  expect(typed('paramètres/seuil en retard', '-15').settings).toEqual({});
  const emptied = typed('paramètres/seuil en retard', '', { 'paramètres/seuil en retard': '-20' });
  expect(emptied.settings).toEqual({});
});

it('what cannot be understood is told at its cell, and kept as it was typed', () => {
  expect(typed('paramètres/seuil en retard', 'beaucoup')).toEqual({
    settings: { 'paramètres/seuil en retard': 'beaucoup' },
    observations: [{ kind: 'not-a-number', source: { ...at('B8'), sheet: 'Paramètres' }, text: 'beaucoup' }],
  });
  expect(typed('paramètres/date', 'bientôt').observations).toMatchObject([{ kind: 'not-a-day' }]);
});
