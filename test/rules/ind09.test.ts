import { ind09 } from '../../src/rules/ind09';
import { inShort } from '../support/findings';
import { at, indicator, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const bad = ['Augmenter le taux d’usage', 'Déployer une maison France service'];
const good = ['Taux d’usage', 'Nombre de visites', 'Dossiers retenus'];
const row = (title: string, i: number): ReturnType<typeof indicator> =>
  indicator(title, { source: at(`D${String(4 + i)}`) });

describe('IND-09, an indicator that is an action', () => {
  it('is one finding with all its places', () => {
    const found = ind09.check(roadmap({ indicators: [...bad, ...good].map(row) }), today);
    expect(inShort(found)).toEqual([
      ['IND-09', 'avertissement', ...bad.map((_, i) => `Feuille!D${String(4 + i)}`)],
    ]);
  });

  it('says nothing of those that say what is counted', () => {
    expect(ind09.check(roadmap({ indicators: good.map(row) }), today)).toEqual([]);
  });
});
