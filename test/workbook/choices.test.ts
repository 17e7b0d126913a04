import fc from 'fast-check';
import {
  choicesBySheet,
  columnChoiceKey,
  headerKeyOf,
  sheetChoiceKey,
  withChoices,
} from '../../src/workbook/choices';
import { sheet } from '../support/grid';

const plan = sheet('Plan', [
  ['Démarche', 'Qui'],
  ['Réunir le comité', 'DAN'],
  ['Mesurer les débits', 'DSI'],
]);
const other = sheet('Autre', [
  ['Démarche', 'Qui'],
  ['Former les tuteurs', 'EAFC'],
  ['Ouvrir un atelier', 'DANE'],
]);

it('keeps sheets by their names and columns by the words of their headers', () => {
  expect(sheetChoiceKey('Axe 1')).toBe('feuille|Axe 1');
  expect(columnChoiceKey('Axe 1', 'ÉLÉMENTS\nde diagnostic :')).toBe('colonne|Axe 1|elements de diagnostic');
  expect(headerKeyOf('عمل')).toBe('عمل');
});

it('finds a choice again whatever the names of sheets and headers hold', () => {
  const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
  fc.assert(
    fc.property(name, name, (sheetName, header) => {
      const sheets = [sheet(sheetName, [[header]])];
      const choices = withChoices({}, sheets, { [columnChoiceKey(sheetName, header)]: 'action' });
      const said = choicesBySheet(choices, sheets).get(sheetName);
      expect([...said!.columns]).toEqual([[headerKeyOf(header), 'action']]);
    }),
  );
});

it('takes a choice back and leaves nothing behind', () => {
  const key = sheetChoiceKey('Plan');
  const once = withChoices({}, [plan], { [key]: 'matrice' });
  expect(choicesBySheet(once, [plan]).get('Plan')!.kind).toBe('matrice');
  expect(withChoices(once, [plan], { [key]: null })).toEqual({});
});

it('follows a sheet that was renamed, by what stands on it', () => {
  const choices = withChoices({}, [plan, other], { [sheetChoiceKey('Plan')]: 'liste-actions' });
  const renamed = { ...plan, name: 'Plan 2025' };
  const sheets = [renamed, other];
  expect([...choicesBySheet(choices, sheets).keys()]).toEqual(['Plan 2025']);
  const next = withChoices(choices, sheets, { [columnChoiceKey('Plan 2025', 'Qui')]: 'owner' });
  expect(Object.keys(next)).toEqual(['feuille|Plan 2025', 'colonne|Plan 2025|qui', 'aspect|Plan 2025']);
});

it('does not give the choices of a deleted sheet to another one with the same headers', () => {
  const choices = withChoices({}, [plan, other], { [sheetChoiceKey('Plan')]: 'ignorer' });
  expect([...choicesBySheet(choices, [other]).keys()]).toEqual([]);
  expect(withChoices(choices, [other], { [sheetChoiceKey('Autre')]: 'matrice' })).toMatchObject({
    'feuille|Plan': 'ignorer',
    'feuille|Autre': 'matrice',
  });
});

it('gives the choices of a sheet that is gone to neither of two copies of it', () => {
  const choices = withChoices({}, [plan], { [sheetChoiceKey('Plan')]: 'ignorer' });
  const copies = [
    { ...plan, name: 'Copie 1' },
    { ...plan, name: 'Copie 2' },
  ];
  expect([...choicesBySheet(choices, copies).keys()]).toEqual([]);
});
