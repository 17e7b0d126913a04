import type { Indicator } from '../../../src/domain/roadmap';
import { sheet } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

describe('a target behind the title of its indicator, with its label', () => {
  const indicatorIn = (line: string): Indicator | undefined =>
    roadmapOf(
      sheet('Plan', [
        ['Axe 1 : Équiper'],
        ['Objectif 1.1 : Équiper les collèges'],
        ['Action 1.1.1 : Équiper les collèges pilotes'],
        [`Indicateur : ${line}`],
        ['Action 1.1.2 : Négocier un marché'],
        ['Indicateur : Nombre de marchés'],
      ]),
    ).indicators[0];

  it.each([
    ['Nombre de collèges équipés – cible : 45 en 2027', '45 en 2027', 45, '2027-12-31'],
    ['Nombre de collèges équipés (cible : 45)', '45', 45, undefined],
    ['Nombre de collèges équipés, valeur cible\u00A0: 80 %', '80 %', 80, undefined],
  ])('%j is its target, and no part of the title', (line, text, value, date) => {
    const indicator = indicatorIn(line)!;
    expect(indicator.title).toBe('Nombre de collèges équipés');
    expect(indicator.targets).toMatchObject([{ text, value, ...(date !== undefined && { date }) }]);
  });

  it('is told nowhere as not read', () => {
    const { unread } = roadmapOf(
      sheet('Plan', [
        ['Axe 1 : Équiper'],
        ['Action 1.1 : Équiper les collèges pilotes'],
        ['Indicateur : Part des collèges équipés parmi les collèges pilotes – cible : 80 %'],
        ['Action 1.2 : Négocier un marché'],
      ]),
    );
    expect(unread).toEqual([]);
  });

  it.each(['Nombre de collèges du public cible', 'Part des élèves – cible : tous les publics'])(
    'leaves %j whole, which tells no figure',
    (line) => {
      expect(indicatorIn(line)).toMatchObject({ title: line, targets: [] });
    },
  );
});
