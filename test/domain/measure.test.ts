import { parseMeasure, parseMeasures } from '../../src/domain/measure';
import type { Measure } from '../../src/domain/roadmap';

const source = { sheet: 'Indicateurs', address: 'C4' };

type Told = Omit<Measure, 'text' | 'source'>;
type Case = [text: string, ...measures: Told[]];

const told = (measure: Measure): Told =>
  Object.fromEntries(Object.entries(measure).filter(([key]) => key !== 'text' && key !== 'source'));

const table = (title: string, cases: Case[]) =>
  describe(title, () => {
    it.each(cases)('%s', (text, ...measures) => {
      expect(parseMeasures(text, source).map(told)).toEqual(measures);
    });
  });

table('targets of Nouvelle-Aquitaine', [
  ['- 100 %', { value: 100, unit: '%' }],
  ['- 128 PIX (en classe de troisième)', { value: 128, unit: 'PIX', scope: 'en classe de troisième' }],
  ['- 256 PIX (en classe de terminale)', { value: 256, unit: 'PIX', scope: 'en classe de terminale' }],
  ['457/549 soit 83.24%', { value: 83.24, unit: '%' }],
  ['109/139 soit 78%', { value: 78, unit: '%' }],
  ['250/303 soit 82.5%', { value: 82.5, unit: '%' }],
  ['3.64%', { value: 3.64, unit: '%' }],
  ['10 000 journées stagiaires', { value: 10000, unit: 'journées stagiaires' }],
  [
    '150 enseignants minimum pour la région académique en 2021',
    {
      value: 150,
      comparator: '≥',
      unit: 'enseignants',
      scope: 'pour la région académique',
      date: '2021-12-31',
    },
  ],
  ['1 500 enseignants d’ici 2022', { value: 1500, unit: 'enseignants', date: '2022-12-31' }],
  [
    '3 000 enseignants par académie en 2023',
    { value: 3000, unit: 'enseignants', per: 'académie', date: '2023-12-31' },
  ],
  [
    '20% des établissements de la région académique',
    { value: 20, unit: '%', scope: 'des établissements de la région académique' },
  ],
  [
    '20% la première année en région académique',
    { value: 20, unit: '%', scope: 'la première année en région académique' },
  ],
  [
    '- Un à deux établissements de service en région \nacadémique',
    { low: 1, high: 2, unit: 'établissements de service', scope: 'en région académique' },
  ],
  ['Une maison France Service par académie', { value: 1, unit: 'maison France Service', per: 'académie' }],
  ['300 journées stagiaires', { value: 300, unit: 'journées stagiaires' }],
  ['Dans le premier degré : 80 / 122', { value: 80, unit: '/ 122', scope: 'Dans le premier degré' }],
  ['Dans le second degré : 80 / 117', { value: 80, unit: '/ 117', scope: 'Dans le second degré' }],
  ['Construction des tableaux de bord.', {}],
  ['20 enseignants formés', { value: 20, unit: 'enseignants formés' }],
  ['50 élèves accompagnés', { value: 50, unit: 'élèves accompagnés' }],
  ['30 journées stagiaires', { value: 30, unit: 'journées stagiaires' }],
  ['30% des établissements.', { value: 30, unit: '%', scope: 'des établissements' }],
  ['- 50 actions ', { value: 50, unit: 'actions' }],
  ['- Doublement en 3 ans', { value: 100, relative: true, unit: '%', scope: 'en 3 ans' }],
  [
    '- 20% de projets EAC s’appuyant sur le numérique \ncomme outil de pratique artistique',
    {
      value: 20,
      unit: '%',
      scope: 'de projets EAC s’appuyant sur le numérique comme outil de pratique artistique',
    },
  ],
  [
    '- 5 à 10 actions de formations sur ces thématiques dans les PUF et les projets des 3 INSPE.',
    {
      low: 5,
      high: 10,
      unit: 'actions de formations',
      scope: 'sur ces thématiques dans les PUF et les projets des 3 INSPE',
    },
  ],
  [
    '-  Une cinquantaine de ressources signalées sur ces thématiques par an.',
    { value: 50, comparator: '≈', unit: 'ressources signalées', scope: 'sur ces thématiques', per: 'an' },
  ],
  [
    '-  7 à 10 actions modélisantes par an pouvant donner lieu à des capsules témoignages',
    { low: 7, high: 10, unit: 'actions modélisantes', per: 'an' },
  ],
  ['Minimum 2 réunions / an', { value: 2, comparator: '≥', unit: 'réunions', per: 'an' }],
  [
    '100 % d’activation de l’ENT lycée connecté',
    { value: 100, unit: '%', scope: 'd’activation de l’ENT lycée connecté' },
  ],
  [
    'Augmentation de 20% du taux d’usage (accès aux applications)',
    { value: 20, relative: true, unit: '%', scope: 'du taux d’usage (accès aux applications)' },
  ],
  ['4 départements à la rentrée 2021', { value: 4, unit: 'départements', date: '2021-09-01' }],
  ['Généralisation en 2022', { date: '2022-12-31' }],
  [
    '-  Viser 50 % d’activation des écoles publiques de la région académique d’ici 2022',
    {
      value: 50,
      unit: '%',
      scope: 'd’activation des écoles publiques de la région académique',
      date: '2022-12-31',
    },
  ],
]);

table('Guyane and Nice', [
  ['116 727 €', { value: 116727, unit: '€' }],
  ['81 573 € (*)', { value: 81573, unit: '€' }],
  ['34 080 €', { value: 34080, unit: '€' }],
  ['35000 €', { value: 35000, unit: '€' }],
  ['25000 €', { value: 25000, unit: '€' }],
  ['1000', { value: 1000 }],
  ['54', { value: 54 }],
  ['44 EPLE', { value: 44, unit: 'EPLE' }],
  ['5 Lycées', { value: 5, unit: 'Lycées' }],
  ['14 EPLE et \n4 écoles', {}],
  ['11 EPLE \net 1 école', {}],
  ['Soit un total de 3ETP.', { value: 3, unit: 'ETP' }],
  ['formations flash entre pairs (45 mn maxi)', { value: 45, comparator: '≤', unit: 'mn' }],
  [
    'Au moins deux publications par année scolaire, couvrant tous les niveaux.',
    { value: 2, comparator: '≥', unit: 'publications', per: 'année scolaire' },
  ],
  [
    'Rentrée 2018 : CARTOUN en activité avec un nombre minimal de 30 remontées.',
    { value: 30, comparator: '≥', unit: 'remontées', date: '2018-09-01' },
  ],
  ['Un fab école ouvert en Septembre 2018.', { date: '2018-09-30' }],
]);

table('comparisons', [
  ['au moins 5 visites', { value: 5, comparator: '≥', unit: 'visites' }],
  ['plus de 20 écoles', { value: 20, comparator: '≥', unit: 'écoles' }],
  ['> 75 %', { value: 75, comparator: '≥', unit: '%' }],
  ['≥ 75', { value: 75, comparator: '≥' }],
  ['75 % et plus', { value: 75, comparator: '≥', unit: '%' }],
  ['50 collèges au moins', { value: 50, comparator: '≥', unit: 'collèges' }],
  ['MINIMUM : 2 RÉUNIONS / AN', { value: 2, comparator: '≥', unit: 'RÉUNIONS', per: 'AN' }],
  ['2 réunions min', { value: 2, comparator: '≥', unit: 'réunions' }],
  ['45 min', { value: 45, unit: 'min' }],
  ['moins de 5 %', { value: 5, comparator: '≤', unit: '%' }],
  ['pas plus de 3 incidents', { value: 3, comparator: '≤', unit: 'incidents' }],
  ['environ 30', { value: 30, comparator: '≈' }],
  ['Une centaine d’enseignants', { value: 100, comparator: '≈', unit: 'enseignants' }],
  ['plusieurs dizaines d’enseignants', {}],
]);

table('numbers', [
  ['1,5', { value: 1.5 }],
  ['0,8', { value: 0.8 }],
  ['0.8', { value: 0.8 }],
  ['0', { value: 0 }],
  ['-5', { value: -5 }],
  ['3 000', { value: 3000 }],
  ['1.500.000 €', { value: 1500000, unit: '€' }],
  ['12 000,50 €', { value: 12000.5, unit: '€' }],
  ['80 Millions d’€', { value: 80000000, unit: '€' }],
  ['12 k€', { value: 12, unit: 'k€' }],
  ['trois mille enseignants', { value: 3000, unit: 'enseignants' }],
  ['cent pour cent', { value: 100, unit: '%' }],
  ['la moitié des établissements', { value: 50, unit: '%', scope: 'des établissements' }],
  ['3/4 des établissements', { value: 75, unit: '%', scope: 'des établissements' }],
  ['Entre 75 et 80 %', { low: 75, high: 80, unit: '%' }],
  ['5-10 actions', { low: 5, high: 10, unit: 'actions' }],
  ['31 collèges publics sur 32', { value: 31, unit: 'collèges publics', scope: 'sur 32' }],
  ['4,2/5', { value: 4.2, unit: '/ 5' }],
  ['85 % (12 lycées sur 14)', { value: 85, unit: '%', scope: '12 lycées sur 14' }],
  ['2 500 élèves certifiés, dont 300 au lycée', { value: 2500, unit: 'élèves certifiés' }],
  ['3 réunions de 2 heures', { value: 3, unit: 'réunions', scope: 'de 2 heures' }],
  ['20 IAN (1 par discipline)', { value: 20, unit: 'IAN' }],
  ['1-1 Former 50 enseignants', { value: 50, unit: 'enseignants' }],
  ['50 % (fin 2025)', { value: 50, unit: '%', date: '2025-12-31' }],
  ['100 %. Construction d’un outil en 2022.', { value: 100, unit: '%' }],
]);

table('changes', [
  ['+20 %', { value: 20, relative: true, unit: '%' }],
  ['+ 5 points', { value: 5, relative: true, unit: 'points' }],
  ['-10 %', { value: -10, relative: true, unit: '%' }],
  ['Baisse de 10 %', { value: -10, relative: true, unit: '%' }],
  ['Hausse d’au moins 5 points', { value: 5, comparator: '≥', relative: true, unit: 'points' }],
  ['20 % de plus', { value: 20, relative: true, unit: '%' }],
  ['Réduire de moitié', { value: -50, relative: true, unit: '%' }],
  ['Multiplier par 3 le nombre', { value: 200, relative: true, unit: '%', scope: 'le nombre' }],
  ['Augmenter à 50 % le taux', { value: 50, unit: '%', scope: 'le taux' }],
  ['Passer de 20 % à 40 %', { value: 40, unit: '%' }],
  ['réalité virtuelle ou augmentée : 30', { value: 30, scope: 'réalité virtuelle ou augmentée' }],
]);

table('what can be read in two ways tells no value', [
  ['10.000', {}],
  ['1,500', {}],
  ['10/12', {}],
  ['1/2 journée', {}],
  ['2021 enseignants', {}],
  ['9 élèves sur 10', {}],
  ['un élève sur deux', {}],
  ['Baisse de 10 à 5', {}],
  ['Augmenter le nombre de formations : 10 par an', {}],
  ['±5 %', {}],
  ['Objectif 150 enseignants', {}],
  ['2 x 3 h', {}],
]);

table('what is no quantity', [
  ['', ...[]],
  ['2021', { date: '2021-12-31' }],
  ['Rentrée 2021 : Accompagner les collèges', { date: '2021-09-01' }],
  ['1.1', {}],
  ['1-1 La lettre des usages', {}],
  ['CO1', {}],
  ['Article 8 de la loi n°2010-237 du 9 mars 2010', { date: '2010-03-09' }],
  ['Fin de cycle 3', {}],
  ['15/09/2020', { date: '2020-09-15' }],
  ['Certification en classe de 3e', {}],
  ['France 2030', {}],
  ['Formation dans les 3 académies', {}],
  ['viser l’objectif institutionnel du 100% EAC', {}],
  ['Un guide publié', {}],
  ['un chargé de mission à un tiers temps', {}],
  ['un site neuf', {}],
]);

table('several measures in one cell', [
  [
    '- 100 %\n\n- 100 %\n\n- 128 PIX (en classe de troisième)\n\n- 256 PIX (en classe de terminale)',
    { value: 100, unit: '%' },
    { value: 100, unit: '%' },
    { value: 128, unit: 'PIX', scope: 'en classe de troisième' },
    { value: 256, unit: 'PIX', scope: 'en classe de terminale' },
  ],
  [
    '20 % en 2023, 40 % en 2024 et 60 % en 2025',
    { value: 20, unit: '%', date: '2023-12-31' },
    { value: 40, unit: '%', date: '2024-12-31' },
    { value: 60, unit: '%', date: '2025-12-31' },
  ],
  [
    '20 enseignants en 2022, 40 en 2023',
    { value: 20, unit: 'enseignants', date: '2022-12-31' },
    { value: 40, unit: 'enseignants', date: '2023-12-31' },
  ],
  [
    '2023 : 20 % ; 2024 : 40 %',
    { value: 20, unit: '%', date: '2023-12-31' },
    { value: 40, unit: '%', date: '2024-12-31' },
  ],
  [
    'Dans le premier degré : 80 / 122\nConstruction des tableaux de bord.',
    { value: 80, unit: '/ 122', scope: 'Dans le premier degré' },
    {},
  ],
]);

describe('how it is written', () => {
  it('keeps the text, without the bullet, and the place', () => {
    expect(parseMeasures('•\u00a020\u202f% des écoles ', source)).toEqual([
      { text: '20\u202f% des écoles', value: 20, unit: '%', scope: 'des écoles', source },
    ]);
  });

  it('keeps the whole text of one measure', () => {
    expect(parseMeasure('- 50 actions ', source).text).toBe('- 50 actions ');
  });

  it('reads é written e + U+0301 and tells it in one piece', () => {
    expect(parseMeasure('20 000 e\u0301le\u0300ves', source)).toMatchObject({ value: 20000, unit: 'élèves' });
  });
});
