import { cardSheets } from '../../assets/samples/build/limoges/data';
import { limoges } from '../../assets/samples/build/limoges/layout';
import { textsOf } from './sheetTexts';

const cards = cardSheets.flatMap((sheet) => sheet.cards);

describe('Limoges 2016-2017', () => {
  it('holds every item of the document', () => {
    expect(cardSheets.map((sheet) => sheet.cards.length)).toEqual([2, 5]);
    expect(cards.flatMap((card) => card.objectives)).toHaveLength(18);
    expect(cards.flatMap((card) => card.actions)).toHaveLength(35);
    expect(cards.flatMap((card) => card.indicators)).toHaveLength(18);
  });

  it('lays each axis out as a card of six labels, one item a line', () => {
    const labels = [
      'Axe',
      'État des lieux',
      'Objectifs',
      'Actions à mener',
      'Moyens et acteurs mobilisés',
      'Indicateurs et preuves de réussite',
    ];
    for (const { tab, cards: onSheet } of cardSheets) {
      const plan = limoges.sheets.find((sheet) => sheet.name === tab)!;
      const lines = plan.rows.filter((row) => labels.includes(String(row[0]?.value)));
      expect(lines.map((row) => row[0]?.value)).toEqual(onSheet.flatMap(() => labels));
      expect(textsOf(plan)).toEqual(expect.arrayContaining(onSheet.map((card) => card.actions.join('\n'))));
    }
  });
});
