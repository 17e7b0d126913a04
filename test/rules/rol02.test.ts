import { findingText } from '../../src/messages/fr';
import { rol02 } from '../../src/rules/rol02';
import { inShort } from '../support/findings';
import { action, at, roadmap, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };

const written = (...partners: string[]): ReturnType<typeof roadmap> =>
  roadmap({
    actions: partners.map((text, i) =>
      action(text, { title: 'A', fields: texts({ partners: text }, `C${String(4 + i)}`) }),
    ),
  });

describe('ROL-02, one acronym in two writings', () => {
  it('finds letters in two orders and goes to the writing that is not the usual one', () => {
    const found = rol02.check(written('DANE, RRUPN, IAN', 'DANE, RRUNP, principaux', 'DANE, RRUNP'), today);
    expect(inShort(found)).toEqual([['ROL-02', 'avertissement', 'Feuille!C5', 'Feuille!C6', 'Feuille!C4']]);
    expect(found[0]!.parameters).toEqual({
      variants: [
        { acronym: 'RRUNP', count: 2 },
        { acronym: 'RRUPN', count: 1 },
      ],
      usual: 'RRUPN',
    });
    expect(found[0]!.corrections).toEqual([
      { kind: 'words', source: at('C5'), words: 'RRUNP', by: 'RRUPN' },
      { kind: 'words', source: at('C6'), words: 'RRUNP', by: 'RRUPN' },
    ]);
  });

  it('corrects nothing where no dictionary tells which one is right', () => {
    const [found] = rol02.check(written('ABCDE', 'ABCDE', 'ABCED'), today);
    expect(found).toMatchObject({ code: 'ROL-02', parameters: { variants: [{ count: 2 }, { count: 1 }] } });
    expect(found).not.toHaveProperty('corrections');
  });

  it.each([
    ['other acronyms that are near', 'DANE, DRANE', 'RUPN, RRUPN'],
    ['an accent', 'Réseau CANOPÉ', 'Réseau CANOPE'],
    ['words in capitals', 'ORGANISER LES ETATS GENERAUX', 'ORGANISER LES TATES GENERAUX'],
    ['short ones', 'IEN TICE', 'enquête ETIC'],
  ])('says nothing of %s', (_what, first, second) => {
    expect(rol02.check(written(first, second), today)).toEqual([]);
  });
});

describe('ROL-02, a slip of the keyboard', () => {
  const found = (...partners: string[]): ReturnType<typeof inShort> =>
    inShort(rol02.check(written(...partners), today));

  it('finds a letter doubled, lost or wrong beside the usual acronym', () => {
    expect(found('DRANNE', 'DRANE', 'DRANE')).toEqual([
      ['ROL-02', 'avertissement', 'Feuille!C4', 'Feuille!C5', 'Feuille!C6'],
    ]);
    expect(found('DSDEN', 'DSDEN', 'DSGEN')).toHaveLength(1);
  });

  it('finds two letters of a short one that have changed places', () => {
    expect(found('EACF', 'EAFC', 'EAFC')).toEqual([
      ['ROL-02', 'avertissement', 'Feuille!C4', 'Feuille!C5', 'Feuille!C6'],
    ]);
  });

  it.each([
    ['letters further apart', ['CAFE', 'EAFC', 'EAFC']],
    ['another letter', ['EARC', 'EAFC', 'EAFC']],
    ['a letter left out', ['DRAE', 'DRANE', 'DRANE']],
    ['no usual one', ['ABDC', 'ABCD', 'ABCD']],
    ['one that is as frequent', ['EACF', 'EAFC']],
  ])('says nothing of short ones with %s', (_what, written) => {
    expect(found(...written)).toEqual([]);
  });

  it('says nothing of another office, of a plural, nor of two that are as frequent', () => {
    expect(found('DAASEN', 'DASEN', 'DASEN')).toEqual([]);
    expect(found('DRANES', 'DRANE', 'DRANE')).toEqual([]);
    expect(found('DRASI', 'DRANE', 'DRANE')).toEqual([]);
    expect(found('DRANNE', 'DRANE')).toEqual([]);
  });
});

describe('ROL-02, the name of a service with a slip', () => {
  const usual = 'Division de la communication';
  const check = (...names: string[]): ReturnType<typeof inShort> =>
    inShort(rol02.check(written(...names), today));

  it('goes to the rarer writing, and corrects nothing', () => {
    const found = rol02.check(written(usual, `DSI, ${usual}`, 'Division de la comunication'), today);
    expect(inShort(found)).toEqual([['ROL-02', 'avertissement', 'Feuille!C6', 'Feuille!C4', 'Feuille!C5']]);
    expect(findingText(found[0]!).constat.replace(/\u00A0/g, ' ')).toBe(
      'Un nom est écrit de deux façons : « Division de la communication » (2 fois) et « Division de la comunication » (1 fois).',
    );
    expect(found[0]).not.toHaveProperty('corrections');
  });

  it.each([
    ['two names that stand once each', [usual, 'Division de la comunication']],
    ['another service', [usual, usual, 'Direction de la communication']],
    ['a plural', ['Collectivité territoriale', 'Collectivité territoriale', 'Collectivités territoriales']],
    ['a feminine', ['Délégué à la formation', 'Délégué à la formation', 'Déléguée à la formation']],
    ['another place', ['Ville de Corbigny', 'Ville de Corbigny', 'Ville de Corvigny']],
    ['an accent', ['Réseau Canopé académique', 'Réseau Canopé académique', 'Réseau Canope academique']],
  ])('says nothing of %s', (_what, names) => {
    expect(check(...names)).toEqual([]);
  });
});
