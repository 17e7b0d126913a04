import { sameWording } from '../../src/domain/sameWording';

it.each([
  ['Développer les usages', 'Developer les usage'],
  ['L’ENT : pour tous', "l'ent pour tous."],
  ['FORMER LES ENSEIGNANTS', 'Former les enseignants'],
])('« %s » and « %s » say the same', (one, other) => {
  expect(sameWording(one, other)).toBe(true);
});

it.each([
  ['Former 10 référents', 'Former 20 référents'],
  ['Former les enseignants', 'Former les élèves'],
  ['Le site', 'Le site et son moteur'],
  ['Équiper en PC', 'Équiper en PSC'],
])('« %s » and « %s » do not', (one, other) => {
  expect(sameWording(one, other)).toBe(false);
});
