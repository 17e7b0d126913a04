import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Lines over the whole width of a table: a level, a time, a state, a count. */

const FRAME = sheet('Cadre', [
  ['Axe', 'N°', 'Objectif', 'Leviers', 'Indicateurs'],
  ['Axe 1 - Gouvernance', '1.1', 'Conforter le pilotage', '- Réunions\n- Lettre', 'Nombre de réunions'],
  [null, '1.2', 'Former les équipes', 'Pix', '- Nombre de formés\n- Taux de présence'],
]);

const WITH_ACTIONS = [
  'axe 1 Gouvernance',
  '  objectif 1.1 Conforter le pilotage',
  '    action 1.1.1 Réunir le COPIL',
  '    levier Réunions',
  '    levier Lettre',
  '    indicateur Nombre de réunions',
  '  objectif 1.2 Former les équipes',
  '    action 1.2.1 Ouvrir un parcours',
  '    levier Pix',
  '    indicateur Nombre de formés',
  '    indicateur Taux de présence',
];

const saidOf = ({ actions }: Roadmap): string[] =>
  actions.map(({ code, fields }) =>
    [code, fields.schedule?.text, fields.status?.text].filter(Boolean).join(' / '),
  );

describe('a line over the actions of a term', () => {
  it('is no axis: it says when its actions are, and the objective is told by its number', () => {
    const roadmap = roadmapOf(
      sheet(
        'Calendrier',
        [
          ['Calendrier des actions'],
          ['Trié pour la réunion de service'],
          [null],
          ['N°', 'Action', 'Objectif', 'Qui', 'Avancement'],
          ['Septembre - décembre 2024'],
          ['1.2.1', 'Ouvrir un parcours', '1.2', 'DRANE', 0.5],
          ['Actions du trimestre', null, null, null, 1],
          ["Toute l'année"],
          ['1.1.1', 'Réunir le COPIL', '1.1', 'DSI', 0.1],
          ['Actions du trimestre', null, null, null, 1],
        ],
        ['A1:E1', 'A5:E5', 'A7:D7', 'A8:E8', 'A10:D10'],
      ),
      FRAME,
    );
    expect(tree(roadmap)).toEqual(WITH_ACTIONS);
    expect(saidOf(roadmap).sort()).toEqual(["1.1.1 / Toute l'année", '1.2.1 / Septembre - décembre 2024']);
    expect(roadmap.unread.filter(({ reason }) => reason === 'total')).toHaveLength(2);
  });

  it('may stand in one cell, after an empty row, and say how far its actions are', () => {
    const roadmap = roadmapOf(
      FRAME,
      sheet('Suivi', [
        ['Code', 'Action', 'Obj.', 'Pilote', 'Objectif'],
        ['Réalisé'],
        ['1.1.1', 'Réunir le COPIL', null, 'DSI', '1.1'],
        [null],
        ['À faire'],
        ['1.2.1', 'Ouvrir un parcours', null, 'DRANE', '1.2'],
        ['Actions à faire', null, null, null, 1],
      ]),
    );
    expect(tree(roadmap)).toEqual(WITH_ACTIONS);
    expect(saidOf(roadmap)).toEqual(['1.1.1 / Réalisé', '1.2.1 / À faire']);
  });

  it('leaves an action the échéance of its own', () => {
    const roadmap = roadmapOf(
      sheet('Actions', [
        ['Action', 'Pilote', 'Échéance'],
        ['2e trimestre'],
        ['Réunir le COPIL', 'DSI', 'mars 2025'],
        ['Ouvrir un parcours', 'DRANE', null],
      ]),
    );
    expect(
      roadmap.actions.map(({ fields }) => [fields.due?.text ?? null, fields.schedule?.text ?? null]),
    ).toEqual([
      ['mars 2025', null],
      [null, '2e trimestre'],
    ]);
  });

  it('over a table of its own is no axis either', () => {
    const roadmap = roadmapOf(
      FRAME,
      sheet('Trimestres', [
        ['1er trimestre 2025'],
        ['N°', 'Action', 'Objectif'],
        ['1.1.1', 'Réunir le COPIL', '1.1'],
        [null],
        ['2e trimestre 2025'],
        ['N°', 'Action', 'Objectif'],
        ['1.2.1', 'Ouvrir un parcours', '1.2'],
      ]),
    );
    expect(tree(roadmap)).toEqual(WITH_ACTIONS);
  });
});

describe('a line that names a level', () => {
  it('does so however long its title', () => {
    const title = `Identifier le numérique comme levier de pratique${' et de création'.repeat(15)}`;
    const roadmap = roadmapOf(
      sheet(
        'Actions et moyens',
        [
          ['Actions', 'Moyens', 'Référent'],
          [`Champ opérationnel : ${title}`],
          ['– Réunir le réseau', '– Croiser les publics', 'Limoges'],
        ],
        ['A2:C2'],
      ),
    );
    expect(tree(roadmap)).toEqual([
      `champ ${title}`,
      '  action Réunir le réseau',
      '  levier Croiser les publics',
    ]);
  });
});

describe('« N° » beside the objective of each row', () => {
  it('is the code of the objective, whatever the row lists', () => {
    expect(tree(roadmapOf(FRAME))).toEqual(WITH_ACTIONS.filter((line) => !line.includes('action')));
  });

  it('is the code of the action where objectives go over several rows', () => {
    const roadmap = roadmapOf(
      sheet('Plan', [
        ['N°', 'Objectif', 'Action'],
        ['1', 'Conforter le pilotage', 'Réunir le COPIL'],
        ['2', 'Conforter le pilotage', 'Publier la lettre'],
      ]),
    );
    expect(roadmap.actions.map(({ code }) => code)).toEqual(['1', '2']);
  });
});

describe('a line over the actions of one person or service', () => {
  const ownersOf = ({ actions }: Roadmap): string[] =>
    actions.map(({ code, fields }) => `${code} ${fields.owner?.text ?? '–'}`).sort();

  it('is no axis: it says who is in charge, and the column of axes says the axis', () => {
    const roadmap = roadmapOf(
      sheet(
        'Agenda',
        [
          ['Calendrier', 'N°', 'Action', 'Axe', 'Avec'],
          ['Responsable : Le délégué académique'],
          ['Date de construction du plan.', '1-2', 'La formation', 'Axe 1 – Apprendre', 'DANE'],
          ['Janvier 2018', '2-1', 'Les DASEN', 'Axe 2 – Gouverner', 'CARDIE'],
          ['Responsable : L’adjointe premier degré'],
          ['Avril 2018', '1-1', 'La lettre', 'Axe 1 – Apprendre', 'IAN'],
        ],
        ['A2:E2', 'A5:E5'],
      ),
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Apprendre',
      '  action 1-2 La formation',
      '  action 1-1 La lettre',
      'axe 2 Gouverner',
      '  action 2-1 Les DASEN',
    ]);
    expect(ownersOf(roadmap)).toEqual([
      '1-1 L’adjointe premier degré',
      '1-2 Le délégué académique',
      '2-1 Le délégué académique',
    ]);
    expect(roadmap.unread).toEqual([]);
  });

  it.each([
    ['Pilote : DSI', 'DSI'],
    ['Service : DSI', 'DSI'],
    ['Service pilote : la DSI', 'la DSI'],
    ['Direction : DRANE', 'DRANE'],
    ['Chargée de mission : Mme Martin', 'Mme Martin'],
    ['Actions pilotées par la DSI', 'DSI'],
  ])('%s stands in one cell', (line, owner) => {
    const roadmap = roadmapOf(
      FRAME,
      sheet('Suivi', [
        ['Code', 'Action', 'Échéance', 'Objectif'],
        [line],
        ['1.1.1', 'Réunir le COPIL', 'mars', '1.1'],
        [null],
        ['Pilote : DRANE'],
        ['1.2.1', 'Ouvrir un parcours', 'mai', '1.2'],
      ]),
    );
    expect(tree(roadmap)).toEqual(WITH_ACTIONS);
    expect(ownersOf(roadmap)).toEqual([`1.1.1 ${owner}`, '1.2.1 DRANE']);
  });

  it('over a table of its own is no axis either, and is told', () => {
    const roadmap = roadmapOf(
      sheet('Suivi', [
        ['Responsable : DRANE'],
        ['N°', 'Action', 'Échéance'],
        ['1', 'Réunir le COPIL', 'mars'],
      ]),
    );
    expect(roadmap.axes).toEqual([]);
    expect([...roadmap.sections, ...roadmap.unread].map(({ text }) => text)).toEqual(['Responsable : DRANE']);
  });

  it('leaves an action the owner of its own, and an axis named « Pilotage : … » an axis', () => {
    const roadmap = roadmapOf(
      sheet(
        'Actions',
        [
          ['N°', 'Action', 'Pilote'],
          ['Pilotage : suivre et évaluer'],
          ['1', 'Réunir le COPIL', null],
          ['Pilote : DRANE'],
          ['2', 'Ouvrir un parcours', 'DSI'],
        ],
        ['A2:C2', 'A4:C4'],
      ),
    );
    expect(roadmap.axes.map(({ title }) => title)).toEqual(['Pilotage : suivre et évaluer']);
    expect(ownersOf(roadmap)).toEqual(['1 –', '2 DSI']);
  });
});
