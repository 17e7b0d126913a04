import { ind03 } from '../../src/rules/ind03';
import { inShort } from '../support/findings';
import { at, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const vague = ['Politique partagée', 'Qualité des usages dans les EPLE', 'Équipements utilisés'];
const measurable = [
  'Nombre de visites',
  'Taux d’usage',
  'Niveau moyen atteint',
  'Temps moyen de connexion',
  '50 écoles équipées',
  'Avis des inspecteurs',
  'Synthèse des groupes de travail',
  'Conventions signées',
  'Service fait',
];
const row = (title: string, i: number): ReturnType<typeof indicator> =>
  indicator(title, { source: at(`D${String(4 + i)}`) });

describe('IND-03, nothing that can be measured', () => {
  it('is one finding with all its places', () => {
    const found = ind03.check(roadmap({ indicators: [...vague, ...measurable].map(row) }), today);
    expect(inShort(found)).toEqual([
      ['IND-03', 'avertissement', ...vague.map((_, i) => `Feuille!D${String(4 + i)}`)],
    ]);
  });

  it('says nothing of a number, a rate, nor of a document or an act that is there or not', () => {
    expect(ind03.check(roadmap({ indicators: measurable.map(row) }), today)).toEqual([]);
  });

  it('says nothing of one whose target or unit tells the measure', () => {
    const targeted = indicator('Équipements utilisés', { targets: [measure('50', { value: 50 })] });
    const counted = indicator('Plateforme utilisée', { unit: '% des écoles' });
    const indicators = [targeted, counted, indicator('Nombre de visites')];
    expect(ind03.check(roadmap({ indicators }), today)).toEqual([]);
  });

  it('finds what nobody counts, whatever number, or unit that says no more, stands beside it', () => {
    const valued = (title: string, text: string, unit?: string): ReturnType<typeof indicator> => {
      const target = measure(text, { value: 4, ...(unit !== undefined && { unit }) });
      return indicator(title, { baseline: measure('1', { value: 1 }), targets: [target] });
    };
    const found = ind03.check(
      roadmap({
        indicators: [
          valued('Politique partagée avec les départements', '4'),
          valued('Meilleure coordination des services', '4'),
          valued('Politique partagée', '4 conventions', 'conventions'),
          valued('Attrait des métiers auprès des collégiennes', '400', 'collégiennes'),
          valued('Motivation des élèves', '40', '%'),
          valued('Qualité de l’accueil', '4', 'points'),
          valued('Confiance des familles', '4', '/5'),
          valued('Communes associées', '4'),
          valued('Politiques départementales', '4'),
          valued('Nombre de visites', '4'),
        ],
      }),
      today,
    );
    expect(found.map(({ parameters }) => parameters.titles)).toEqual([
      [
        'Politique partagée avec les départements',
        'Meilleure coordination des services',
        'Attrait des métiers auprès des collégiennes',
        'Motivation des élèves',
      ],
    ]);
  });

  it('leaves verbs to IND-09 and « Objectif atteint » to IND-05', () => {
    const indicators = ['Augmenter les usages', 'Objectif atteint', 'Nombre de visites'].map(row);
    expect(ind03.check(roadmap({ indicators }), today)).toEqual([]);
  });

  it('says nothing where no indicator at all is a measure: that is a choice', () => {
    expect(ind03.check(roadmap({ indicators: vague.map(row) }), today)).toEqual([]);
  });
});

describe('IND-03, what compares', () => {
  const found = (title: string): ReturnType<typeof inShort> =>
    inShort(ind03.check(roadmap({ indicators: ['Nombre de visites', title].map(row) }), today));

  it('is not measured by the document that it names', () => {
    expect(found('Meilleure image de l’évaluation auprès des équipes')).toEqual([
      ['IND-03', 'avertissement', 'Feuille!D5'],
    ]);
    expect(found('Évaluation de l’image auprès des équipes')).toEqual([]);
    expect(found('Meilleur taux de réponse')).toEqual([]);
  });
});
