import { typeset, typesetLines } from '../../src/documents/typography';

const visible = (text: string) => text.replaceAll('\u00A0', '_');

test.each([
  ['Qui ? Oui !', 'Qui_? Oui_!'],
  ['Axe 1 : « Former » ; 80 %', 'Axe 1_: «_Former_»_; 80_%'],
  ['12 000 élèves en 2025', '12_000 élèves en 2025'],
  ['Axe 1: Former', 'Axe 1: Former'],
  ['dane@ac-exemple.fr', 'dane@ac-exemple.fr'],
])('%s', (text, printed) => {
  expect(visible(typeset(text))).toBe(printed);
});

test('lines are kept, empty ones are not', () => {
  expect(typesetLines('Un.\r\n\n  Deux ?')).toEqual(['Un.', 'Deux\u00A0?']);
});
