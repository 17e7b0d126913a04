import { ind01 } from '../../src/rules/ind01';
import { inShort } from '../support/findings';
import { action, at, indicator, objective, roadmap, said, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };

describe('IND-01, nothing to measure it by', () => {
  const cibles = ['2.1 | Inclure', '2.2 | Créer des territoires', '2.3 | Valoriser', '2.4 | Orienter'].map(
    (label, i) => objective(label, { axis: 'a2', source: at(`A${String(4 + i)}`) }),
  );
  const measured = ['2.1', '2.3', '2.4'].map((code) =>
    indicator(`Nombre ${code}`, { objective: `objectif ${code}` }),
  );

  it('finds the cible without indicator', () => {
    expect(inShort(ind01.check(roadmap({ objectives: cibles, indicators: measured }), today))).toEqual([
      ['IND-01', 'avertissement', 'Feuille!A5'],
    ]);
  });

  it('counts the indicators of its actions and of its axis as its own', () => {
    const actions = [action('Agir', { objective: 'objectif 2.2' })];
    const through = indicator('Nombre', { actions: ['action Agir'] });
    const ofAxis = indicator('Taux', { axis: 'a2' });
    expect(
      ind01.check(roadmap({ objectives: cibles, actions, indicators: [...measured, through] }), today),
    ).toEqual([]);
    expect(ind01.check(roadmap({ objectives: cibles, indicators: [...measured, ofAxis] }), today)).toEqual(
      [],
    );
  });

  it('leaves to LNK-04 an objective that has no action either', () => {
    const actions = ['2.1', '2.3', '2.4'].map((code) =>
      action(`Agir ${code}`, { axis: 'a2', objective: `objectif ${code}` }),
    );
    expect(ind01.check(roadmap({ objectives: cibles, actions, indicators: measured }), today)).toEqual([]);
  });

  it('finds the only action without indicator where all others have their own', () => {
    const codes = Array.from({ length: 12 }, (_, i) => `2.1.${String(i + 1)}`);
    const actions = codes.map((code) =>
      action(`${code} | Agir`, { axis: 'a2', objective: 'objectif 2.1', fields: texts({ owner: 'DSI' }) }),
    );
    const own = codes.map((code) =>
      indicator(`Nombre ${code}`, { axis: 'a2', objective: 'objectif 2.1', actions: [`action ${code}`] }),
    );
    const objectives = cibles.slice(0, 1);
    const about = (indicators: typeof own): string[] =>
      ind01.check(roadmap({ objectives, actions, indicators }), today).flatMap((found) => found.about);
    expect(about(own.slice(1))).toEqual(['action 2.1.1']);
    expect(about(own)).toEqual([]);
    // Two in twelve is a way of writing, and so is an indicator of the objective.
    expect(about(own.slice(2))).toEqual([]);
    const twin = action('2.1.2 | Agir deux fois', { id: 'twin', fields: texts({ owner: 'DSI' }) });
    expect(ind01.check(roadmap({ objectives, actions: [...actions, twin], indicators: own }), today)).toEqual(
      [],
    );
    const shared = indicator('Taux', { axis: 'a2', objective: 'objectif 2.1' });
    expect(about([...own.slice(1), shared])).toEqual([]);
  });

  it('looks at actions where there are no objectives, empty fiches aside', () => {
    const fiche = (code: string, more = {}): ReturnType<typeof action> =>
      action(`${code} | Action`, {
        mentions: [said('fiche', 'Action', 'F!A1', code)],
        fields: texts({ aim: 'But' }),
        ...more,
      });
    const actions = [fiche('1-1'), fiche('1-2'), fiche('1-3'), fiche('2-5', { fields: {} })];
    const indicators = ['1-1', '1-2'].map((code) =>
      indicator(`Nombre ${code}`, { actions: [`action ${code}`] }),
    );
    const found = ind01.check(roadmap({ actions, indicators }), today);
    expect(found[0]!.about).toEqual(['action 1-3']);
  });
});
