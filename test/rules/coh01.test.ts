import { findingText } from '../../src/messages/fr';
import { coh01 } from '../../src/rules/coh01';
import { inShort } from '../support/findings';
import { action, at, field, roadmap, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const told = (...texts: string[]): ReturnType<typeof roadmap> =>
  roadmap({
    sections: texts.map((text, i) => ({ label: 'Contexte', text, source: at(`A${String(i + 4)}`) })),
  });
const ANNEX = '211 établissements publics : 13 lycées, 31 collèges (30 en REP+) et 167 écoles.';

describe('COH-01, one quantity with two values', () => {
  it.each([
    ['L’académie compte 31 collèges publics sur 32 en éducation prioritaire renforcée.'],
    ['Sur 32 collèges publics, 31 sont en éducation prioritaire renforcée.'],
    ['Le territoire a 31 collèges dont 31 en REP+.'],
  ])('finds « %s » beside 31 collèges, 30 of them in REP+', (sentence) => {
    expect(inShort(coh01.check(told(sentence, ANNEX), today))).toEqual([
      ['COH-01', 'avertissement', 'Feuille!A4', 'Feuille!A5'],
    ]);
  });

  it('quotes both sentences', () => {
    const [found] = coh01.check(told('Sur 32 collèges publics, 31 sont en REP+.', ANNEX), today);
    expect(plain(findingText(found!).constat)).toBe(
      'Le nombre de collèges n’est pas le même partout : « Sur 32 collèges publics, 31 sont en REP+ » et « 211 établissements publics : 13 lycées, 31 collèges (30 en REP+) et 167 écoles ».',
    );
  });

  describe('in the fields of actions', () => {
    const acting = (...aims: string[]): ReturnType<typeof roadmap> =>
      roadmap({
        actions: aims.map((aim, i) =>
          action(`1-${String(i)} | A`, { fields: texts({ aim }, `B${String(i)}`) }),
        ),
      });
    const first =
      'Recenser les équipements des 412 écoles de l’académie, circonscription par circonscription.';

    it.each([
      ['Ouvrir un espace de travail dans les 421 écoles de l’académie avant 2027.'],
      ['Les 421 écoles de l’académie reçoivent un kit.'],
      ['Donner un accès aux 421 écoles publiques de l’académie.'],
      ['L’académie compte les 400 écoles de l’académie et 30 collèges.'],
    ])('finds « %s » beside 412 schools', (aim) => {
      expect(inShort(coh01.check(acting(first, aim), today))).toEqual([
        ['COH-01', 'avertissement', 'Feuille!B0', 'Feuille!B1'],
      ]);
    });

    it.each([
      ['the same number', 'Équiper les 412 écoles de l’académie.'],
      ['some of them', 'Équiper les 30 écoles de l’académie.'],
      ['some schools', 'Équiper 421 écoles de l’académie.'],
      ['schools of a kind, and a verb', 'Les 400 écoles de l’académie équipées reçoivent un kit.'],
      ['schools of a kind', 'Équiper les 400 écoles de l’académie en réseau prioritaire.'],
      ['another year', 'En 2019, équiper les 421 écoles de l’académie.'],
    ])('says nothing of %s', (_what, aim) => {
      expect(coh01.check(acting(first, aim), today)).toEqual([]);
    });
  });

  it.each([
    ['the same figures', 'Sur 31 collèges publics, 30 sont en REP+.'],
    ['schools that are to be built', 'La construction de 10 collèges et de 5 lycées est prévue.'],
    ['schools of one place', 'Sur 12 collèges du littoral, 11 sont en REP+.'],
    ['schools of another kind', 'Sur 13 lycées publics, 2 sont en REP+.'],
    ['another year', 'En 2016, sur 30 collèges, 29 étaient en REP+.'],
    ['some schools', 'Former 12 collèges et 3 lycées.'],
  ])('says nothing of %s', (_what, sentence) => {
    expect(coh01.check(told(sentence, ANNEX), today)).toEqual([]);
  });
});

describe('COH-01, the académie counts them', () => {
  const described = (sentence: string, description: string): ReturnType<typeof inShort> =>
    inShort(
      coh01.check(
        { ...told(sentence), actions: [action('A', { fields: texts({ description }, 'E6') })] },
        today,
      ),
    );
  const HELPED =
    'Un conseiller aide les équipes des 221 écoles maternelles de l’académie à enregistrer le son.';

  it('finds two numbers of one kind of school', () => {
    const both = [['COH-01', 'avertissement', 'Feuille!A4', 'Feuille!E6']];
    expect(described('L’académie compte 212 écoles maternelles.', HELPED)).toEqual(both);
    expect(described('L’académie compte 31 collèges et 212 écoles maternelles.', HELPED)).toEqual(both);
  });

  it('says nothing of the same number, of another kind, nor of a part', () => {
    expect(described('L’académie compte 221 écoles maternelles.', HELPED)).toEqual([]);
    expect(described('L’académie compte 212 écoles élémentaires.', HELPED)).toEqual([]);
    expect(described('L’académie compte 212 écoles maternelles en zone rurale.', HELPED)).toEqual([]);
    expect(described('L’académie compte 212 écoles maternelles rurales.', HELPED)).toEqual([]);
  });
});

describe('COH-01, two descriptions count the schools of the académie', () => {
  const described = (...descriptions: string[]): ReturnType<typeof inShort> => {
    const actions = descriptions.map((description, i) =>
      action(`1-${String(i)} | A`, { fields: texts({ description }, `E${String(i)}`) }),
    );
    return inShort(coh01.check(roadmap({ actions }), today));
  };
  const FIRST = 'Les annuaires sont fusionnés par bassin. L’académie compte 164 collèges publics.';

  it.each([
    ['Le guide est remis aux parents. L’académie compte 146 collèges publics.'],
    ['L’académie compte 146 collèges publics et 60 lycées publics.'],
    ['Équiper les 146 collèges publics de l’académie.'],
  ])('finds « %s »', (second) => {
    expect(described(FIRST, second)).toEqual([['COH-01', 'avertissement', 'Feuille!E0', 'Feuille!E1']]);
  });

  it('does not compare public ones with all, whatever is done for some of them', () => {
    const actions = [FIRST, 'Équiper les 30 collèges publics de l’académie.'].map((description, i) =>
      action(`1-${String(i)} | A`, { fields: texts({ description }, `E${String(i)}`) }),
    );
    expect(coh01.check({ ...told('L’académie compte 204 collèges.'), actions }, today)).toEqual([]);
  });

  it.each([
    ['the same number', 'L’académie compte 164 collèges publics.'],
    ['those that are not all public', 'L’académie compte 204 collèges.'],
    ['some of them', 'L’académie compte 146 collèges publics équipés.'],
    ['another year', 'En 2019, l’académie compte 146 collèges publics.'],
    ['another académie', 'L’académie voisine compte 146 collèges publics.'],
    ['other schools', 'L’académie compte 146 lycées publics.'],
  ])('says nothing of %s', (_what, second) => {
    expect(described(FIRST, second)).toEqual([]);
  });
});

describe('COH-01, schools counted by a pronoun, or of the académie by its name', () => {
  const TOLD = 'L’académie d’Ambrevert compte 186 écoles rurales, que cette feuille de route sert d’abord.';
  const described = (description: string, name = 'Académie d’Ambrevert'): ReturnType<typeof inShort> => {
    const actions = [action('1-1 | Raccorder', { fields: texts({ description }, 'D4') })];
    return inShort(coh01.check({ ...told(TOLD), institution: field(name), actions }, today));
  };

  it.each([
    ['Chaque école rurale est raccordée à la fibre. Elles sont 168 dans l’académie.'],
    ['Les écoles rurales sont raccordées à la fibre. L’académie en compte 168, dont 72 raccordées.'],
    ['Raccorder les 168 écoles rurales de l’académie.'],
  ])('finds « %s »', (description) => {
    expect(described(description)[0]?.slice(0, 2)).toEqual(['COH-01', 'avertissement']);
  });

  it.each([
    ['the same number', 'Chaque école rurale est raccordée. Elles sont 186 dans l’académie.'],
    ['some of them', 'Les écoles rurales raccordées sont aidées. Elles sont 168 dans l’académie.'],
    ['other schools', 'Chaque collège est raccordé. Ils sont 168 dans l’académie.'],
    ['those of the action', 'Chaque école rurale est raccordée. Elles sont 168 à ce jour.'],
    ['who knows what', 'Le syndicat mixte y travaille. Elles sont 168 dans l’académie.'],
  ])('says nothing of %s', (_what, description) => {
    expect(described(description)).toEqual([]);
  });

  it('says nothing of another académie', () => {
    const other = 'Chaque école rurale est raccordée. Elles sont 168 dans l’académie.';
    expect(described(other, 'Académie de Tresmont')).toEqual([]);
  });
});
