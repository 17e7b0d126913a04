import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** A fiche with its title beside its number, some rubrics over their texts, the others beside theirs. */
function fiche(name: string, title: string, values: string[]): Cells {
  return [
    [name, title],
    ['Public', 'Acteurs', 'Calendrier', 'Indicateurs'],
    values,
    ['Finalité', `Rendre utile : ${title}`],
    ['Objectifs du projet académique', '- Lutter contre les inégalités\n- Ouvrir l’École'],
  ];
}

const teachers = ['Professeurs', 'IAN, ERUN', 'Juin 2026', 'Bilan par discipline.\nNombre de numéros'];
const everyone = ['Tous', 'DANE', 'Avril 2026', 'Nombre de visites'];

describe('a fiche with rubrics over their texts and rubrics beside theirs', () => {
  it.each([
    ['with a blank row between them', [[]] as Cells],
    ['one right below the other', [] as Cells],
  ])('is one action with all of them, %s', (_, between) => {
    const found = roadmapOf(
      sheet('Fiches', [
        ['AXE 1 : Mieux apprendre'],
        [],
        ...fiche('Fiche 1-1', 'La lettre des usages', teachers),
        ...between,
        ...fiche('Fiche 1-2', 'Le site de la DANE', everyone),
        [],
        ['AXE 2 : Mieux partager'],
        [],
        ...fiche('Fiche 2-1', 'Le déploiement', []),
      ]),
    );
    expect(
      found.actions.map(({ code, title, fields }) => [
        code,
        title,
        fields.audience?.text,
        fields.partners?.text,
        fields.aim?.text,
      ]),
    ).toEqual([
      ['1-1', 'La lettre des usages', 'Professeurs', 'IAN, ERUN', 'Rendre utile : La lettre des usages'],
      ['1-2', 'Le site de la DANE', 'Tous', 'DANE', 'Rendre utile : Le site de la DANE'],
      ['2-1', 'Le déploiement', undefined, undefined, 'Rendre utile : Le déploiement'],
    ]);
    expect(found.indicators.map(({ title }) => title)).toEqual([
      'Bilan par discipline.',
      'Nombre de numéros',
      'Nombre de visites',
    ]);
    expect(found.links).toHaveLength(6);
    expect(found.unread).toEqual([]);
  });

  it('is one action under a title with a number, in a line of its own', () => {
    const { actions, unread } = roadmapOf(
      sheet('Fiches', [
        ['Axe 1 : Mieux apprendre'],
        ['1.1 - La lettre des usages'],
        ['Pilote', 'Échéance', 'Budget'],
        ['DANE', '2026', '3 000 €'],
        ['Finalité', 'Informer'],
        ['Public', 'Professeurs'],
        [],
        ['1.2 - Le site'],
        ['Pilote', 'Échéance', 'Budget'],
        ['DSI', '2027', '1 000 €'],
        ['Finalité', 'Réunir'],
        ['Public', 'Tous'],
      ]),
    );
    expect(actions.map(({ code, fields }) => [code, fields.owner?.text, fields.aim?.text])).toEqual([
      ['1.1', 'DANE', 'Informer'],
      ['1.2', 'DSI', 'Réunir'],
    ]);
    expect(unread).toEqual([]);
  });

  it('may begin and end with rubrics beside their texts', () => {
    const { actions, levers, unread } = roadmapOf(
      sheet('Fiches', [
        ['Action', 'La lettre des usages'],
        ['Description', 'Une lettre par trimestre'],
        ['Pilote', 'Échéance', 'Moyens'],
        ['DANE', '2026', 'Un rédacteur'],
        ['Public', 'Professeurs'],
        ['Remarques', 'Crédits d’équipement'],
      ]),
    );
    expect(
      actions.map(({ title, fields: { due, audience, remarks, budget } }) => [
        title,
        due?.text,
        audience?.text,
        remarks?.text,
        budget?.text,
      ]),
    ).toEqual([['La lettre des usages', '2026', 'Professeurs', 'Crédits d’équipement', undefined]]);
    expect(levers.map(({ title }) => title)).toEqual(['Un rédacteur']);
    expect(unread).toEqual([]);
  });

  it('is none where the labels over texts are the header of a table of actions', () => {
    const { actions } = roadmapOf(
      sheet('Objectifs', [
        ['Axe', '1 - Apprendre'],
        ['Objectif', '1.1 - Lire'],
        ['Pilote', 'DANE'],
        ['Action', 'Échéance', 'Moyens'],
        ['Prêter des tablettes', '2026', 'Dotation'],
        ['Public', 'Élèves'],
      ]),
    );
    expect(actions.map(({ title }) => title)).toContain('Prêter des tablettes');
  });
});
