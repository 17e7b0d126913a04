import { num04 } from '../../src/rules/num04';
import { inShort } from '../support/findings';
import { action, at, objective, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const coded = (...codes: string[]): ReturnType<typeof roadmap> =>
  roadmap({
    actions: codes.map((code, i) =>
      action(`${code} | Action ${code}`, { axis: 'a', source: at(`B${String(4 + i)}`) }),
    ),
  });

describe('NUM-04, a number left out', () => {
  it('goes to what stands after the gap', () => {
    const found = num04.check(coded('2-1', '2-2', '2-4'), today);
    expect(inShort(found)).toEqual([['NUM-04', 'avertissement', 'Feuille!B6']]);
    expect(found[0]!.parameters.missing).toEqual(['2-3']);
  });

  it.each([
    ['a full series in any order', ['2-3', '2-1', '2-2']],
    ['two series side by side', ['1-1', '1-2', '1-3', '2-1', '2-2', '2-3']],
    ['numbers that are no series', ['1-10', '1-20', '1-30']],
    ['a number that another has by mistake', ['1-1', '1-2', '1-2', '1-4']],
    ['too few', ['1-1', '1-3']],
  ])('says nothing of %s', (_what, codes) => {
    expect(num04.check(coded(...codes), today)).toEqual([]);
  });

  it('says nothing where an item without a code stands in the gap', () => {
    const { actions } = coded('2-1', '2-2', '2-4');
    const bare = action('Ouvrir un espace', { axis: 'a', source: at('B9') });
    expect(num04.check(roadmap({ actions: [...actions, bare] }), today)).toEqual([]);
    const elsewhere = action('Ouvrir un espace', { axis: 'b', source: at('B9') });
    expect(num04.check(roadmap({ actions: [...actions, elsewhere] }), today)).toHaveLength(1);
  });

  describe('between two items alone', () => {
    const underAxes = (...codes: string[]): ReturnType<typeof roadmap> =>
      roadmap({
        objectives: codes.map((code) =>
          objective(`${code} | Objectif ${code}`, {
            axis: `axe ${code[0]!}`,
            source: at(`B${code.replace('.', '')}`),
          }),
        ),
      });

    it('tells the one left out where the other axes have theirs whole', () => {
      const found = num04.check(underAxes('1.1', '1.2', '2.1', '2.3', '3.1', '3.2'), today);
      expect(inShort(found)).toEqual([['NUM-04', 'avertissement', 'Feuille!B23']]);
      expect(found[0]!.parameters.missing).toEqual(['2.2']);
    });

    it.each([
      ['the others have gaps too', ['1.1', '1.3', '2.1', '2.3', '3.1', '3.2']],
      ['one other axis alone is whole', ['1.1', '1.2', '2.1', '2.3']],
      ['two numbers are missing', ['1.1', '1.2', '2.1', '2.4', '3.1', '3.2']],
      ['the first is missing', ['1.1', '1.2', '2.2', '2.3', '3.1', '3.2']],
      ['one item stands alone', ['1.1', '1.2', '2.2', '3.1', '3.2']],
    ])('says nothing where %s', (_what, codes) => {
      expect(num04.check(underAxes(...codes), today)).toEqual([]);
    });
  });

  describe('where the count runs on from one axis to the next', () => {
    const runningOn = (...codes: [string, string][]): ReturnType<typeof roadmap> =>
      roadmap({
        objectives: codes.map(([code, axis]) =>
          objective(`${code} | Objectif ${code}`, { axis, source: at('C4') }),
        ),
      });

    it('takes the first numbers for those of the axis before', () => {
      const whole = runningOn(['OS1', 'a'], ['OS2', 'a'], ['OS3', 'b'], ['OS4', 'b'], ['OS5', 'b']);
      expect(num04.check(whole, today)).toEqual([]);
    });

    it('tells the one left out between them', () => {
      const gap = runningOn(['OS1', 'a'], ['OS2', 'a'], ['OS4', 'b'], ['OS5', 'b'], ['OS6', 'b']);
      expect(num04.check(gap, today)[0]!.parameters.missing).toEqual(['OS3']);
    });
  });

  it('counts anew under each parent', () => {
    const objectives = ['CO1', 'CO2', 'CO3'].flatMap((code) => [
      objective(`${code} | Un`, { level: 'field', parent: 'cible 1' }),
      objective(`${code} | Deux`, { level: 'field', parent: 'cible 2' }),
    ]);
    expect(num04.check(roadmap({ objectives }), today)).toEqual([]);
  });
});
