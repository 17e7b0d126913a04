import { val02 } from '../../src/rules/val02';
import { inShort } from '../support/findings';
import { at, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const counted = ['A', 'B', 'C'].map((name) =>
  indicator(`Nombre ${name}`, { targets: [measure('50', { value: 50 })] }),
);
const withLast = (title: string, ...texts: string[]): ReturnType<typeof inShort> => {
  const last = indicator(title, { targets: texts.map((text) => measure(text, { source: at('C9') })) });
  return inShort(val02.check(roadmap({ indicators: [...counted, last] }), today));
};

describe('VAL-02, words where a number is expected', () => {
  it('finds the words', () => {
    expect(withLast('Nombre de visites', 'en hausse')).toEqual([['VAL-02', 'avertissement', 'Feuille!C9']]);
  });

  it('says nothing of an empty cell, of what PLH-01 tells, of figures that are many', () => {
    expect(withLast('Nombre de visites', '-')).toEqual([]);
    expect(withLast('Nombre de visites', 'à préciser')).toEqual([]);
    expect(withLast('Nombre de visites', '80 / 122 ; 80 / 117')).toEqual([]);
  });

  it('says nothing of a milestone for what is not counted', () => {
    expect(withLast('Schéma directeur', 'publié')).toEqual([]);
  });

  it('says nothing of a step in words beside one in figures', () => {
    const stepped = indicator('Nombre de départements', {
      targets: [measure('4 départements', { value: 4 }), measure('Généralisation')],
    });
    expect(val02.check(roadmap({ indicators: [...counted, stepped] }), today)).toEqual([]);
  });

  it('says nothing of a column of comments', () => {
    const commented = counted.map((one) => ({ ...one, current: measure('En cours de relevé') }));
    expect(val02.check(roadmap({ indicators: commented }), today)).toEqual([]);
  });
});
