import { parseDate, parseDates, parseMilestones, parsePeriod } from '../../src/domain/dates';

describe('one date', () => {
  const cases: [text: string, start: string | undefined, end: string | undefined, due: string | undefined][] =
    [
      ['15/09/2020', '2020-09-15', '2020-09-15', '2020-09-15'],
      ['15/09/20', '2020-09-15', '2020-09-15', '2020-09-15'],
      ['2020-09-15', '2020-09-15', '2020-09-15', '2020-09-15'],
      ['15 septembre 2020', '2020-09-15', '2020-09-15', '2020-09-15'],
      ['remontés au 15 septembre 2020', '2020-09-15', '2020-09-15', '2020-09-15'],
      ['1er juin 2019', '2019-06-01', '2019-06-01', '2019-06-01'],
      ['du 1er septembre 2020 au 30 juin 2021', '2020-09-01', '2021-06-30', '2021-06-30'],
      ['juin 2019', '2019-06-01', '2019-06-30', '2019-06-30'],
      ['Opération achevée en juin 2018.', '2018-06-01', '2018-06-30', '2018-06-30'],
      ['Opération achevée en juin 2019. ', '2019-06-01', '2019-06-30', '2019-06-30'],
      ['Un fab école ouvert en Septembre 2018.', '2018-09-01', '2018-09-30', '2018-09-30'],
      ['Octobre 2017.', '2017-10-01', '2017-10-31', '2017-10-31'],
      ['janv. 2018', '2018-01-01', '2018-01-31', '2018-01-31'],
      ['févr. 2020', '2020-02-01', '2020-02-29', '2020-02-29'],
      ['janv-18', '2018-01-01', '2018-01-31', '2018-01-31'],
      ['09/2020', '2020-09-01', '2020-09-30', '2020-09-30'],
      ['fin juin 2019', '2019-06-21', '2019-06-30', '2019-06-30'],
      ['mi-juin 2019', '2019-06-11', '2019-06-20', '2019-06-20'],
      ['de mars à juin 2020', '2020-03-01', '2020-06-30', '2020-06-30'],
      ['en septembre et octobre 2020', '2020-09-01', '2020-10-31', '2020-10-31'],
      ['de septembre 2020 à juin 2021', '2020-09-01', '2021-06-30', '2021-06-30'],
      ['T3 2024', '2024-07-01', '2024-09-30', '2024-09-30'],
      ['3e trimestre 2024', '2024-07-01', '2024-09-30', '2024-09-30'],
      ['3ème trimestre de l’année 2024', '2024-07-01', '2024-09-30', '2024-09-30'],
      ['premier semestre 2021', '2021-01-01', '2021-06-30', '2021-06-30'],
      ['S2 2021', '2021-07-01', '2021-12-31', '2021-12-31'],
      ['Rentrée 2018', '2018-09-01', '2018-09-01', '2018-09-01'],
      ['à la rentrée scolaire 2020', '2020-09-01', '2020-09-01', '2020-09-01'],
      ['rentrée 2024-2025', '2024-09-01', '2024-09-01', '2024-09-01'],
      ['année scolaire 2024-2025', '2024-09-01', '2025-08-31', '2025-08-31'],
      ['2024-2025', '2024-09-01', '2025-08-31', '2025-08-31'],
      ['2024/25', '2024-09-01', '2025-08-31', '2025-08-31'],
      ['2013-2017', '2013-01-01', '2017-12-31', '2017-12-31'],
      ['début 2024', '2024-01-01', '2024-03-31', '2024-03-31'],
      ['mi-2024', '2024-04-01', '2024-06-30', '2024-06-30'],
      ['fin 2025', '2025-10-01', '2025-12-31', '2025-12-31'],
      ['fin d’année scolaire 2024-2025', '2025-06-01', '2025-08-31', '2025-08-31'],
      ['printemps 2024', '2024-03-01', '2024-05-31', '2024-05-31'],
      ['en 2022', '2022-01-01', '2022-12-31', '2022-12-31'],
      ['entre 2021 et 2023', '2021-01-01', '2023-12-31', '2023-12-31'],
      ['d’ici 2022', undefined, '2022-12-31', '2022-12-31'],
      ['À l’horizon 2022', undefined, '2022-12-31', '2022-12-31'],
      ['au plus tard en juin 2021', undefined, '2021-06-30', '2021-06-30'],
      ['avant 2022', undefined, '2021-12-31', '2021-12-31'],
      ['avant la rentrée 2021', undefined, '2021-08-31', '2021-08-31'],
      ['avant le 30 juin 2024', undefined, '2024-06-30', '2024-06-30'],
      ['avant fin 2024', undefined, '2024-12-31', '2024-12-31'],
      ['rentrée de septembre 2018', '2018-09-01', '2018-09-01', '2018-09-01'],
      ['T3-2024', '2024-07-01', '2024-09-30', '2024-09-30'],
      ['2025 (T1)', '2025-01-01', '2025-03-31', '2025-03-31'],
      ['T1 et T2 2025', '2025-01-01', '2025-06-30', '2025-06-30'],
      ['T1 à T3 2025', '2025-01-01', '2025-09-30', '2025-09-30'],
      ['1er et 2e trimestres 2025', '2025-01-01', '2025-06-30', '2025-06-30'],
      ['S1 et S2 2025', '2025-01-01', '2025-12-31', '2025-12-31'],
      ['1er semestre 2025', '2025-01-01', '2025-06-30', '2025-06-30'],
      ['courant 2024', '2024-01-01', '2024-12-31', '2024-12-31'],
      ['à l’été 2025', '2025-06-01', '2025-08-31', '2025-08-31'],
      ['avant l’été 2025', undefined, '2025-05-31', '2025-05-31'],
      ['hiver 2024-2025', '2024-12-01', '2025-02-28', '2025-02-28'],
      ['année scolaire 24-25', '2024-09-01', '2025-08-31', '2025-08-31'],
      ['A.S. 2024/25', '2024-09-01', '2025-08-31', '2025-08-31'],
      ['2017 à 2019', '2017-01-01', '2019-12-31', '2019-12-31'],
      ['2024 → 2026', '2024-01-01', '2026-12-31', '2026-12-31'],
      ['septembre 2024 / juin 2025', '2024-09-01', '2025-06-30', '2025-06-30'],
      ['sept. 2024 – juin 2025', '2024-09-01', '2025-06-30', '2025-06-30'],
      ['oct.-déc. 2024', '2024-10-01', '2024-12-31', '2024-12-31'],
      ['1ère quinzaine de juin 2024', '2024-06-01', '2024-06-15', '2024-06-15'],
      ['vendredi 14 juin 2024', '2024-06-14', '2024-06-14', '2024-06-14'],
      ['1 er janvier 2025', '2025-01-01', '2025-01-01', '2025-01-01'],
      ['du 28 mai au 3 juin 2024', '2024-05-28', '2024-06-03', '2024-06-03'],
      ['milieu 2025', '2025-04-01', '2025-06-30', '2025-06-30'],
      ['d’ici la fin de l’année 2025', undefined, '2025-12-31', '2025-12-31'],
      ['d’ici à 2027', undefined, '2027-12-31', '2027-12-31'],
      ['jusqu’à la rentrée 2025', undefined, '2025-09-01', '2025-09-01'],
      ['pas avant 2025', '2025-01-01', undefined, undefined],
      ['dès la rentrée 2023', '2023-09-01', undefined, undefined],
      ['depuis 2019', '2019-01-01', undefined, undefined],
      ['à partir du 1er septembre 2024 et jusqu’au 30 juin 2025', '2024-09-01', '2025-06-30', '2025-06-30'],
      // A beginning whose own end is not told: no due date.
      ['début du 2e semestre 2025', '2025-07-01', '2025-12-31', undefined],
      ['de septembre à juin 2021', undefined, '2021-06-30', '2021-06-30'],
      ['à partir de septembre 2021', '2021-09-01', undefined, undefined],
      ['dès mars 2021', '2021-03-01', undefined, undefined],
      ['après 2022', '2023-01-01', undefined, undefined],
      // The end of a school term is not told by its name: no due date.
      ['1er trimestre 2024-2025', '2024-09-01', '2025-08-31', undefined],
      // É written E + U+0301, no-break spaces.
      ['De\u0301but\u00a02024', '2024-01-01', '2024-03-31', '2024-03-31'],
    ];

  it.each(cases)('%s', (text, start, end, date) => {
    const found = parseDate(text);
    expect([found.start, found.end, found.date]).toEqual([start, end, date]);
    expect(found.text).toBe(text);
  });
});

describe('a rhythm, as the time from one to the next', () => {
  it.each([
    ['chaque année', 'P1Y'],
    ['Annuelle, sur les remontées ESPERITECH des années précédentes', 'P1Y'],
    ['mensuel', 'P1M'],
    ['Lettre trimestrielle', 'P3M'],
    ['réunion bimensuelle', 'P15D'],
    ['tous les deux ans', 'P2Y'],
    ['toutes les 6 semaines', 'P6W'],
    ['Au moins deux publications par année scolaire', 'P1Y'],
    ['deux fois par an', 'P6M'],
    ['3 fois par an', 'P4M'],
    ['3 fois/an', 'P4M'],
    ['2x/an', 'P6M'],
    ['1/an', 'P1Y'],
    ['une fois par trimestre', 'P3M'],
    ['une réunion par mois', 'P1M'],
    ['chaque trimestre', 'P3M'],
    ['à chaque rentrée', 'P1Y'],
    ['tous les ans', 'P1Y'],
    ['tous les 15 jours', 'P15D'],
    ['tous les lundis', 'P1W'],
    ['une année sur deux', 'P2Y'],
    ['bi-mensuel', 'P15D'],
    ['bimestriel', 'P2M'],
    ['Réunions biannuelles', 'P6M'],
    ['(réactualisation chaque année)', 'P1Y'],
  ])('%s', (text, periodic) => {
    expect(parseDate(text)).toEqual({ text, periodic });
  });
});

describe('what goes on all the time', () => {
  it.each([
    'en continu',
    'En continu.',
    'Permanent',
    'au fil de l’eau',
    'tout au long de l’année',
    'toute l’année',
    'de manière continue',
  ])('%s', (text) => {
    expect(parseDate(text)).toEqual({ text, continuous: true });
  });

  it('may have a beginning', () => {
    const text = 'En continu depuis 2022';
    expect(parseDate(text)).toEqual({ text, start: '2022-01-01', continuous: true });
  });
});

describe('what tells no day', () => {
  it.each([
    '',
    'Date de construction du plan académique de formation.',
    'Le site est visible pour la rentrée des nouveaux personnels.',
    'Janvier : bilan d’avancement',
    'France 2030',
    'loi n°2013-595',
    '1-1',
    '1.1',
    '80 / 122',
    '2000 enseignants',
    'plus de 2021 enseignants',
    '31/02/2021',
    '09/15/2020',
    'hiver 2024',
    'vacances de la Toussaint 2024',
    'Noël 2024',
    'juin 19',
    '31 décembre',
    'formation continue',
    'ponctuel',
    'année scolaire 2024',
    '2011-12',
    '2019-2017',
    'Avril 2018. Juin 2018.',
    'juin 2024 et juin 2025',
    'mensuel ou trimestriel',
  ])('%s', (text) => {
    expect(parseDate(text)).toEqual({ text });
  });
});

describe('every date of a text', () => {
  it('has its own words', () => {
    expect(parseDates('Objectifs 2021 (réactualisation chaque année)')).toEqual([
      { text: '2021', start: '2021-01-01', end: '2021-12-31', date: '2021-12-31' },
      { text: 'chaque année', periodic: 'P1Y' },
    ]);
  });

  it('shows a date that does not exist by its words alone', () => {
    expect(parseDates('le 31/02/2021')).toEqual([{ text: 'le 31/02/2021' }]);
  });
});

describe('milestones', () => {
  const cases: [text: string, milestones: [text: string, date?: string][]][] = [
    [
      'Cahier des charges du site : Avril 2018. Prototype et visuel : Juin \n2018. Portage : Septembre 2018. Le site est visible pour la rentrée \ndes nouveaux personnels.',
      [
        ['Cahier des charges du site : Avril 2018.', '2018-04-30'],
        ['Prototype et visuel : Juin \n2018.', '2018-06-30'],
        ['Portage : Septembre 2018.', '2018-09-30'],
        ['Le site est visible pour la rentrée \ndes nouveaux personnels.'],
      ],
    ],
    [
      'Premier jeu de modules pour avril 2018. Diffusion de l’outil sur Atrium à la suite.',
      [
        ['Premier jeu de modules pour avril 2018.', '2018-04-30'],
        ['Diffusion de l’outil sur Atrium à la suite.'],
      ],
    ],
    [
      'Janvier 2018. Cadre mis en place et activé.',
      [['Janvier 2018. Cadre mis en place et activé.', '2018-01-31']],
    ],
    [
      'Rentrée 2018. Cadre mis en place et activé.',
      [['Rentrée 2018. Cadre mis en place et activé.', '2018-09-01']],
    ],
    [
      'Rentrée 2018 : outil en activité. Procédure de suivi définie et \nactivée.',
      [['Rentrée 2018 : outil en activité.', '2018-09-01'], ['Procédure de suivi définie et \nactivée.']],
    ],
    [
      '- Rentrée 2021 : Accompagner les collèges\n- Rentrée 2022 : généralisation',
      [
        ['Rentrée 2021 : Accompagner les collèges', '2021-09-01'],
        ['Rentrée 2022 : généralisation', '2022-09-01'],
      ],
    ],
    [
      'Lancement en mars 2021 et bilan en juin 2021',
      [
        ['Lancement en mars 2021', '2021-03-31'],
        ['bilan en juin 2021', '2021-06-30'],
      ],
    ],
    [
      'À partir de septembre 2021 : déploiement',
      [['À partir de septembre 2021 : déploiement', '2021-09-01']],
    ],
    ['Octobre 2017.', [['Octobre 2017.', '2017-10-31']]],
    [
      'Lancement : 09/2024 - Bilan : 06/2025',
      [
        ['Lancement : 09/2024', '2024-09-30'],
        ['Bilan : 06/2025', '2025-06-30'],
      ],
    ],
    [
      'Fin juin 2024 : bilan ; septembre 2024 : relance',
      [
        ['Fin juin 2024 : bilan', '2024-06-30'],
        ['septembre 2024 : relance', '2024-09-30'],
      ],
    ],
    [
      '2024 puis 2025',
      [
        ['2024', '2024-12-31'],
        ['2025', '2025-12-31'],
      ],
    ],
    // A term that does not say its end is no step of 1 September.
    ['2e trimestre de l’année scolaire 2024-2025', []],
    ['Date de construction du plan académique de formation.', []],
    ['', []],
  ];

  it('may come back without a date', () => {
    expect(parseMilestones('Annuelle, sur les remontées')).toEqual([
      { text: 'Annuelle, sur les remontées', periodic: 'P1Y' },
    ]);
    expect(parseMilestones('Lancement : septembre 2024\nRéunion mensuelle\nVeille en continu')).toEqual([
      { text: 'Lancement : septembre 2024', date: '2024-09-30' },
      { text: 'Réunion mensuelle', periodic: 'P1M' },
      { text: 'Veille en continu', continuous: true },
    ]);
  });

  it.each(cases)('%s', (text, milestones) => {
    expect(parseMilestones(text)).toEqual(
      milestones.map(([words, date]) => ({ text: words, ...(date !== undefined && { date }) })),
    );
  });
});

describe('the period of a roadmap', () => {
  it.each([
    ['Feuille de route 2017-2019', '2017-01-01', '2019-12-31'],
    ['Feuille de route 2017-2019 (version de juin 2018)', '2017-01-01', '2019-12-31'],
    ['2020-2021', '2020-09-01', '2021-08-31'],
    ['Année 2024-2025', '2024-09-01', '2025-08-31'],
    ['2018/2019', '2018-09-01', '2019-08-31'],
    ['projet académique 2024 -2027', '2024-01-01', '2027-12-31'],
    ['2024 – 2027', '2024-01-01', '2027-12-31'],
    ['2021', '2021-01-01', '2021-12-31'],
  ])('%s', (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ start, end });
  });

  it('is not told by two periods, nor by none', () => {
    expect(parsePeriod('Feuille de route 2016-2017, projet 2013-2017')).toEqual({});
    expect(parsePeriod('Feuille de route')).toEqual({});
  });
});
