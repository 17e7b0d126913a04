import { typedText } from '../../../../src/hosts/excel/edit/typedText';

it.each([
  '=A1',
  '+33 1',
  '-5',
  '@moi',
  '#N/A',
  "'cité'",
  '12',
  '12,5 %',
  '1 234 €',
  '1/2',
  '1-1',
  '1E5',
  '14:30',
  '14h',
  '9 AM',
  '01/09/2024',
  '1er'.replace('er', '-sept.'),
  'mars 2024',
  'Août 24',
  '5 février 2025',
  'VRAI',
  'False',
])('has an apostrophe before « %s », which Excel would take as something else', (text) => {
  expect(typedText(text)).toBe(`'${text}`);
});

it.each([
  'Axe 1',
  'Former 100 enseignants',
  '2.1 Équiper les écoles',
  'mai',
  'de 10 à 20 %',
  '30 jours',
  'Réussi',
  'X',
  '●',
  '',
])('leaves « %s » as it is', (text) => {
  expect(typedText(text)).toBe(text);
});
