import { rol05 } from '../../src/rules/rol05';
import { inShort } from '../support/findings';
import { action, roadmap, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };

const between = (audience: string, partners: string): ReturnType<typeof roadmap> =>
  roadmap({ actions: [action('3-4 | Suivi', { fields: texts({ audience, partners }, 'B17') })] });

describe('ROL-05, done by those for whom it is done', () => {
  it('finds the two rubrics that are the same', () => {
    expect(inShort(rol05.check(between('DANE', 'DANE.'), today))).toEqual([
      ['ROL-05', 'information', 'Feuille!B17'],
    ]);
  });

  it('says nothing of others, nor of two empty ones', () => {
    expect(rol05.check(between('Inspecteurs', 'DANE, inspecteurs'), today)).toEqual([]);
    expect(rol05.check(between('', ''), today)).toEqual([]);
  });
});
