import { ind02 } from '../../src/rules/ind02';
import { findingText } from '../../src/messages/fr';
import { inShort } from '../support/findings';
import { action, at, indicator, objective, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const objectives = [objective('2.1 | Certifier')];
const belongs = { objective: 'objectif 2.1', axis: null };
const actions = ['Former', 'Équiper', 'Suivre', 'Publier'].map((title) => action(title, belongs));
const indicators = (...titles: string[]): ReturnType<typeof indicator>[] =>
  titles.map((title, i) => indicator(title, { ...belongs, source: at(`D${String(4 + i)}`) }));

describe('IND-02, fewer indicators than actions', () => {
  it('asks which of 4 actions are not measured by 2 indicators', () => {
    const found = ind02.check(
      roadmap({ objectives, actions, indicators: indicators('Nombre d’élèves', 'Nombre de professeurs') }),
      today,
    );
    expect(inShort(found)).toEqual([['IND-02', 'information', 'Feuille!D4']]);
    expect(findingText(found[0]!).constat.replace(/\u00A0/g, ' ')).toBe(
      'Il y a bien moins d’indicateurs que d’actions pour l’objectif 2.1 (4 actions, 2 indicateurs) : lesquelles ne sont pas mesurées ?',
    );
  });

  it('says nothing of 4 actions and 3 indicators, nor of 2 and 1', () => {
    const three = indicators('Nombre A', 'Nombre B', 'Nombre C');
    expect(ind02.check(roadmap({ objectives, actions, indicators: three }), today)).toEqual([]);
    const few = roadmap({ objectives, actions: actions.slice(0, 2), indicators: indicators('Nombre A') });
    expect(ind02.check(few, today)).toEqual([]);
  });

  it('says nothing of actions that an indicator names', () => {
    const named = indicators('Nombre A', 'Nombre B').map((one, i) => ({
      ...one,
      actions: [actions[i]!.id, actions[i + 2]!.id],
    }));
    expect(ind02.check(roadmap({ objectives, actions, indicators: named }), today)).toEqual([]);
  });

  it('says nothing where there is no indicator at all', () => {
    expect(ind02.check(roadmap({ objectives, actions }), today)).toEqual([]);
  });
});
