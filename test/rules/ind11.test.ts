import { ind11 } from '../../src/rules/ind11';
import { inShort } from '../support/findings';
import { at, axis, indicator, objective, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const outputs = ['Nombre de réunions', 'Nombre de comptes créés', 'Comptes rendus du comité'];
const input = (titles: string[]): ReturnType<typeof roadmap> =>
  roadmap({
    axes: [axis('1 | Gouvernance')],
    objectives: [objective('1.1 | Réunir', { axis: 'axe 1' })],
    indicators: titles.map((title, i) =>
      indicator(title, { objective: 'objectif 1.1', source: at(`D${String(4 + i)}`) }),
    ),
  });

describe('IND-11, only what is done', () => {
  it('finds the axis whose indicators count meetings and accounts', () => {
    expect(inShort(ind11.check(input(outputs), today))).toEqual([['IND-11', 'information', 'Feuille!D4']]);
  });

  it('says nothing of an axis with one indicator of result', () => {
    expect(ind11.check(input([...outputs, 'Taux d’usage']), today)).toEqual([]);
    expect(ind11.check(input([...outputs, 'Nombre d’élèves certifiés']), today)).toEqual([]);
  });

  it('says nothing of two indicators, too few to tell', () => {
    expect(ind11.check(input(outputs.slice(0, 2)), today)).toEqual([]);
  });
});
