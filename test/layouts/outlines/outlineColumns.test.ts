import { outlineLayout } from '../../../src/layouts/outlines/outline';
import { readAlone, sheet } from '../../support/grid';
import { read, show } from '../../support/outlineReading';

describe('an outline in several columns', () => {
  it('reads codes and labels in one column, titles and items in the next', () => {
    const draft = read([
      ['Axe 1', 'Gouvernance'],
      ['Objectif 1.1', 'Organiser'],
      ['Action 1.1.1', 'Réunir'],
      ['Leviers', 'Visioconférence'],
      [null, 'Site'],
      ['Indicateurs', '- Nombre de réunions\n- Taux de présence'],
      ['Action 1.1.2', 'Publier'],
    ]);
    expect(show(draft)).toEqual([
      'axe 1 Gouvernance',
      'objectif 1.1 Organiser < 1',
      'action 1.1.1 Réunir < 1.1',
      'action 1.1.2 Publier < 1.1',
      'levier Visioconférence < 1.1.1',
      'levier Site < 1.1.1',
      'indicateur Nombre de réunions < 1.1.1',
      'indicateur Taux de présence < 1.1.1',
    ]);
    expect(draft.axes[0]!.source.address).toBe('A1:B1');
    expect(draft.levers[1]!.source.address).toBe('B5');
  });

  it('reads levels indented by column', () => {
    expect(
      show(
        read([
          ['Axe 1 : Gouvernance', null, null, null],
          [null, 'Objectif 1.1 : Organiser', null, null],
          [null, null, 'Réunir le COPIL', null],
          [null, null, null, 'deux fois par an'],
          [null, null, 'Publier', null],
          [null, 'Objectif 1.2 : Informer', null, null],
          [null, null, 'Écrire', null],
        ]),
      ),
    ).toEqual([
      'axe 1 Gouvernance',
      'objectif 1.1 Organiser < 1',
      'objectif 1.2 Informer < 1',
      'action Réunir le COPIL [deux fois par an] < 1.1',
      'action Publier < 1.1',
      'action Écrire < 1.2',
    ]);
  });

  it('fills the fields to the right on the lines of actions', () => {
    const draft = read([
      ['Plan d’action', 'Pilote', 'Échéance', 'Statut', 'Salle'],
      ['Axe 1 : Gouvernance'],
      ['Objectif 1.1 : Organiser', 'DAN'],
      ['Action 1.1.1 : Réunir', 'DANE', 'juin 2025', 'En cours', 'B12'],
      ['Action 1.1.2 : Publier', 'DSI', null, 'À venir'],
    ]);
    expect(
      draft.actions.map(({ fields }) => Object.entries(fields).map(([name, { text }]) => `${name}: ${text}`)),
    ).toEqual([
      ['owner: DANE', 'due: juin 2025', 'status: En cours'],
      ['owner: DSI', 'status: À venir'],
    ]);
    expect(draft.actions[0]!.extra).toMatchObject({ Salle: { text: 'B12', source: { address: 'E4' } } });
    expect(draft.sections).toMatchObject([{ about: { code: '1.1' }, label: 'Pilote', text: 'DAN' }]);
  });

  it('is not deceived by lines that look like headers of tables', () => {
    const draft = read([
      ['Action', 'Pilote', 'Échéance'],
      ['Axe 1 : Gouvernance'],
      ['Objectif 1.1 : Organiser'],
      ['Action 1.1.1 : Réunir', 'DANE', '2025'],
    ]);
    expect(show(draft)).toEqual([
      'axe 1 Gouvernance',
      'objectif 1.1 Organiser < 1',
      'action 1.1.1 Réunir < 1.1',
    ]);
    expect(
      show(
        read([
          ['Axe 1', 'Gouvernance'],
          ['Objectif 1.1', 'Moyens'],
          ['Action 1.1.1', 'Acheter'],
          ['Leviers', 'Crédits'],
          ['Indicateurs', 'Matériels'],
        ]),
      ),
    ).toEqual([
      'axe 1 Gouvernance',
      'objectif 1.1 Moyens < 1',
      'action 1.1.1 Acheter < 1.1',
      'levier Crédits < 1.1.1',
      'indicateur Matériels < 1.1.1',
    ]);
  });

  it('leaves a table with columns of items to the tables', () => {
    expect(
      readAlone(
        outlineLayout,
        sheet('Plan', [
          ['Axe', 'Objectif', 'Action'],
          ['Axe 1 : Gouvernance', 'Objectif 1.1 : Organiser', 'Action 1.1.1 : Réunir'],
          [null, null, 'Action 1.1.2 : Publier'],
        ]),
      ).regions,
    ).toEqual([]);
  });

  it('reads a code that Excel made a date of', () => {
    const plan = sheet('Plan', [
      ['Axe 1', 'Gouvernance'],
      ['Objectif 1', 'Piloter'],
      [45292, 'Réunir'],
      ['1-2', 'Publier'],
    ]);
    Object.assign(plan.cells.find(({ cell }) => cell.value === 45292)!.cell, {
      date: '2024-01-01',
      format: 'd-mmm',
      text: '1-janv.',
    });
    const { draft } = readAlone(outlineLayout, plan);
    expect(draft.actions.map(({ code, title }) => [code, title])).toEqual([
      ['1-1', 'Réunir'],
      ['1-2', 'Publier'],
    ]);
    expect(draft.observations).toEqual([
      { kind: 'code-as-date', source: { sheet: 'Plan', address: 'A3:B3' }, text: '1-janv.', code: '1-1' },
    ]);
  });

  it.each(['Correspondant', 'Interlocuteur'])(
    'reads sums between the codes as such, beside « %s »',
    (who) => {
      const draft = read([
        ['Code', 'Objectifs et actions', who, 'HSE 2024-25', 'Crédits'],
        ['AXE 1 – Usages'],
        ['1.1', 'Former les équipes'],
        ['1.1.1', 'Ouvrir un parcours', 'DRANE', '7', '150 €'],
        ['1.1.2', 'Réunir les référents', 'DSI', '5', '550 €'],
        ['Sous-total 1.1', null, null, '12', '700 €'],
        ['1.2', 'Équiper les écoles'],
        ['1.2.1', 'Livrer les tablettes', 'DSI', '3', '200 €'],
        ['Sous-total 1.2', null, null, '3', '200 €'],
        ['Total général', null, null, '15', '900 €'],
      ]);
      expect(show(draft)).toEqual([
        'axe 1 Usages',
        'objectif 1.1 Former les équipes < 1',
        'objectif 1.2 Équiper les écoles < 1',
        'action 1.1.1 Ouvrir un parcours < 1.1',
        'action 1.1.2 Réunir les référents < 1.1',
        'action 1.2.1 Livrer les tablettes < 1.2',
      ]);
      const [first] = draft.actions;
      expect([first!.fields.owner ?? first!.extra[who], first!.fields.budget]).toMatchObject([
        { text: 'DRANE' },
        { text: '150 €' },
      ]);
      expect(draft.unread.filter(({ reason }) => reason === 'total').map(({ text }) => text)).toEqual([
        'Sous-total 1.1',
        'Sous-total 1.2',
        'Total général',
      ]);
    },
  );
});
