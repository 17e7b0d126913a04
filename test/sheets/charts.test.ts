import type { Field, Series } from '../../src/domain/roadmap';
import { seriesChart } from '../../src/sheets/charts/seriesChart';
import { targetsChart } from '../../src/sheets/charts/targetsChart';
import { at, field, indicator, measure, roadmap } from '../support/roadmap';

/** `12`, `83,2 %` and `35 €` are numbers as cells hold them; other words are only text. */
function figure(text: string): Field {
  const [, read, unit] = /^([\d,]+)(?: (%|€))?$/.exec(text) ?? [];
  if (read === undefined) return field(text);
  const number = Number(read.replace(',', '.'));
  return field(text, 'B2', { number: unit === '%' ? number / 100 : number });
}

function series(title: string, categories: string[], rows: Record<string, string[]>): Series {
  return {
    title,
    categories,
    rows: Object.entries(rows).map(([label, texts]) => ({ label, values: texts.map(figure) })),
    source: at('Annexe!A1'),
  };
}

const visitors = series('Salon', ['2015-2016', '2017-2018', '2019-2020'], {
  'Visiteurs à Cayenne': ['400', '520', '1000'],
  'Visiteurs à Kourou': ['100', '380', '800'],
});

const chartOf = (...all: Series[]) => seriesChart(roadmap({ series: all }));

describe('the chart of an annex series', () => {
  it('says what the figures say, with their years and what they count', () => {
    expect(chartOf(visitors)).toMatchObject({
      kind: 'column',
      title: 'Salon\u00a0: en hausse entre 2015-2016 et 2019-2020',
      sentence:
        'Visiteurs à Cayenne\u00a0: 400 (2015-2016), 520 (2017-2018), 1\u202f000 (2019-2020). Visiteurs à Kourou\u00a0: 100 (2015-2016), 380 (2017-2018), 800 (2019-2020).',
      categoryAxisTitle: 'Année',
      valueAxisTitle: 'Visiteurs',
      numberFormat: '#,##0',
      series: [{ label: 'Visiteurs à Cayenne' }, { label: 'Visiteurs à Kourou' }],
    });
  });

  it('claims a rise or a fall only where every line of figures has it', () => {
    const title = (...ends: [string, string][]) =>
      chartOf(
        series(
          'Projets',
          ['2015', '2020'],
          Object.fromEntries(ends.map((pair, i) => [`Ligne ${String(i)}`, pair])),
        ),
      )?.title;
    expect(title(['54', '5'])).toBe('Projets\u00a0: de 54 (2015) à 5 (2020)');
    expect(title(['54', '5'], ['9', '8'])).toBe('Projets\u00a0: en baisse entre 2015 et 2020');
    expect(title(['54', '5'], ['8', '9'])).toBe('Projets, de 2015 à 2020');
  });

  it('shows shares in %, and leaves out a column of remarks', () => {
    const shares = series('Pix', ['Inactif', 'Actif', 'Remarque'], {
      Bordeaux: ['17 %', '83 %', '457/549'],
      Limoges: ['25 %', '75 %', '109/139'],
    });
    expect(chartOf(shares)).toMatchObject({
      title: 'Pix\u00a0: «\u00a0Actif\u00a0» en tête (de 75\u00a0% à 83\u00a0%)',
      categories: ['Inactif', 'Actif'],
      numberFormat: '0 %',
      valueAxisTitle: 'Pix (%)',
      series: [
        { points: [{ value: 0.17 }, { value: 0.83 }] },
        { points: [{ value: 0.25 }, { value: 0.75 }] },
      ],
    });
  });

  it('takes the first series that is numbers throughout, in one unit, and few enough to tell apart', () => {
    const years = ['2019', '2020'];
    const words = series('Bénéficiaires', years, { Lycées: ['44 EPLE', '5'] });
    const units = series('Mélange', years, { Projets: ['54', '5'], Subvention: ['116 €', '25 €'] });
    const crowd = series(
      'Foule',
      years,
      Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((row) => [row, ['1', '2']])),
    );
    const single = series('Une seule année', ['2020'], { Projets: ['5'] });
    expect(chartOf(words, units, crowd, single, visitors)?.title).toMatch(/^Salon/);
    expect(chartOf(words, units, crowd, single)).toBeNull();
    expect(chartOf()).toBeNull();
  });
});

describe('the chart of targets', () => {
  const target = (title: string, more: Parameters<typeof measure>[1]) =>
    indicator(title, { targets: [measure(title, more)] });

  it('puts side by side the targets of the most frequent unit', () => {
    const chart = targetsChart(
      roadmap({
        indicators: [
          target('Stages', { value: 300, unit: 'stages' }),
          target('Lycées ;', { value: 100, unit: '%' }),
          target('Écoles', { value: 50, unit: '%' }),
        ],
      }),
    );
    expect(chart).toMatchObject({
      kind: 'bar',
      title: '2 cibles, de 50\u00a0% à 100\u00a0%',
      sentence: 'Lycées\u00a0: 100\u00a0%\u00a0; Écoles\u00a0: 50\u00a0%.',
      categories: ['Lycées', 'Écoles'],
      valueAxisTitle: 'Valeur cible (%)',
      numberFormat: '#,##0" %"',
      series: [{ points: [{ value: 100 }, { value: 50 }] }],
    });
  });

  it('leaves out what cannot stand beside the others: changes, ranges, numbers of nothing', () => {
    expect(
      targetsChart(
        roadmap({
          indicators: [
            target('Usage', { value: 20, unit: '%', relative: true }),
            target('Réseau', { low: 10, high: 20, unit: '%' }),
            target('Nombre', { value: 3 }),
            target('Lycées', { value: 100, unit: '%' }),
          ],
        }),
      ),
    ).toBeNull();
  });

  it('says how many targets a page has no room for', () => {
    const many = Array.from({ length: 14 }, (_, i) =>
      target(`Indicateur ${String(i)}`, { value: 10, unit: '%' }),
    );
    const chart = targetsChart(roadmap({ indicators: many }))!;
    expect(chart.categories).toHaveLength(12);
    expect(chart.title).toBe('12 cibles à 10\u00a0%');
    expect(chart.sentence).toMatch(/ 2 autres cibles ne sont pas sur le graphique\.$/);
  });
});
