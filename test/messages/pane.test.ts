import { paneTexts } from '../../src/messages/fr';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const counts = { axes: 0, objectives: 0, fields: 0, actions: 0, indicators: 0 };

it.each([
  [
    { axis: 'Axe', objective: 'Objectif', action: 'Action' },
    { axes: 5, objectives: 21, actions: 53, indicators: 57 },
    '5 axes, 21 objectifs, 53 actions, 57 indicateurs lus.',
  ],
  [
    { axis: 'Ambition', objective: 'Cible', field: 'Champ opérationnel', action: 'Action' },
    { axes: 3, objectives: 13, fields: 17 },
    '3 ambitions, 13 cibles, 17 champs opérationnels lus.',
  ],
  [{ axis: 'Axe', objective: 'Objectif', action: 'Action' }, { actions: 1 }, '1 action lue.'],
  [
    { axis: 'Ambition', objective: 'Objectif', action: 'Action' },
    { axes: 2, actions: 3 },
    '2 ambitions, 3 actions lues.',
  ],
  [{ axis: 'Axe', objective: 'Objectif', action: 'Action' }, {}, 'Classeur lu.'],
])('says first what was read, in the words of the roadmap', (levels, some, sentence) => {
  expect(plain(paneTexts.firstWords(levels, { ...counts, ...some }))).toBe(sentence);
});

it('agrees in number', () => {
  expect(plain(paneTexts.matrixTotals(0, 0, 11))).toBe(
    'Aucune croix pour l’instant : aucun des 11 objectifs n’est servi.',
  );
  expect(plain(paneTexts.matrixTotals(1, 1, 2))).toBe(
    '1 croix ; 1 objectif sur 2 est servi par au moins une action.',
  );
  expect(plain(paneTexts.matrixTotals(65, 11, 11))).toBe(
    '65 croix ; 11 objectifs sur 11 sont servis par au moins une action.',
  );
});
