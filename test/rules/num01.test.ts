import { num01 } from '../../src/rules/num01';
import { num02 } from '../../src/rules/num02';
import { inShort } from '../support/findings';
import { action, at, objective, roadmap, said } from '../support/roadmap';

const today = { date: '2026-01-01' };

describe('NUM-01, one code for several items', () => {
  it('finds two actions of one axis with one code, however it is written', () => {
    const actions = [
      action('1-2 | Le site de la DANE', { axis: 'a1', source: at('Liste!B4') }),
      action('1.2 | Le portail pédagogique', { axis: 'a1', source: at('Liste!B5') }),
    ];
    expect(inShort(num01.check(roadmap({ actions }), today))).toEqual([
      ['NUM-01', 'erreur', 'Liste!B4', 'Liste!B5'],
    ]);
  });

  it('says nothing of a numbering that begins again under each parent', () => {
    const objectives = [
      objective('CO1 | Rendre accessible', { level: 'field', parent: 'cible 2.1' }),
      objective('CO1 | Améliorer', { level: 'field', parent: 'cible 2.3' }),
    ];
    expect(num01.check(roadmap({ objectives }), today)).toEqual([]);
  });

  const known = (code: string, title: string, ...own: [string, string][]): ReturnType<typeof objective> =>
    objective(`${code} | ${title}`, {
      axis: 'a3',
      mentions: own.map(([told, place]) => said('detail', title, place, told)),
    });

  it('finds a band copied without changing its number, though another sheet gives the right one', () => {
    const objectives = [
      known('3.1', 'Faire connaître les métiers', ['3.1', 'Survol!B8'], ['3.1', 'Plan!A29']),
      known('3.2', 'Moderniser les formations', ['3.2', 'Survol!B9'], ['3.1', 'Plan!A35']),
    ];
    expect(inShort(num01.check(roadmap({ objectives }), today))).toEqual([
      ['NUM-01', 'erreur', 'Plan!A29', 'Plan!A35'],
    ]);
  });

  it('says nothing of two sheets that number differently', () => {
    const objectives = [
      known('3.1', 'Faire connaître les métiers', ['3.1', 'Survol!B8'], ['3.2', 'Plan!A29']),
      known('3.2', 'Moderniser les formations', ['3.2', 'Survol!B9'], ['3.1', 'Plan!A35']),
    ];
    expect(num01.check(roadmap({ objectives }), today)).toEqual([]);
  });

  it('says nothing of one item written twice', () => {
    const actions = [action('1-2 | Le site', { axis: 'a1' }), action('1-2 | Le  site.', { axis: 'a1' })];
    expect(num01.check(roadmap({ actions }), today)).toEqual([]);
  });

  it('tells the clash that the reader has seen', () => {
    const observations = [
      {
        kind: 'code-clash' as const,
        source: at('A4'),
        code: '2',
        titles: ['Former', 'Équiper'],
        places: [at('A4'), at('A9')],
      },
    ];
    expect(inShort(num01.check(roadmap({ observations }), today))).toEqual([
      ['NUM-01', 'erreur', 'Feuille!A4', 'Feuille!A9'],
    ]);
  });
});

describe('NUM-01 and the reader', () => {
  it('tells once what the items show and the reader has seen', () => {
    const actions = [
      action('2-1 | Former', { source: at('A4') }),
      action('2-1 | Équiper', { id: 'autre', source: at('A9') }),
    ];
    const observations = [
      {
        kind: 'code-clash' as const,
        source: at('A9'),
        code: '2-1',
        titles: ['Former', 'Équiper'],
        places: [],
      },
    ];
    expect(num01.check(roadmap({ actions, observations }), today)).toHaveLength(1);
  });
});

describe('NUM-02, a number used twice', () => {
  const reused = {
    kind: 'number-reused' as const,
    source: at('A4'),
    code: '3.2.3',
    titles: ['Accompagnement et formation', 'Accompagnement et formation (suite)'],
    places: [at('A4'), at('A20')],
  };

  it('is to be looked at when the second part is another one', () => {
    const found = num02.check(roadmap({ observations: [{ ...reused, continued: false }] }), today);
    expect(inShort(found)).toEqual([['NUM-02', 'avertissement', 'Feuille!A4', 'Feuille!A20']]);
  });

  it('is only told when the second part says that it goes on', () => {
    const found = num02.check(roadmap({ observations: [{ ...reused, continued: true }] }), today);
    expect(inShort(found)).toEqual([['NUM-02', 'information', 'Feuille!A4', 'Feuille!A20']]);
  });
});
