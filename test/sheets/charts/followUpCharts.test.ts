import type { Indicator, Measure } from '../../../src/domain/roadmap';
import type { ChartMaker, ChartSet } from '../../../src/sheets/charts/chart';
import { journeyCharts } from '../../../src/sheets/charts/journeyCharts';
import { measuredCharts } from '../../../src/sheets/charts/measuredCharts';
import { PROGRESS_SETTING, progressChart } from '../../../src/sheets/charts/progressChart';
import type { Settings } from '../../../src/domain/settings';
import { sheetPlan, type SheetPlan } from '../../../src/workbook/plan';
import { at, indicator, measure, roadmap } from '../../support/roadmap';
import { materialOf } from '../../support/sheetMaterial';

const percent = (value: number, more: Partial<Measure> = {}): Measure =>
  measure(`${String(value)} %`, { value, unit: '%', ...more });

/** From 20 % over 50 % to 80 %, unless something else is said. */
function followed(title: string, more: Partial<Indicator> = {}): Indicator {
  return indicator(title, {
    baseline: percent(20, { source: at('D4') }),
    current: percent(50, { source: at('E4') }),
    targets: [percent(80, { source: at('F4') })],
    ...more,
  });
}

const made = (make: ChartMaker, indicators: Indicator[], settings: Settings = {}): ChartSet =>
  make(materialOf(roadmap({ indicators }), settings));

describe('the chart of progress', () => {
  it('shows rates from 0 to 100, and says what is cut, hidden or unknown', () => {
    const { charts } = made(progressChart, [
      followed('En route'),
      followed('Dépassé', { current: percent(95) }),
      followed('En recul', { current: percent(10) }),
      indicator('Sans mesure'),
    ]);
    expect(charts).toMatchObject([
      {
        id: 'avancement',
        title: '1\u00a0indicateur mesuré a atteint sa cible, sur 3',
        sentence:
          'Part du chemin faite vers la cible. En route\u00a0: 50\u00a0%\u00a0; Dépassé\u00a0: 100\u00a0%\u00a0; En recul\u00a0: 0\u00a0%.',
        notes: [
          'Cible dépassée, barre arrêtée à 100\u00a0%\u00a0: «\u00a0Dépassé\u00a0».',
          'En recul depuis le départ, barre à 0\u00a0%\u00a0: «\u00a0En recul\u00a0».',
          '1\u00a0indicateur n’a pas de taux d’avancement\u00a0: il manque une valeur, un départ ou une cible chiffrée.',
        ],
        valueRange: { minimum: 0, maximum: 100 },
        series: [{ points: [{ value: 50 }, { value: 100 }, { value: 0 }] }],
      },
    ]);
    expect(made(progressChart, [indicator('Sans mesure')]).charts).toEqual([]);
  });

  it('draws no value of a day to come, and says so', () => {
    const { charts } = made(progressChart, [
      followed('En route'),
      followed('Trop tôt', { current: percent(70, { date: '2025-01-15' }) }),
    ]);
    expect(charts[0]).toMatchObject({
      categories: ['En route'],
      notes: ['Pas encore de barre, la valeur porte une date à venir\u00a0: «\u00a0Trop tôt\u00a0».'],
    });
  });

  it('shows the indicators that were chosen, else twelve', () => {
    const many = Array.from({ length: 14 }, (_, i) => followed(`I${String(i)}`));
    const categories = (settings: Settings): string[] =>
      made(progressChart, many, settings).charts[0]!.categories;
    expect(categories({})).toHaveLength(12);
    expect(categories({ [PROGRESS_SETTING]: '["indicateur I13","indicateur I2"]' })).toEqual(['I2', 'I13']);
    expect(categories({ [PROGRESS_SETTING]: 'abîmé' })).toHaveLength(12);
  });

  it('follows the cells of the sheet « Suivi », where they say the same', () => {
    const share = { numberFormat: '0 %' };
    const suivi: SheetPlan = sheetPlan({
      id: 'suivi',
      name: 'Suivi',
      print: { orientation: 'landscape', paper: 'A4' },
      rows: [
        [{ value: 'Indicateur' }, { value: 'Valeur' }, { value: 'Taux d’avancement' }],
        [{ value: 'Un' }, { value: 0.5, style: share }, { formula: 'B2', value: 0.5, style: share }],
        [{ value: 'Deux' }, { value: 0.5, style: share }, { value: 0.7, style: share }],
      ],
      owned: ['Un', 'Deux'].map((title, i) => ({
        key: `current/indicateur ${title}`,
        row: i + 1,
        column: 1,
        value: '0.5',
      })),
    });
    const material = {
      ...materialOf(roadmap({ indicators: [followed('Un'), followed('Deux')] })),
      plansOf: () => [suivi],
    };
    const formulas = (make: ChartMaker, series: number): unknown[] =>
      make(material).charts[0]!.series[series]!.points.map(({ formula }) => formula);
    expect(formulas(progressChart, 0)).toEqual(["IF(ISNUMBER('Suivi'!C2),100*'Suivi'!C2,NA())", undefined]);
    expect(formulas(journeyCharts, 1)).toEqual([
      "IF(ISNUMBER('Suivi'!B2),100*'Suivi'!B2,NA())",
      "IF(ISNUMBER('Suivi'!B3),100*'Suivi'!B3,NA())",
    ]);
  });
});

describe('the charts of départ, aujourd’hui, cible', () => {
  const count = (
    title: string,
    [from, now, to]: [number | null, number, number],
    unit = 'stages',
  ): Indicator => {
    const told = (value: number): Measure => measure(String(value), { value, unit });
    return indicator(title, {
      ...(from !== null && { baseline: told(from) }),
      current: told(now),
      targets: [told(to)],
    });
  };

  it('put the figures of one unit side by side, each with its cell', () => {
    const { charts } = made(journeyCharts, [followed('Lycées'), followed('Écoles')]);
    expect(charts).toMatchObject([
      {
        id: 'depart-cible/pour-cent',
        title: 'D’où l’on part, où l’on en est, où l’on va\u00a0: 2 indicateurs (%)',
        valueAxisTitle: 'Valeur (%)',
        valueRange: { minimum: 0, maximum: 100 },
        series: [
          { label: 'Départ', points: [{ value: 20, source: at('D4') }, {}] },
          { label: 'Aujourd’hui', points: [{ value: 50, source: at('E4') }, {}] },
          { label: 'Cible', points: [{ value: 80, source: at('F4') }, {}] },
        ],
      },
    ]);
    expect(charts[0]!.sentence).toMatch(
      /^Lycées\s: départ 20\s%, aujourd’hui 50\s%, cible 80\s%\. Écoles\s: départ/,
    );
  });

  it('are apart where units or sizes cannot be compared, and have a gap where no départ is known', () => {
    const { charts } = made(journeyCharts, [
      followed('Lycées'),
      count('Stages courts', [1, 2, 5]),
      count('Stages longs', [1000, 2000, 5000]),
      count('Stages en ligne', [null, 3, 8]),
    ]);
    expect(charts.map(({ id, categories }) => [id, categories])).toEqual([
      ['depart-cible/pour-cent', ['Lycées']],
      ['depart-cible/stages', ['Stages courts', 'Stages en ligne']],
      ['depart-cible/stages-2', ['Stages longs']],
    ]);
    expect(charts[1]!.series[0]!.points.map(({ value }) => value)).toEqual([1, null]);
    expect(charts[2]!.title).toBe(
      'Stages longs\u00a0: de 1\u202f000\u00a0stages à 2\u202f000\u00a0stages, pour une cible de 5\u202f000\u00a0stages',
    );
  });

  it('leave out and name what is told in other units or scopes', () => {
    const mixed = indicator('Élèves équipés', {
      current: measure('40 élèves', { value: 40, unit: 'élèves' }),
      targets: [percent(80)],
    });
    expect(made(journeyCharts, [mixed])).toMatchObject({
      charts: [],
      leftOut: [{ text: expect.stringContaining('pas la même unité') as string }],
    });
  });

  it('leave out a value of a day to come, and say so', () => {
    const early = followed('Trop tôt', { current: percent(70, { date: '2025-01-15' }) });
    expect(made(journeyCharts, [early])).toMatchObject({
      charts: [],
      leftOut: [{ text: expect.stringContaining('date à venir') as string }],
    });
  });
});

describe('the charts of measured values', () => {
  const days = ['2023-09-01', '2024-01-15', '2024-06-30'];
  const values = (...dated: [string, number][]): Measure[] =>
    dated.map(([date, value]) => percent(value, { date, source: at(`Relevés!D${String(value)}`) }));
  const history = values([days[0]!, 10], [days[1]!, 30]);
  const three = { baseline: percent(5), history, current: percent(40, { date: days[2]! }) };

  it('show the values by their days, with the target as a second line', () => {
    expect(made(measuredCharts, [followed('Lycées', three)]).charts).toMatchObject([
      {
        id: 'mesures/indicateur Lycées',
        choices: ['courbe', 'colonnes', 'masqué'],
        title:
          'Lycées\u00a0: de 10\u00a0% (01/09/2023) à 40\u00a0% (30/06/2024), pour une cible de 80\u00a0%',
        sentence:
          'Lycées\u00a0: 10\u00a0% le 01/09/2023, 30\u00a0% le 15/01/2024, 40\u00a0% le 30/06/2024. Cible\u00a0: 80\u00a0%.',
        notes: ['1\u00a0valeur sans jour précis n’est pas sur la courbe.'],
        days,
        series: [
          {
            label: 'Valeur mesurée',
            points: [{ value: 10, source: at('Relevés!D10') }, { value: 30 }, { value: 40 }],
          },
          { label: 'Cible', dashed: true, points: [{ value: 80 }, { value: 80 }, { value: 80 }] },
        ],
      },
    ]);
  });

  it('need three days, of the whole académie and not to come', () => {
    const two = made(measuredCharts, [
      followed('Lycées', {
        ...three,
        current: percent(40, { date: days[1]! }),
        history: history.slice(0, 1),
      }),
    ]);
    expect(two).toEqual({ charts: [], leftOut: [] });
    const more = {
      ...three,
      history: [
        ...history,
        percent(70, { date: '2031-01-01' }),
        percent(7, { date: days[0]!, scope: 'Cayenne' }),
      ],
    };
    expect(made(measuredCharts, [followed('Lycées', more)]).charts[0]).toMatchObject({
      days,
      notes: [
        '1\u00a0valeur sans jour précis n’est pas sur la courbe.',
        '1\u00a0valeur datée dans le futur n’est pas sur la courbe.',
        '1\u00a0valeur d’un seul lieu n’est pas sur la courbe, qui montre toute l’académie.',
      ],
    });
  });

  it('are left out, and it is said why, where one day has two values or units differ', () => {
    const reason = (more: Measure): string[] =>
      made(measuredCharts, [followed('Lycées', { ...three, history: [...history, more] })]).leftOut.map(
        ({ text }) => text,
      );
    expect(reason(percent(31, { date: days[1]! }))).toEqual([
      '«\u00a0Lycées\u00a0» n’est pas représenté dans le temps\u00a0: deux valeurs différentes portent la date du 15/01/2024.',
    ]);
    expect(reason(percent(30, { date: days[1]! }))).toEqual([]);
    expect(reason(measure('14 EPLE', { value: 14, unit: 'EPLE', date: '2024-02-01' }))).toEqual([
      '«\u00a0Lycées\u00a0» n’est pas représenté dans le temps\u00a0: ses valeurs n’ont pas toutes la même unité ou le même périmètre.',
    ]);
  });

  it('are six at most, and the others are named', () => {
    const many = Array.from({ length: 8 }, (_, i) => followed(`I${String(i)}`, three));
    expect(made(measuredCharts, many)).toMatchObject({
      charts: { length: 6 },
      leftOut: [{ text: expect.stringContaining('«\u00a0I6\u00a0» et «\u00a0I7\u00a0»') as string }],
    });
  });
});
