import { readRoadmap } from '../../../src/layouts/readRoadmap';
import { sheet } from '../../support/grid';

/** What people type on « Présentations ». */

const AXES = {
  ...sheet('Axes', [
    ['Code', 'Axe'],
    ['1', 'Équiper'],
    ['2', 'Former'],
  ]),
  generated: 'propre-axes',
};
const OBJECTIVES = {
  ...sheet('Objectifs', [
    ['Code', 'Objectif', 'Axe'],
    ['1', 'Relier les écoles', '1'],
    ['2.1', 'Accompagner', '2'],
  ]),
  generated: 'propre-objectifs',
};

function read(...rows: (string | null)[][]) {
  const presentations = {
    ...sheet('Présentations', [['Niveau', 'Objet', 'Intitulé', 'Texte'], ...rows]),
    generated: 'propre-presentations',
  };
  const { roadmap } = readRoadmap({ sheets: [AXES, OBJECTIVES, presentations], properties: {} });
  return {
    told: [...roadmap.axes, ...roadmap.objectives].flatMap(({ title, sections }) =>
      sections.map(({ label, text, source }) => [title, label, text, source.address]),
    ),
    unread: roadmap.unread.map(({ text, source }) => [source.address, text]),
  };
}

it('is about the axis or the objective that its level says', () => {
  expect(
    read(['Axe', '1', 'Contexte', 'Des écoles isolées.'], ['Objectif', '1', 'Focus', 'Le très haut débit.']),
  ).toEqual({
    told: [
      ['Équiper', 'Contexte', 'Des écoles isolées.', 'D2'],
      ['Relier les écoles', 'Focus', 'Le très haut débit.', 'D3'],
    ],
    unread: [],
  });
});

it('is found without its level, by a code or a title', () => {
  expect(read([null, '2.1', null, 'Un texte.'], [null, 'Former', 'Enjeux', 'Un autre.']).told).toEqual([
    ['Former', 'Enjeux', 'Un autre.', 'D3'],
    ['Accompagner', '', 'Un texte.', 'D2'],
  ]);
});

it('is told whole where it is about nothing', () => {
  expect(
    read(['Axe', '7', 'Contexte', 'Un texte.'], ['Axe', '2.1', null, 'Un autre.'], ['Axe', '1']),
  ).toEqual({
    told: [],
    unread: [
      ['A2', 'Axe 7 Contexte Un texte.'],
      ['A3', 'Axe 2.1 Un autre.'],
      ['A4', 'Axe 1'],
    ],
  });
});
