import { lnk01 } from '../../src/rules/lnk01';
import { inShort } from '../support/findings';
import { action, at, axis, objective, roadmap, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };

const citing = (remarks: string): ReturnType<typeof roadmap> =>
  roadmap({
    axes: [axis('1 | Apprendre'), axis('2 | Partager')],
    actions: [action('1-1 | La lettre', { fields: texts({ remarks }, 'G4') }), action('2-1 | Le THD')],
  });

describe('LNK-01, sent to what does not exist', () => {
  it.each([['En lien avec l’axe 5.'], ['Voir la fiche 2-7.'], ['Suite de l’action 3.1']])(
    'finds « %s »',
    (text) => {
      expect(inShort(lnk01.check(citing(text), today))).toEqual([['LNK-01', 'erreur', 'Feuille!G4']]);
    },
  );

  it.each([
    ['Voir l’axe 2 et la fiche 2.1'],
    ['Axe 3 du projet académique'],
    ['50 actions en 2021'],
    ['Le levier 4 de l’objectif 2'],
    ['axe 1.5'],
  ])('says nothing of « %s »', (text) => {
    expect(lnk01.check(citing(text), today)).toEqual([]);
  });

  it.each([
    ['Les axes 1, 2 et 5 se complètent.', '5'],
    ['Relève de l’axe n° 4', '4'],
    ['Voir l’axe III.', 'III'],
    ['Voir les fiches 1-1 et 2-7', '2-7'],
    ['Voir la fiche n° 3-1.', '3-1'],
    ['Inscrite au projet académique. Elle prolonge l’action 2.2.', '2.2'],
  ])('finds the number in « %s »', (text, code) => {
    expect(lnk01.check(citing(text), today).map(({ parameters }) => parameters.code)).toEqual([code]);
  });

  it.each([
    ['L’axe 5 du PAE'],
    ['L’axe 2 et 12 actions'],
    ['L’axe X'],
    ['L’action 2.2 de la DRANE'],
    ['Une action 1.5 fois plus longue'],
    ['Fiches 1-9'],
    ['L’action 1.2.3'],
  ])('does not take for a reference to this document « %s »', (text) => {
    expect(lnk01.check(citing(text), today)).toEqual([]);
  });

  describe('where actions stand under objectives', () => {
    const threeLevels = (description: string): ReturnType<typeof roadmap> =>
      roadmap({
        axes: [axis('1 | Apprendre')],
        objectives: [objective('1.1 | Former'), objective('1.2 | Équiper')],
        actions: [
          action('1.1.1 | La lettre', { fields: texts({ description }, 'E5') }),
          action('1.2.1 | Le THD'),
        ],
      });

    it.each([
      ['Elle prolonge l’action 1.3.1.', 'action', '1.3.1'],
      ['Elle prolonge l’objectif 1.3.', 'objective', '1.3'],
      ['Elle sert l’objectif opérationnel 2.1', 'objective', '2.1'],
    ])('finds « %s »', (text, kind, code) => {
      const found = lnk01.check(threeLevels(text), today);
      expect(inShort(found)).toEqual([['LNK-01', 'erreur', 'Feuille!E5']]);
      expect(found[0]!.parameters).toMatchObject({ kind, code });
    });

    it.each([
      ['Elle prolonge l’action 1.2.1 et l’objectif 1.1.'],
      ['L’action 1.3 a été retirée'],
      ['L’objectif 4.7 de développement durable'],
      ['L’objectif 2.4 du PAE'],
      ['Objectif 2.5 M€'],
      ['Objectif 1.5 % de plus'],
    ])('says nothing of « %s »', (text) => {
      expect(lnk01.check(threeLevels(text), today)).toEqual([]);
    });
  });

  it('says nothing where axes have no numbers', () => {
    const input = { ...citing('Voir l’axe 5'), axes: [axis('Apprendre'), axis('Partager')] };
    expect(lnk01.check(input, today)).toEqual([]);
  });

  it('finds the objective that items name above them and that nobody has, once', () => {
    const observations = ['C3', 'C4'].map((place) => ({
      kind: 'missing-parent' as const,
      source: at(place),
      code: '7.7',
    }));
    expect(inShort(lnk01.check(roadmap({ observations }), today))).toEqual([
      ['LNK-01', 'erreur', 'Feuille!C3', 'Feuille!C4'],
    ]);
  });

  it('finds the action that an indicator names and that nobody has', () => {
    const observations = [{ kind: 'missing-action' as const, source: at('A28'), code: '4.3.1' }];
    const [found] = lnk01.check(roadmap({ observations }), today);
    expect(found!.places).toEqual([at('A28')]);
    expect(found!.parameters).toEqual({ kind: 'action', code: '4.3.1', known: 0 });
  });
});

it('tells an objective that the list of the projet académique does not have, once with all its places', () => {
  const observations = ['J10', 'J12'].map((place) => ({
    kind: 'missing-goal' as const,
    source: at(place),
    code: 'D1',
  }));
  expect(inShort(lnk01.check({ ...roadmap({}), observations }, today))).toEqual([
    ['LNK-01', 'erreur', 'Feuille!J10', 'Feuille!J12'],
  ]);
});
