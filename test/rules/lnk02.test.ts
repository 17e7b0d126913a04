import { findingText } from '../../src/messages/fr';
import { lnk02 } from '../../src/rules/lnk02';
import { inShort } from '../support/findings';
import { at, axis, objective, roadmap, said } from '../support/roadmap';

const today = { date: '2026-01-01' };
const axes = ['1 | Partager', '2 | Former', '3 | Outiller'].map((label) => axis(label));
const own = ['1', '2', '3'].map((code) => objective(`${code}.1 | Objectif`, { axis: `axe ${code}` }));

describe('LNK-02, a level that is joined to nothing', () => {
  it('finds the axis that nothing is attached to', () => {
    const bare = axis('4 | Gouverner', { source: at('A20') });
    expect(inShort(lnk02.check(roadmap({ axes: [...axes, bare], objectives: own }), today))).toEqual([
      ['LNK-02', 'avertissement', 'Feuille!A20'],
    ]);
  });

  it('finds the objective that is attached to no axis', () => {
    const loose = objective('Gouverner', { source: at('A20') });
    expect(inShort(lnk02.check(roadmap({ axes, objectives: [...own, loose] }), today))).toEqual([
      ['LNK-02', 'avertissement', 'Feuille!A20'],
    ]);
  });

  it('finds the item beside which a column of parents is blank, and goes to the blank', () => {
    const blank = {
      kind: 'blank-parent' as const,
      source: at('E7'),
      item: at('C7'),
      text: 'Partager',
      header: 'Rattaché à',
    };
    const beside = objective('1.2 | Partager', {
      axis: 'axe 1',
      mentions: [said('detail', 'Partager', 'Feuille!C7')],
    });
    const input = roadmap({ axes, objectives: [...own, beside], observations: [{ ...blank, of: 4 }] });
    const [found] = lnk02.check(input, today);
    expect(inShort([found!])).toEqual([['LNK-02', 'avertissement', 'Feuille!E7']]);
    expect(findingText(found!).constat.replace(/\u00A0/g, ' ')).toMatch(
      /^La colonne « Rattaché à » est vide pour .*« Partager »\.$/,
    );
    expect(lnk02.check({ ...input, observations: [{ ...blank, of: 2 }] }, today)).toEqual([]);
  });

  it.each([
    ['where all is attached', roadmap({ axes, objectives: own })],
    [
      'where no objective has an axis',
      roadmap({ axes: [], objectives: [objective('Un'), objective('Deux')] }),
    ],
    [
      'of an axis that is told in prose',
      roadmap({
        axes: [
          ...axes,
          axis('4 | Gouverner', {
            sections: [{ label: 'Contexte', text: 'Des acteurs.', source: at('A1') }],
          }),
        ],
        objectives: own,
      }),
    ],
    [
      'of what is only announced',
      roadmap({
        axes,
        objectives: [...own, objective('NEFLE', { mentions: [said('overview', 'NEFLE', 'Vue!A6')] })],
      }),
    ],
  ])('says nothing %s', (_where, input) => {
    expect(lnk02.check(input, today)).toEqual([]);
  });
});
