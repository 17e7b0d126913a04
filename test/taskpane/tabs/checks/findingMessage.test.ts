import { findingMessage } from '../../../../src/taskpane/tabs/checks/findingMessage';
import { shown } from './findings';

const cells = (count: number): string[] => Array.from({ length: count }, (_, i) => `Axe 1!B${String(i + 4)}`);

it('says what, where and what to do, for people who know no codes of rules', () => {
  const message = findingMessage(
    [shown('EMP-01', 'La fiche 2-5 est vide.', { severity: 'erreur', places: ['Axe 2!A54'] })],
    'Nice.xlsx',
  );
  expect(message.replaceAll('\u00A0', ' ')).toBe(
    [
      'Points relevés dans « Nice.xlsx »',
      '',
      '• À corriger – La fiche 2-5 est vide.',
      '  Où : Axe 2, A54',
      '  À faire : Choisissez.',
    ].join('\n'),
  );
});

it('names the first cells of many', () => {
  const message = findingMessage([shown('TGT-02', 'Il manque des cibles.', { places: cells(12) })]);
  expect(message).toContain('Axe 1, B11 · 4\u00A0autres cellules');
  expect(message).not.toContain('B12');
});

it('says no place for what is of the whole workbook', () => {
  expect(findingMessage([shown('META-04', 'Rien.', { places: [] })])).not.toContain('Où');
});
