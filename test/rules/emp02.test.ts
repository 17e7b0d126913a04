import { emp02 } from '../../src/rules/emp02';
import { inShort } from '../support/findings';
import { action, at, roadmap, said, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };

const row = (owner: string, i: number): ReturnType<typeof action> =>
  action(`1-${String(i)} | Action`, {
    source: at(`B${String(i)}`),
    fields: owner === '' ? {} : texts({ owner }, `C${String(i)}`),
  });

describe('EMP-02, a rubric left empty', () => {
  it('is one finding a rubric', () => {
    const actions = ['DRANE', '', 'DSI', ' '].map((owner, i) => row(owner, i + 1));
    expect(inShort(emp02.check(roadmap({ actions }), today))).toEqual([
      ['EMP-02', 'avertissement', 'Feuille!C2', 'Feuille!C4'],
    ]);
  });

  /** An action in a cell, and its pilote in another. */
  const owned = (place: string, owner?: string): ReturnType<typeof action> =>
    action(`Action ${place}`, { source: at(place), fields: owner ? texts({ owner: 'DRANE' }, owner) : {} });
  const places = (...actions: ReturnType<typeof action>[]): (string | undefined)[] =>
    inShort(emp02.check(roadmap({ actions }), today)).flatMap(([, , ...cells]) => cells);

  it('leads to the empty cell of a column, where most have theirs on their row', () => {
    expect(
      places(owned('B4', 'D4'), owned('B5'), owned('B6', 'D6'), owned('B9', 'C8'), owned('Autre!B5')),
    ).toEqual(['Feuille!D5', 'Autre!B5']);
  });

  it('leads to the empty cell of a fiche, where all others have it at the same place', () => {
    expect(places(owned('A1', 'B4'), owned('D1', 'E4'), owned('G1'))).toEqual(['Feuille!H4']);
    expect(places(owned('A1', 'B4'), owned('D1', 'E5'), owned('G1'))).toEqual(['Feuille!G1']);
  });

  it('leads to no cell where something else stands', () => {
    const paid = action('Payée', { source: at('B5'), fields: texts({ budget: '100 €' }, 'D5') });
    expect(places(owned('B4', 'D4'), paid)).toEqual(['Feuille!B5']);
  });

  it('says nothing of what all have, or of what none has', () => {
    expect(emp02.check(roadmap({ actions: ['DRANE', 'DSI'].map(row) }), today)).toEqual([]);
    expect(emp02.check(roadmap({ actions: ['', ''].map(row) }), today)).toEqual([]);
  });

  it('takes a calendar for a due date', () => {
    const actions = [
      action('A', { fields: texts({ due: 'Juin' }) }),
      action('B', { fields: texts({ schedule: 'Mai' }) }),
    ];
    expect(emp02.check(roadmap({ actions }), today)).toEqual([]);
  });
});

describe('EMP-02, the description', () => {
  const fiche = (title: string, described: boolean): ReturnType<typeof action> => {
    const sheet = `Fiche ${title}`;
    return action(title, {
      source: { sheet: 'Liste', address: 'B4' },
      mentions: [{ text: title, role: 'fiche', order: 0, source: { sheet, address: 'A1' } }],
      fields: {
        owner: { text: 'DRANE', source: { sheet, address: 'B2' } },
        ...(described && { description: { text: 'Ce qui est fait.', source: { sheet, address: 'B3' } } }),
      },
    });
  };
  const found = (...described: boolean[]): ReturnType<typeof inShort> =>
    inShort(emp02.check(roadmap({ actions: described.map((is, i) => fiche(String(i), is)) }), today));

  it('leads to the only fiche that has none', () => {
    expect(found(true, true, true, false, true, true)).toEqual([['EMP-02', 'avertissement', 'Fiche 3!A1']]);
  });

  it('leaves them alone where a title often says enough, or where there are few', () => {
    expect(found(true, true, true, false, false, true)).toEqual([]);
    expect(found(true, true, false)).toEqual([]);
  });
});

describe('EMP-02, the title', () => {
  it('finds the action that is called by its number, where its title is to be written', () => {
    const named = action('1.1 | Former', { mentions: [said('detail', 'Former', 'B4', '1.1')] });
    const bare = action('1.2 | 1.2', { mentions: [said('detail', '1.2', 'B5', '1.2')] });
    expect(inShort(emp02.check(roadmap({ actions: [named, bare] }), today))).toEqual([
      ['EMP-02', 'avertissement', 'Feuille!B5'],
    ]);
    expect(emp02.check(roadmap({ actions: [named] }), today)).toEqual([]);
  });
});
