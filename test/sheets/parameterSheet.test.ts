import { followUpParameters, parameterSettings } from '../../src/domain/followUp/parameters';
import type { Settings } from '../../src/domain/settings';
import { freshWorkbook } from '../../src/hosts/file/freshWorkbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { planParameters, parameterSheet } from '../../src/sheets/parameters/parameterSheet';
import { parameterNames, type ParameterName } from '../../src/sheets/parameters/parameterCells';
import { rectAddress } from '../../src/workbook/address';
import type { SheetPlan } from '../../src/workbook/plan';
import { serialOfDate } from '../../src/workbook/serialDates';
import { describeWithLibreOffice, savedByLibreOffice } from '../support/libreOffice';
import { faultsOf, shownRows } from '../support/plans';
import { action, indicator, roadmap } from '../support/roadmap';

const TODAY = '2026-03-10';
const guyane = roadmap({ title: { text: 'Plan numérique', source: { sheet: 'A', address: 'A1' } } });
const names = Object.keys(parameterNames) as ParameterName[];

function settingsOf(typed: Partial<Record<ParameterName, string>>): Settings {
  return Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [parameterSettings[name as ParameterName].setting, text]),
  );
}

/** What is typed, and what counts, on each line. */
function lines(plan: SheetPlan): string[] {
  return shownRows(plan)
    .slice(5)
    .map((row) => row.split(' | ').slice(0, 3).join(' | ').replaceAll('\u00a0', ' '));
}

it('says the usual values where nothing was typed, and counts from today', () => {
  const today = String(serialOfDate(TODAY));
  expect(lines(planParameters(guyane, {}, TODAY))).toEqual([
    `Date de référence |  | ${today}`,
    'Seuil « à surveiller » | -5 | -5',
    'Seuil « en retard » | -15 | -15',
    'Mois sans mise à jour | 12 | 12',
    'Moyenne stricte | non | non',
  ]);
});

it('shows what was typed, and takes the usual value for what is no day and no number', () => {
  const settings = settingsOf({ day: '2025-06-30', watchBelow: '−2,5', staleMonths: 'un an', strict: 'Oui' });
  const day = String(serialOfDate('2025-06-30'));
  expect(lines(planParameters(guyane, settings, TODAY))).toEqual([
    `Date de référence | ${day} | ${day}`,
    'Seuil « à surveiller » | -2.5 | -2.5',
    'Seuil « en retard » | -15 | -15',
    'Mois sans mise à jour | un an | 12',
    'Moyenne stricte | Oui | oui',
  ]);
});

it('names the cells whose values count, and reads back those where one types', () => {
  const plan = planParameters(guyane, {}, TODAY);
  expect(plan.names.map(({ name, rect }) => `${name} ${rectAddress(rect)}`)).toEqual([
    'FDR_Date C6',
    'FDR_SeuilSurveiller C7',
    'FDR_SeuilRetard C8',
    'FDR_MoisSansMiseAJour C9',
    'FDR_MoyenneStricte C10',
  ]);
  expect(plan.owned.map(({ key, column }) => [key, column])).toEqual(
    names.map((name) => [parameterSettings[name].setting, 1]),
  );
});

it('asks for a day, for numbers and for one of two words, and refuses nothing', () => {
  const { validations } = planParameters(guyane, {}, TODAY);
  expect(validations.map(({ expects, values, strict }) => [expects ?? values, strict])).toEqual([
    ['date', false],
    ['number', false],
    ['number', false],
    ['number', false],
    [['oui', 'non'], false],
  ]);
});

it('is sound, and the same each time', () => {
  const settings = settingsOf({ day: '2025-06-30', strict: 'peut-être' });
  const plan = planParameters(guyane, settings, TODAY);
  expect(faultsOf(plan)).toEqual([]);
  expect(planParameters(guyane, settings, TODAY)).toEqual(plan);
});

it('is of use where there is something to follow', () => {
  expect(parameterSheet.lacks(roadmap())).toBe('actions');
  expect(parameterSheet.lacks(roadmap({ actions: [action('Former')] }))).toBeNull();
  expect(parameterSheet.lacks(roadmap({ indicators: [indicator('Taux')] }))).toBeNull();
});

describeWithLibreOffice('its formulas', () => {
  it('take from the cells what the program takes from the settings', async () => {
    const all = [
      settingsOf({ day: '2025-06-30', watchBelow: '-3', lateBelow: '−20', strict: 'OUI ' }),
      settingsOf({ day: '2024-02-29', watchBelow: 'cinq', lateBelow: '', staleMonths: '6', strict: '' }),
    ];
    for (const settings of all) {
      const bytes = freshWorkbook([planParameters(guyane, settings, TODAY)], { stamped: true });
      const { sheets } = await readWorkbook(savedByLibreOffice(bytes, 'xlsx', 'xlsx'));
      const used = sheets[0]!.cells.filter(({ row, column }) => row > 4 && column === 2);
      const { day, strict, ...numbers } = followUpParameters(settings, TODAY);
      expect(used.map(({ cell }) => cell.value)).toEqual([
        serialOfDate(day),
        ...Object.values(numbers),
        strict ? 'oui' : 'non',
      ]);
    }
  });
});
