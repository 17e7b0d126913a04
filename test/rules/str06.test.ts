import { str06 } from '../../src/rules/str06';
import { inShort } from '../support/findings';
import { at, lever, objective, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const means = (...titles: string[]): ReturnType<typeof roadmap> =>
  roadmap({ levers: titles.map((title, i) => lever(title, { source: at(`C${String(4 + i)}`) })) });

describe('STR-06, a lever that is an action', () => {
  it('finds the verb among the means', () => {
    const found = str06.check(
      means('Réunion annuelle', 'Former les utilisateurs', 'Plateforme', 'Webinaires'),
      today,
    );
    expect(inShort(found)).toEqual([['STR-06', 'avertissement', 'Feuille!C5']]);
  });

  it('takes it for a way of writing when many do so', () => {
    expect(str06.check(means('Consolider', 'Former les utilisateurs', 'Plateforme'), today)).toEqual([]);
  });
});

describe('STR-06, an objective without a verb', () => {
  const aims = (...titles: string[]): ReturnType<typeof inShort> =>
    inShort(
      str06.check(
        roadmap({
          objectives: titles.map((title, i) => objective(title, { source: at(`B${String(4 + i)}`) })),
        }),
        today,
      ),
    );
  const verbs = ['Équiper les classes', 'Former les cadres', 'Outiller les équipes', 'Éduquer aux médias'];

  it('asks about the only one', () => {
    expect(aims(...verbs, 'Fiabilité des réseaux')).toEqual([['STR-06', 'information', 'Feuille!B8']]);
  });

  it('says nothing of two, of few, nor of one that may hold a verb', () => {
    expect(aims(...verbs, 'Fiabilité des réseaux', 'Culture des élèves')).toEqual([]);
    expect(aims('Équiper les classes', 'Fiabilité des réseaux')).toEqual([]);
    expect(aims(...verbs, 'Mieux accompagner les équipes')).toEqual([]);
  });
});
