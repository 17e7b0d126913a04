import { typedReadings } from '../../../src/workflows/followUp/typedReadings';
import { typedRows } from '../../../src/workflows/followUp/typedRows';
import { readingColumns } from '../../../src/workflows/followUp/readingForm';
import { withReadings } from '../../../src/workflows/followUp/withReadings';
import { sheet, type Cells } from '../../support/grid';
import { at, field, indicator, measure } from '../../support/roadmap';

const INDICATORS = [
  indicator('I1 | Nombre de lettres'),
  indicator('Taux de certification', { id: 'taux', unit: '%' }),
  indicator('Nombre de visites', { id: 'visites 1' }),
  indicator('Nombre de visites', { id: 'visites 2' }),
];
const HEADERS = ['Indicateur', 'Date', 'Lieu', 'Niveau', 'Valeur', 'Commentaire', 'Repère'];

const read = (...rows: Cells): ReturnType<typeof typedReadings> =>
  typedReadings(typedRows(sheet('Relevés', [HEADERS, ...rows]), readingColumns), INDICATORS);

describe('a row of values', () => {
  it.each([
    ['its title', 'Nombre de lettres', null, 'indicateur I1'],
    ['its code and title', 'I1 – nombre de lettres', null, 'indicateur I1'],
    ['its « Repère » where it was renamed since', 'Nombre de bulletins', 'indicateur I1', 'indicateur I1'],
    ['what it is called, where it was filled down', 'Taux de certification', 'indicateur I1', 'taux'],
    ['its « Repère » where two are called the same', 'Nombre de visites', 'visites 2', 'visites 2'],
  ])('is of the indicator that it names: by %s', (_title, label, mark, expected) => {
    const { readings, observations } = read([label, '30/06/2024', null, null, 4, null, mark]);
    expect([readings[0]?.indicator, observations]).toEqual([expected, []]);
  });

  it('that names none, or several, is kept and told', () => {
    const { readings, observations } = read(
      ['Nombre de bulletins', '30/06/2024', null, null, 4],
      ['Nombre de visites', '30/06/2024', null, null, 5],
    );
    expect(readings.map(({ indicator: id, label }) => [id, label])).toEqual([
      [null, 'Nombre de bulletins'],
      [null, 'Nombre de visites'],
    ]);
    expect(observations).toEqual([
      { kind: 'unmatched-reading', source: at('Relevés!A2'), text: 'Nombre de bulletins' },
      {
        kind: 'unmatched-reading',
        source: at('Relevés!A3'),
        text: 'Nombre de visites',
        among: ['Nombre de visites', 'Nombre de visites'],
      },
    ]);
  });

  it('in which nobody typed is none', () => {
    expect(read([null, null, null, null, null, null, 'taux']).readings).toEqual([]);
  });
});

describe('the values of an indicator', () => {
  const valued = (...rows: Cells): ReturnType<typeof withReadings> =>
    withReadings(
      { indicators: INDICATORS.slice(0, 2), institution: field('Académie de Guyane') },
      read(...rows).readings,
    );

  it('make its history by place, and the latest of the whole académie is the current one', () => {
    const { indicators } = valued(
      ['Taux de certification', '30/06/2023', null, null, '40 %'],
      ['Taux de certification', '30/06/2024', 'Académie de Guyane', 'Académie', 55],
      ['Taux de certification', '31/08/2024', 'Cayenne', 'Établissement', 0.9],
    );
    expect(indicators[1]!.history.map(({ value, date, scope }) => [value, date, scope])).toEqual([
      [40, '2023-06-30', undefined],
      [55, '2024-06-30', undefined],
      [90, '2024-08-31', 'Cayenne'],
    ]);
    expect(indicators[1]!.current).toMatchObject({ value: 55, date: '2024-06-30' });
  });

  it('leave a later current value as it is', () => {
    const own = indicator('Nombre de lettres', { current: measure('9', { value: 9, date: '2024-09-01' }) });
    const { readings } = typedReadings(
      typedRows(
        sheet('Relevés', [HEADERS, ['Nombre de lettres', '30/06/2024', null, null, 4]]),
        readingColumns,
      ),
      [own],
    );
    expect(withReadings({ indicators: [own] }, readings).indicators[0]!.current?.value).toBe(9);
  });

  it('that are no number or have no day that can be read are told, and plotted nowhere', () => {
    const { indicators, observations } = valued(
      ['Nombre de lettres', '30/06/2024', null, null, 'beaucoup'],
      ['Nombre de lettres', 'bientôt', null, null, 4],
    );
    expect(observations).toEqual([
      { kind: 'not-a-number', source: at('Relevés!E2'), text: 'beaucoup', id: 'indicateur I1' },
      { kind: 'not-a-day', source: at('Relevés!B3'), text: 'bientôt', id: 'indicateur I1' },
    ]);
    expect(indicators[0]!.history.map(({ value, date }) => [value, date])).toEqual([[4, undefined]]);
    expect(indicators[0]!.current).toBeUndefined();
  });
});
