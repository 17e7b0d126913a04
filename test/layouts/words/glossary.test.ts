import { explainsShortForm } from '../../../src/layouts/words/glossary';
import { Grid } from '../../../src/layouts/grid';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

describe('explainsShortForm', () => {
  it.each([
    ['Act.', 'action'],
    ['Avct', 'avancement'],
    ['Ind.', 'indicateurs'],
    ['Préc.', 'Précision'],
  ])('%j beside %j is a row of a list of abbreviations', (short, long) => {
    expect(explainsShortForm(new Grid(sheet('Légende', [[short, long]])), 0)).toBe(true);
  });

  it.each([
    [['Action', 'Action']],
    [['Action', 'Actions communes']],
    [['Act.', 'Former les équipes']],
    [['Pil.', 'Pilotage de la DANE']],
    [['Act.', 'Action', 'Pilote']],
    [['Act.']],
  ])('%j is none', (row) => {
    expect(explainsShortForm(new Grid(sheet('Légende', [row])), 0)).toBe(false);
  });
});

describe('a list of abbreviations', () => {
  const ABBREVIATIONS: Cells = [
    ['Abréviations'],
    ['Act.', 'action'],
    ['Avct', 'avancement'],
    ['Éch.', 'échéance'],
    ['Ind.', 'indicateur'],
    ['Resp.', 'responsable'],
    ['X', 'trimestre prévu'],
  ];

  it('is no fiche and no axis, and no part of the list above it', () => {
    const roadmap = roadmapOf(
      sheet('Légende', [
        ['Objectifs du projet académique'],
        [],
        ['Lettre', 'Axe du projet académique', 'Objectif du projet académique'],
        ['A', 'Mieux former', 'Conforter les apprentissages'],
        ['B', null, 'Améliorer les parcours'],
        ['C', 'Mieux accueillir', 'Agir sur le climat scolaire'],
        [],
        ...ABBREVIATIONS,
      ]),
    );
    expect([roadmap.axes, roadmap.objectives, roadmap.actions, roadmap.sections]).toEqual([[], [], [], []]);
    expect(
      roadmap.frameworks.map(({ axes }) =>
        axes.flatMap(({ title, objectives }) => [title, ...objectives.map(({ code }) => code)]),
      ),
    ).toEqual([['Mieux former', 'A', 'B', 'Mieux accueillir', 'C']]);
  });
});
