import { Claims } from '../../../src/layouts/claims';
import { Grid } from '../../../src/layouts/grid';
import { lineCards } from '../../../src/layouts/cards/lineCards';
import { sheet, type Cells } from '../../support/grid';
import { tree } from '../../support/reading';
import { read } from '../../support/tableReading';

/** The fiche of an action whose cells each hold a label and its value, several of them in a row. */

const FICHE: Cells = [
  ['Axe : Usages', 'Action : Ouvrir un parcours'],
  ['Pilote : DSI', 'Échéance : juin 2025'],
  ['Moyens :\n- Crédits\n- Pix', 'Indicateur : Nombre de formés'],
];

const fieldsOf = (rows: Cells): (string | undefined)[][] =>
  read(rows, [], 'Fiches').actions.map(({ title, fields }) => [title, fields.owner?.text, fields.due?.text]);

describe('labels with their values in one cell, two a row', () => {
  it('are the fiche of an action, below the axis that one of them names', () => {
    const roadmap = read(FICHE, [], 'Fiches');
    expect(tree(roadmap)).toEqual([
      'axe Usages',
      '  action Ouvrir un parcours',
      '  levier Crédits',
      '  levier Pix',
      '  indicateur Nombre de formés',
    ]);
    expect(fieldsOf(FICHE)).toEqual([['Ouvrir un parcours', 'DSI', 'juin 2025']]);
    expect(roadmap.unread).toEqual([]);
  });

  it('begin the next fiche where a label comes again', () => {
    const next: Cells = [
      ['Axe : Équipements', 'Action : Réunir un comité'],
      ['Pilote : DAN', 'Échéance : juin 2026'],
    ];
    expect(fieldsOf([...FICHE, [], ...next])).toEqual(fieldsOf([...FICHE, ...next]));
    expect(fieldsOf([...FICHE, ...next])).toEqual([
      ['Ouvrir un parcours', 'DSI', 'juin 2025'],
      ['Réunir un comité', 'DAN', 'juin 2026'],
    ]);
  });

  it('are about the action over them', () => {
    const fiche: Cells = [
      ['1.1 Ouvrir un parcours'],
      ['Public : Écoles', 'Pilote : DSI'],
      ['Échéance : juin 2025'],
    ];
    expect(fieldsOf(fiche)).toEqual([['Ouvrir un parcours', 'DSI', 'juin 2025']]);
  });

  it('are no fiche on a cover, where they name no item', () => {
    const cover: Cells = [
      ['Feuille de route'],
      ['Pilote : DSI', 'Date : juin 2025'],
      ['Statut : validé', 'Budget : 3'],
    ];
    expect(read(cover, [], 'Fiches').actions).toEqual([]);
  });

  it('are no fiche where they are levels beside each other', () => {
    const stairs: Cells = [
      ['Axe 1 : Usages', 'Objectif 1.1 : Former', 'Action 1.1.1 : Ouvrir un parcours'],
      [null, null, 'Action 1.1.2 : Publier une lettre'],
      [null, 'Objectif 1.2 : Réunir', 'Action 1.2.1 : Tenir un comité'],
    ];
    expect(lineCards(new Grid(sheet('Fiches', stairs)), new Claims())).toEqual([]);
  });
});

describe('fiches pasted from Word, under their numbered titles', () => {
  const fiche = (title: string, audience: string): Cells => [
    [title],
    [`Public : ${audience}`, 'Pilote : DSI'],
    ['Calendrier : Rentrée 2025', 'Indicateurs :\n- Nombre de formés'],
  ];
  const actions = (...rows: Cells): (string | undefined)[][] =>
    read(rows, [], 'Fiches').actions.map(({ code, title, fields }) => [
      code,
      title,
      fields.audience?.text,
      fields.schedule?.text,
    ]);

  it.each<[string, Cells]>([
    ['apart', [[]]],
    ['right below each other', []],
    ['below the number of the projet académique’s objectives', [['Projet académique : objectif 1.1'], []]],
  ])('begin where the next action is named: %s', (_how, between) => {
    expect(
      actions(
        ['Axe 1 : Former'],
        [],
        ...fiche('Action 1-1 : Ouvrir un parcours', 'Tous'),
        ...between,
        ...fiche('Action 1-2 : Publier une lettre', 'Écoles'),
        ...between,
        ...fiche('Action 1-3 : Réunir un comité', 'Collèges et lycées'),
      ),
    ).toEqual([
      ['1-1', 'Ouvrir un parcours', 'Tous', 'Rentrée 2025'],
      ['1-2', 'Publier une lettre', 'Écoles', 'Rentrée 2025'],
      ['1-3', 'Réunir un comité', 'Collèges et lycées', 'Rentrée 2025'],
    ]);
  });

  it('may be empty but for their titles', () => {
    const empty: Cells = [
      ['Action 1-2 : Publier une lettre'],
      ['Public :', 'Pilote :'],
      ['Calendrier :', 'Indicateurs :'],
    ];
    const rows = [
      ...fiche('Action 1-1 : Ouvrir un parcours', 'Tous'),
      [],
      ...empty,
      [],
      ...fiche('Action 1-3 : Réunir', 'Lycées'),
    ];
    expect(actions(...rows)).toEqual([
      ['1-1', 'Ouvrir un parcours', 'Tous', 'Rentrée 2025'],
      ['1-2', 'Publier une lettre', undefined, undefined],
      ['1-3', 'Réunir', 'Lycées', 'Rentrée 2025'],
    ]);
  });

  it('are none where the texts stand below the labels', () => {
    const form: Cells = [
      ['Action : Ouvrir un parcours'],
      ['Public :', 'Pilote :'],
      ['Écoles', 'DSI'],
      ['Échéance :'],
      ['juin'],
    ];
    expect(lineCards(new Grid(sheet('Fiches', form)), new Claims())).toEqual([]);
  });

  it('name several actions of one axis', () => {
    const card: Cells = [
      ['Axe : Usages', 'Pilote : DSI'],
      ['Action 1 : Former', 'Action 2 : Équiper'],
      ['Action 3 : Réunir'],
    ];
    expect(
      lineCards(new Grid(sheet('Fiches', card)), new Claims()).map(({ cards }) => cards[0]!.entries.length),
    ).toEqual([5]);
  });
});
