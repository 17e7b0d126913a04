import { sheet } from '../support/grid';
import { roadmapOf, tree } from '../support/reading';

const HEADER = ['N°', 'Actions', 'Leviers', 'Indicateurs'];

describe('the block above a table', () => {
  it('says which axis and which objective the table is about', () => {
    const roadmap = roadmapOf(
      sheet('Obj 1.1', [
        ['Axe :', '1 – Gouvernance', 'Pilote :', 'Le délégué académique'],
        ['Objectif :', '1.1 – Piloter', 'Échéance :', 'Juin 2021'],
        [null],
        HEADER,
        ['1.1.1', 'Réunir', '- Réunions', 'Nombre de réunions'],
      ]),
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Piloter',
      '    action 1.1.1 Réunir',
      '    levier Réunions',
      '    indicateur Nombre de réunions',
    ]);
    const said = roadmap.objectives[0]!.sections.map(({ label, text }) => `${label} ${text}`);
    expect(said).toEqual(['Pilote : Le délégué académique', 'Échéance : Juin 2021']);
  });

  it('holds up to the next one on the same sheet', () => {
    const roadmap = roadmapOf(
      sheet('Objectifs', [
        ['Axe :', '1 – Gouvernance'],
        ['Objectif :', '1.1 – Piloter'],
        HEADER,
        ['1.1.1', 'Réunir', '- Réunions', 'Nombre de réunions'],
        [null],
        ['Axe :', '2 – Usages'],
        ['Objectif :', '2.1 – Former'],
        HEADER,
        ['2.1.1', 'Accompagner', '- Visites', 'Nombre de visites'],
      ]),
    );
    const { actions, axes, objectives } = roadmap;
    const place = actions.map(({ title, axis, objective }) => [
      title,
      axes.find(({ id }) => id === axis)?.title,
      objectives.find(({ id }) => id === objective)?.title,
    ]);
    expect(place).toEqual([
      ['Réunir', 'Gouvernance', 'Piloter'],
      ['Accompagner', 'Usages', 'Former'],
    ]);
  });
});

describe('a table cut by the foot of a page', () => {
  it('goes on with its axis and its objective under the same header', () => {
    const roadmap = roadmapOf(
      sheet(
        'Plan',
        [
          ['Quoi ?', 'Qui ?', 'Comment ?', 'Indicateur de réussite'],
          ['Axe 1 : Gouvernance', null, null, null],
          ['Objectif : Piloter', null, null, null],
          ['→ Réunir', 'DRANE', '- Réunions', '- Nombre de réunions'],
          ['page 1/2', null, null, null],
          ['Quoi ?', 'Qui ?', 'Comment ?', 'Indicateur de réussite'],
          ['→ Publier', 'DRANE', '- Lettre', '- Nombre de lettres'],
        ],
        ['A2:D2', 'A3:D3'],
      ),
    );
    expect(new Set(roadmap.actions.map(({ axis }) => axis))).toEqual(new Set([roadmap.axes[0]!.id]));
    expect(new Set(roadmap.actions.map(({ objective }) => objective))).toEqual(
      new Set([roadmap.objectives[0]!.id]),
    );
  });
});
