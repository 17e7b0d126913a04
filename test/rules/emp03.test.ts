import { emp03 } from '../../src/rules/emp03';
import { inShort } from '../support/findings';
import { at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

describe('EMP-03, a bullet without a text', () => {
  it('takes the empty line out, and nothing else', () => {
    const text = '➤ Réunir\n➤ \n➤ Suivre';
    const without = '➤ Réunir\n➤ Suivre';
    const found = emp03.check(
      roadmap({ observations: [{ kind: 'empty-bullet', source: at('B5'), text, without }] }),
      today,
    );
    expect(inShort(found)).toEqual([['EMP-03', 'information', 'Feuille!B5']]);
    expect(found[0]!.corrections).toEqual([{ kind: 'words', source: at('B5'), words: text, by: without }]);
  });

  it('says nothing where every bullet has a text', () => {
    expect(emp03.check(roadmap(), today)).toEqual([]);
  });
});
