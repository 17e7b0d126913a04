import { plh01 } from '../../src/rules/plh01';
import { inShort } from '../support/findings';
import { action, at, axis, indicator, measure, roadmap, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };
const withDescription = (text: string): ReturnType<typeof roadmap> =>
  roadmap({ actions: [action('A', { fields: texts({ description: text }) })] });

describe('PLH-01, words to be replaced', () => {
  it.each([
    ['Badge par le professeur : argent – or (à définir)'],
    ['À compléter'],
    ['Un pilote à désigner'],
    ['Le lieu reste à préciser.'],
    ['Pilote : xxx'],
    ['Indiquer éventuellement les axes de réflexion en cours'],
    ['TBD'],
    ['(à rédiger)'],
    ['[Titre de l’action]'],
    ['[…]'],
    ['???'],
  ])('finds « %s »', (text) => {
    expect(inShort(plh01.check(withDescription(text), today))).toEqual([
      ['PLH-01', 'avertissement', 'Feuille!B1'],
    ]);
  });

  it.each([
    ['SchémaTic doit aider à définir les objectifs à atteindre.'],
    ['Faire le point sur les actions en cours et définir les indicateurs.'],
    ['Les équipes aident à désigner un référent.'],
    ['À venir'],
    ['Est-ce possible ?'],
    ['Un guide est à rédiger, puis à diffuser.'],
    ['[Phase 1] Recenser les besoins'],
    ['Répertorier les besoins, et les compléter.'],
  ])('leaves « %s » alone', (text) => {
    expect(plh01.check(withDescription(text), today)).toEqual([]);
  });

  it('finds the prompt of a date where a date is expected, and nowhere else', () => {
    const prompt = 'Date de construction du plan académique de formation.';
    const dated = roadmap({ actions: [action('A', { fields: texts({ schedule: prompt }) })] });
    expect(plh01.check(dated, today)).toHaveLength(1);
    expect(plh01.check(withDescription(prompt), today)).toEqual([]);
    const given = roadmap({
      actions: [action('A', { fields: texts({ schedule: 'Date de lancement : juin 2018' }) })],
    });
    expect(plh01.check(given, today)).toEqual([]);
  });

  it('is one finding for one phrase, with all its places', () => {
    const actions = ['B1', 'B2', 'B3'].map((place) =>
      action(place, { fields: texts({ owner: 'À définir' }, place) }),
    );
    expect(inShort(plh01.check(roadmap({ actions }), today))).toEqual([
      ['PLH-01', 'avertissement', 'Feuille!B1', 'Feuille!B2', 'Feuille!B3'],
    ]);
  });

  it('looks into the prose of axes too', () => {
    const sections = [{ label: 'Axe', text: 'Indiquer éventuellement les axes', source: at('Fiches!B3') }];
    const found = plh01.check(roadmap({ axes: [axis('Au sein de la région', { sections })] }), today);
    expect(inShort(found)).toEqual([['PLH-01', 'avertissement', 'Fiches!B3']]);
  });
});

describe('PLH-01, what answers a rubric', () => {
  const withPartners = (partners: string): ReturnType<typeof roadmap> =>
    roadmap({ actions: [action('A', { fields: texts({ partners }) })] });

  it.each([
    'À définir avec la région',
    'À fixer en COPIL',
    'à préciser selon les moyens',
    '(à confirmer par la DSDEN)',
  ])('finds « %s », whoever is to be asked', (text) => {
    expect(inShort(plh01.check(withPartners(text), today))).toEqual([
      ['PLH-01', 'avertissement', 'Feuille!B1'],
    ]);
  });

  it('says nothing of who helps to define, nor of a description that begins so', () => {
    expect(plh01.check(withPartners('Région (aide à définir les besoins)'), today)).toEqual([]);
    expect(plh01.check(withDescription('À définir avec la région : les lieux.'), today)).toEqual([]);
  });
});

describe('PLH-01, a cell that belongs to nothing', () => {
  const beside = (text: string): ReturnType<typeof inShort> =>
    inShort(plh01.check(roadmap({ unread: [{ source: at('A9'), text, reason: 'outside-tables' }] }), today));

  it('is found where it only says, in brackets, that something is missing', () => {
    expect(beside('(à compléter)')).toEqual([['PLH-01', 'avertissement', 'Feuille!A9']]);
  });

  it.each(['À compléter', 'Les fiches 2.2 et 3.2 sont à compléter.', 'Cases à compléter (à définir)'])(
    'is not for « %s », which may be a note',
    (text) => {
      expect(beside(text)).toEqual([]);
    },
  );
});

describe('PLH-01, what is said of an indicator', () => {
  const said = (more: Parameters<typeof indicator>[1]): ReturnType<typeof inShort> =>
    inShort(
      plh01.check(
        roadmap({ indicators: [indicator('Salles ouvertes', { source: at('C4'), ...more })] }),
        today,
      ),
    );

  it.each([
    ['source', { dataSource: 'À compléter' }],
    ['unit', { unit: 'xx' }],
    ['method', { method: 'À préciser avec la DEP' }],
    ['owner', { owner: 'À désigner' }],
    ['frequency', { frequency: '???' }],
  ])('finds it in its %s, and goes to the indicator', (_what, more) => {
    expect(said(more)).toEqual([['PLH-01', 'avertissement', 'Feuille!C4']]);
  });

  it('finds it in a value of a year before, and goes to that value', () => {
    expect(said({ history: [measure('à confirmer', { source: at('F4') })] })).toEqual([
      ['PLH-01', 'avertissement', 'Feuille!F4'],
    ]);
  });

  it('says nothing of a source or of a method that uses such words', () => {
    expect(said({ dataSource: 'Enquête qui aide à définir les besoins', unit: '%' })).toEqual([]);
    expect(said({ method: 'Compter les fiches à compléter par les équipes' })).toEqual([]);
  });
});
