import { tgt05 } from '../../src/rules/tgt05';
import { findingText } from '../../src/messages/fr';
import { inShort } from '../support/findings';
import { action, at, field, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const of = (value: number, place: string, more = {}): ReturnType<typeof measure> =>
  measure(`${String(value)} écoles`, { value, unit: 'écoles', source: at(place), ...more });
const check = (...targets: ReturnType<typeof measure>[]): ReturnType<typeof inShort> =>
  inShort(tgt05.check(roadmap({ indicators: [indicator('Nombre d’écoles', { targets })] }), today));

describe('TGT-05, two targets for one thing', () => {
  it('finds two values for one date', () => {
    const date = '2026-12-31';
    expect(check(of(50, 'C4', { date }), of(60, 'E4', { date }))).toEqual([
      ['TGT-05', 'avertissement', 'Feuille!C4', 'Feuille!E4'],
    ]);
  });

  it('finds them in two rows of one indicator', () => {
    const rows = ['C4', 'C9'].map((place, i) =>
      indicator('Nombre d’écoles', { id: place, objective: 'a', targets: [of(50 + i, place)] }),
    );
    expect(inShort(tgt05.check(roadmap({ indicators: rows }), today))).toHaveLength(1);
    const apart = rows.map((row, i) => ({ ...row, objective: String(i) }));
    expect(tgt05.check(roadmap({ indicators: apart }), today)).toEqual([]);
  });

  it('says nothing of steps: two dates, two scopes, two columns', () => {
    expect(check(of(50, 'C4', { date: '2025-12-31' }), of(60, 'C4', { date: '2026-12-31' }))).toEqual([]);
    expect(check(of(50, 'C4', { scope: 'en troisième' }), of(60, 'C4', { scope: 'en terminale' }))).toEqual(
      [],
    );
    expect(check(of(50, 'C4'), of(60, 'D4'))).toEqual([]);
  });

  it('says nothing of one value written twice', () => {
    expect(check(of(50, 'C4'), of(50, 'C4', { text: 'Cinquante écoles' }))).toEqual([]);
  });
});

describe('TGT-05, two numbers for one action', () => {
  const fiche = (aim: string, schedule: string): ReturnType<typeof roadmap> =>
    roadmap({
      actions: [
        action('3-2 | Création des Fab’ École', {
          fields: { aim: field(aim, 'B13'), schedule: field(schedule, 'B19') },
        }),
      ],
    });

  it('asks whether two places in the aim and one in the calendar are the same', () => {
    const input = fiche(
      'Créer deux lieux pour expérimenter et former.',
      'Un fab école ouvert en Septembre 2018.',
    );
    const found = tgt05.check(input, today);
    expect(inShort(found)).toEqual([['TGT-05', 'information', 'Feuille!B19', 'Feuille!B13']]);
    expect(findingText(found[0]!).constat.replace(/\u00A0/g, ' ')).toBe(
      'Action 3-2 « Création des Fab’ École » : « deux lieux » dans l’objectif, « Un fab école ouvert » dans le calendrier. Est-ce la même cible ?',
    );
  });

  it.each([
    ['one number', 'Créer deux lieux.', 'Deux fab école ouverts en 2018.'],
    ['a calendar that goes on', 'Créer deux lieux.', 'Un fab école ouvert en 2018, le second en 2019.'],
    ['another thing', 'Créer deux lieux.', 'Un cahier des charges mis en ligne en 2018.'],
    ['no number', 'Créer des lieux.', 'Un fab école ouvert en 2018.'],
  ])('says nothing of %s', (_, aim, schedule) => {
    expect(tgt05.check(fiche(aim, schedule), today)).toEqual([]);
  });
});

describe('TGT-05, the description and the calendar', () => {
  const fiche = (description: string, schedule: string): ReturnType<typeof roadmap> =>
    roadmap({
      actions: [
        action('2-1 | Faire circuler un bus des sciences', {
          fields: { description: field(description, 'B4'), schedule: field(schedule, 'B8') },
        }),
      ],
    });

  it('asks whether two numbers of one thing are the same', () => {
    const found = tgt05.check(
      fiche('Deux bus des sciences s’arrêtent dans chaque école.', 'Un bus des sciences en service en 2025'),
      today,
    );
    expect(inShort(found)).toEqual([['TGT-05', 'information', 'Feuille!B8', 'Feuille!B4']]);
    expect(findingText(found[0]!).constat.replace(/\u00A0/g, ' ')).toBe(
      'Action 2-1 « Faire circuler un bus des sciences » : « Deux bus des sciences » dans la description, « Un bus des sciences en service » dans le calendrier. Est-ce la même cible ?',
    );
  });

  it.each([
    ['one number', 'Deux bus des sciences circulent.', 'Deux bus des sciences en service en 2025'],
    ['steps', 'Deux bus des sciences circulent.', 'Un bus des sciences en service en 2025, puis le second'],
    ['another thing', 'Deux classes accueillent le bus.', 'Un bus des sciences en service en 2025'],
    ['no number', 'Des bus des sciences circulent.', 'Un bus des sciences en service en 2025'],
  ])('says nothing of %s', (_, description, schedule) => {
    expect(tgt05.check(fiche(description, schedule), today)).toEqual([]);
  });
});

describe('TGT-05, a number that the prose promises', () => {
  const promised = (
    text: string,
    title = 'Nombre de robots mis à disposition',
  ): ReturnType<typeof inShort> => {
    const target = measure('30', { value: 30, source: at('L6') });
    const indicators = [indicator(title, { targets: [target], baseline: measure('8', { value: 8 }) })];
    const sections = [{ label: 'Préambule', text, source: at('Préambule!A4') }];
    return inShort(tgt05.check(roadmap({ indicators, sections }), today));
  };

  it('asks whether it is the target', () => {
    expect(promised('L’académie mettra à disposition 45 robots de téléprésence.')).toEqual([
      ['TGT-05', 'information', 'Feuille!L6', 'Préambule!A4'],
    ]);
  });

  it.each([
    'L’académie mettra à disposition 30 robots de téléprésence.',
    'L’académie met à disposition 45 robots.',
    'L’académie a mis à disposition 8 robots et en mettra 22.',
    'L’académie mettra à disposition 15 robots par an.',
    'L’académie mettra à disposition 15 nouveaux robots.',
    'L’académie achètera 45 robots.',
    'L’académie mettra à disposition 45 tablettes.',
  ])('says nothing of « %s »', (text) => {
    expect(promised(text)).toEqual([]);
  });
});

describe('TGT-05, a commitment beside an objective', () => {
  const committed = (text: string): ReturnType<typeof inShort> => {
    const target = measure('70', { value: 70, source: at('N8') });
    const indicators = [indicator('Nombre de collèges sauvegardés à distance', { targets: [target] })];
    const unread = [{ text, source: at('Survol!D4'), reason: 'unmatched' as const }];
    const period = { ...field('2025-2028'), start: '2025-01-01', end: '2028-12-31' };
    return inShort(tgt05.check(roadmap({ indicators, unread, period }), today));
  };

  it('asks whether it is the target', () => {
    expect(committed('90 collèges sauvegardés à distance en 2028')).toEqual([
      ['TGT-05', 'information', 'Feuille!N8', 'Survol!D4'],
    ]);
  });

  it.each([
    '70 collèges sauvegardés à distance en 2028',
    '40 collèges sauvegardés à distance en 2027',
    '90 collèges sauvegardés à distance',
    '20 collèges supplémentaires sauvegardés en 2028',
    '90 lycées sauvegardés à distance en 2028',
    '90 collèges raccordés en 2028',
  ])('says nothing of « %s »', (text) => {
    expect(committed(text)).toEqual([]);
  });
});

describe('TGT-05, a number in the title of an action', () => {
  const titled = (title: string): unknown[] => {
    const targets = [measure('25', { value: 25, source: at('I6') })];
    const points = indicator('Nombre de points d’accueil ouverts', { actions: ['action A'], targets });
    const actions = [action(title, { id: 'action A', source: at('D6') })];
    return inShort(tgt05.check(roadmap({ actions, indicators: [points] }), today));
  };

  it('asks whether it is the target', () => {
    expect(titled('Installer 30 points d’accueil')).toEqual([
      ['TGT-05', 'information', 'Feuille!I6', 'Feuille!D6'],
    ]);
  });

  it.each([
    'Installer 25 points d’accueil',
    'Installer 10 premiers points d’accueil',
    'Installer 30 bornes à l’accueil',
    'Les 30 points d’accueil',
  ])('says nothing of « %s »', (title) => {
    expect(titled(title)).toEqual([]);
  });
});

describe('TGT-05, a number that the description of an action promises', () => {
  const described = (description: string, titles = ['Nombre d’écoles visitées par le camion']): unknown[] => {
    const actions = [
      action('1 | Camion', {
        fields: {
          description: field(description, 'D6'),
          due: field('25/06/2027', 'H6', { date: '2027-06-25' }),
        },
      }),
    ];
    const target = measure('90', { value: 90, source: at('I6') });
    const indicators = titles.map((title) => indicator(title, { actions: ['action 1'], targets: [target] }));
    return inShort(tgt05.check(roadmap({ actions, indicators }), today));
  };

  it.each([
    'Le camion aura visité 60 écoles en 2027.',
    'Trois jours par école. Le camion visitera 60 écoles.',
  ])('asks whether it is the target: « %s »', (text) => {
    expect(described(text)).toEqual([['TGT-05', 'information', 'Feuille!I6', 'Feuille!D6']]);
  });

  it.each([
    'Le camion aura visité 90 écoles en 2027.',
    'Le camion aura visité 60 écoles en 2026.',
    'Le camion visite 60 écoles.',
    'Le camion visitera 60 écoles par an.',
    'Le camion visitera 60 collèges.',
  ])('says nothing of « %s »', (text) => {
    expect(described(text)).toEqual([]);
  });

  it('says nothing where two indicators may mean it', () => {
    const titles = ['Nombre d’écoles visitées par le camion', 'Nombre d’écoles qui gardent un kit'];
    expect(described('Le camion visitera 60 écoles.', titles)).toEqual([]);
  });
});
