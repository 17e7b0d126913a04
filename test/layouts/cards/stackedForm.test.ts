import { sheet } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

describe('labels over texts that are headers of a table', () => {
  it('are no form where each row repeats its axis', () => {
    const found = roadmapOf(
      sheet('Actions', [
        ['Axe', 'Objectif', 'Action', 'Moyens'],
        ['Axe 1 – Lire', '1.1 – Équiper les classes', 'Prêter des tablettes', 'Dotation des communes'],
        ['Axe 1 – Lire', '1.1 – Équiper les classes', 'Aménager un coin d’écoute', 'Prêt entre écoles'],
        ['Axe 2 – Écrire', '2.1 – Outiller les ateliers', 'Ouvrir un journal', 'Subvention'],
      ]),
    );
    expect(tree(found)).toEqual(
      expect.arrayContaining([
        '    action Prêter des tablettes',
        '    action Aménager un coin d’écoute',
        '    action Ouvrir un journal',
      ]),
    );
    expect(found.axes.map(({ title }) => title)).toEqual(['Lire', 'Écrire']);
  });

  it('are no form where the last row is titled like a column that stands there already', () => {
    const found = roadmapOf(
      sheet('Usages', [
        ['Axe 1 : Usages'],
        ['Indicateurs'],
        ['Indicateur', 'Valeur 2016', 'Cible 2017', 'Réalisé', 'Observations'],
        ['Nombre de projets', '20', '28', '23'],
        ['Résultats de l’enquête'],
      ]),
    );
    expect(tree(found)).toEqual([
      'axe 1 Usages',
      '  indicateur Nombre de projets → 28',
      '  indicateur Résultats de l’enquête',
    ]);
  });
});

describe('lines with their own labels over lists', () => {
  it('are no form that goes on into the next action', () => {
    const found = roadmapOf(
      sheet('Texte', [
        ['Axe 1 : Usages'],
        ['Action 1-1 – La lettre'],
        ['Public : Professeurs'],
        ['Acteurs : DANE'],
        ['Calendrier : Cahier des charges en avril, prototype en juin, mise en ligne en septembre 2018.'],
        ['Indicateurs :'],
        ['• Nombre de lettres'],
        ['• Nombre de lecteurs'],
        ['Action 1-2 – Le site'],
        ['Public : Tous'],
        ['Acteurs : Formateurs académiques, animateurs de la délégation, chefs d’établissement'],
        ['Calendrier : Cahier des charges en avril, prototype en juin, mise en ligne en septembre 2019.'],
        ['Indicateurs :'],
        ['• Nombre de visites'],
        ['• Nombre de pages'],
      ]),
    );
    expect(found.actions.map(({ code, title }) => [code, title])).toEqual([
      ['1-1', 'La lettre'],
      ['1-2', 'Le site'],
    ]);
    expect(found.indicators.map(({ title }) => title)).toEqual([
      'Nombre de lettres',
      'Nombre de lecteurs',
      'Nombre de visites',
      'Nombre de pages',
    ]);
  });
});
