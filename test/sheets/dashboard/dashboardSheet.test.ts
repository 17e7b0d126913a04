import type { Roadmap } from '../../../src/domain/roadmap';
import { weatherTexts } from '../../../src/messages/fr/followUp';
import { fitsOnePage } from '../../../src/sheets/print';
import type { PlannedCell, SheetPlan } from '../../../src/workbook/plan';
import { faultsOf, shownRows } from '../../support/plans';
import { action, at, axis, field, indicator, measure, roadmap } from '../../support/roadmap';
import { niceRoadmap, nouvelleAquitaineRoadmap } from '../../support/sampleRoadmaps';
import { dashboardWith } from './followedRoadmap';

const dashboardOf = (given: Roadmap): SheetPlan => dashboardWith(given).dashboard;

const words = (plan: SheetPlan): string[] =>
  shownRows(plan)
    .map((row) =>
      row
        .replaceAll('\u00a0', ' ')
        .replace(/(?: \| )+/g, ' | ')
        .replace(/^ \| |( \| )+$/g, ''),
    )
    .filter((row) => row.trim() !== '');

/** Two axes; of the first axis one action is done, one late; one indicator has a value, another none. */
const small = roadmap({
  axes: [axis('1 | Former'), axis('2 | Équiper')],
  actions: [
    action('1-1 | Réunir', { axis: 'axe 1', fields: { status: field('Réalisé') } }),
    action('1-2 | Écrire', {
      axis: 'axe 1',
      fields: { status: field('En cours'), due: field('juin 2024', 'A1', { date: '2024-06-30' }) },
    }),
    action('2-1 | Relier', { axis: 'axe 2', fields: { status: field('À venir') } }),
  ],
  indicators: [
    indicator('Taux', {
      axis: 'axe 2',
      targets: [measure('80 %', { value: 80, unit: '%' })],
      baseline: measure('0 %', { value: 0, unit: '%' }),
      current: measure('40 %', { value: 40, unit: '%', date: '2022-01-15' }),
    }),
    indicator('Nombre', { axis: 'axe 2', targets: [measure('9', { value: 9 })] }),
  ],
});

const withLateActions = (count: number): Roadmap => ({
  ...small,
  actions: Array.from({ length: count }, (_, i) =>
    action(`1-${String(i)} | Action ${String(i)}`, { axis: 'axe 1', fields: small.actions[1]!.fields }),
  ),
});

/** As many axes as said, with titles as long as they usually are. */
const withAxes = (count: number): Roadmap => {
  const axes = Array.from({ length: count }, (_, i) =>
    axis(`${String(i + 1)} | Mettre en place un écosystème pour mieux apprendre et partager`),
  );
  return {
    ...small,
    axes,
    actions: axes.map(({ id }, i) =>
      action(`${String(i)}-1 | Agir`, { axis: id, fields: { status: field('En cours') } }),
    ),
  };
};

const cells = (plan: SheetPlan): PlannedCell[] => plan.rows.flat().filter((cell) => cell !== null);

describe('the dashboard', () => {
  it('says by axis how far actions and indicators are, then what is to be looked at first', () => {
    expect(words(dashboardOf(small))).toEqual([
      'Tableau de bord',
      'Feuille de route',
      '45537',
      'Ici, seuls la météo et son commentaire se remplissent ; tout le reste se calcule d’après « Suivi » et « Suivi des actions ».',
      'Axe | Météo | Commentaire | Actions | Indicateurs | Repère',
      'Total | Réalisées | En cours | Non commencées | Autres | En retard | % réalisées | % pondéré | Total | Mesurés | Cible atteinte | En retard | Non mesurés | Pas à jour | Taux moyen | Taux connus',
      'Axe 1 | Former | 2 | 1 | 1 | 0 | 0 | 1 | 0.5 | 0.75 | 0 | 0 | axe 1',
      'Axe 2 | Équiper | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 2 | 1 | 0 | 0 | 1 | 1 | 0.5 | 1 sur 2 | axe 2',
      'Ensemble | 3 | 1 | 1 | 1 | 0 | 1 | 0.3333333333333333 | 0.5 | 2 | 1 | 0 | 0 | 1 | 1 | 0.5 | 1 sur 2',
      'À regarder d’abord',
      'Actions en retard : 1 | Indicateurs non mesurés : 1',
      '1-2 – Écrire | 8 | Nombre | 7',
      'Indicateurs en retard : 0 | Indicateurs pas à jour : 1',
      'Aucun. | Taux | 6',
      '3 actions : 1 réalisée (33 %), 1 en cours, 1 non commencée, 0 autre (en pause, bloquée, abandonnée ou sans statut) ; 1 en retard.',
      expect.stringMatching(/^Comment est-ce calculé \?/),
    ]);
  });

  it('leads to the line of what it lists', () => {
    const { dashboard, counted } = dashboardWith(small);
    const [link] = cells(dashboard).filter(({ formula }) => formula?.includes('HYPERLINK'));
    expect(link!.formula).toContain(`HYPERLINK("#"&CELL("address",INDEX('Suivi des actions'!$B$1:$B$10,`);
    const line = counted.find(({ name }) => name === 'Suivi des actions')!.rows[8 - 1]!;
    expect(line.slice(0, 2).map((cell) => cell?.value)).toEqual(['1-2', 'Écrire']);
  });

  it('lists six lines and says how many more there are', () => {
    const late = (count: number): string[] =>
      words(dashboardOf(withLateActions(count))).flatMap(
        (row) => /1-\d – Action \d|et \d autres?/.exec(row) ?? [],
      );
    expect(late(6)).toHaveLength(6);
    expect(late(7).slice(5)).toEqual(['1-5 – Action 5', 'et 1 autre']);
    expect(late(9).at(-1)).toBe('et 3 autres');
  });

  it('charts the actions of each axis by their status, from its own cells', () => {
    const plan = dashboardOf(small);
    const [chart] = plan.charts;
    for (const { rect, values } of [chart!.categories, ...chart!.series]) {
      const rows = plan.rows.slice(rect.top, rect.bottom + 1);
      expect(rows.map((row) => row[rect.left]!.value)).toEqual(values);
    }
    expect(chart!.series.map(({ name, values }) => [name.value, ...values])).toEqual([
      ['Réalisées', 1, 0],
      ['En cours', 1, 0],
      ['Non commencées', 0, 1],
      ['Autres', 0, 0],
    ]);
    expect(chart!.alt).toContain('1\u00a0réalisée (33\u00a0%)');
  });

  it('says what is to be filled in and where, without figures, chart and lists, as long as nothing is', () => {
    const plan = dashboardOf({
      ...small,
      actions: small.actions.map((one) => ({ ...one, fields: {} })),
      indicators: small.indicators.slice(1),
    });
    const shown = words(plan);
    expect(shown[4]).toContain('Aucune action n’a encore de statut');
    expect(shown[5]).toContain('Aucun indicateur n’a encore de valeur');
    expect(shown.slice(8, 11)).toEqual([
      'Axe 1 | Former | 2 | 0 | 0 | axe 1',
      'Axe 2 | Équiper | 1 | 1 | 1 | axe 2',
      'Ensemble | 3 | 1 | 1',
    ]);
    expect(shown.filter((row) => row.includes('en retard : '))).toEqual([]);
    expect(plan.charts).toEqual([]);
  });

  it('leaves out actions or indicators where there are none, and axes where there are none', () => {
    expect(words(dashboardOf({ ...small, indicators: [] })).join()).not.toContain('Mesurés');
    expect(words(dashboardOf({ ...small, actions: [] })).join()).not.toContain('Réalisées');
    const flat = words(dashboardOf({ ...small, axes: [] }));
    expect(flat.filter((row) => /^Ensemble|Météo/.test(row))).toHaveLength(1);
  });

  it('has no faults', () => {
    for (const given of [
      small,
      niceRoadmap(),
      nouvelleAquitaineRoadmap(),
      withAxes(14),
      { ...small, axes: [] },
    ])
      expect(faultsOf(dashboardOf(given))).toEqual([]);
  });

  it('is one page for up to eight axes, in smaller type the more there are, and two for more', () => {
    const eight = dashboardOf(withAxes(8));
    expect(fitsOnePage(eight.rowHeights, eight.columnWidths)).toBe(true);
    expect(eight.print.pageBreaks).toBeUndefined();
    const many = dashboardOf(withAxes(16));
    expect(many.print.pageBreaks!.map((row) => many.rows[row]!.find((cell) => cell?.value)!.value)).toEqual([
      'À regarder d’abord',
    ]);
    const typeOf = (plan: SheetPlan): number =>
      Math.max(...cells(plan).map(({ style, value }) => (value === 'Axe 1' ? style!.size! : 0)));
    expect(typeOf(dashboardOf(small))).toBeGreaterThan(typeOf(eight));
  });
});

describe('the météo on the dashboard', () => {
  const typed = { weather: field('Objectifs compromis'), weatherComment: field('convention à signer') };

  it('is typed by people, out of four words, and judged by no figure', () => {
    const plan = dashboardOf(small);
    expect(plan.owned.map(({ key, value }) => [key, value])).toEqual([
      ['weather/axe 1', ''],
      ['weatherComment/axe 1', ''],
      ['weather/axe 2', ''],
      ['weatherComment/axe 2', ''],
    ]);
    expect(plan.validations[0]!.values).toEqual(Object.values(weatherTexts));
    expect(words(plan).join().toLowerCase()).not.toContain('compromis');
  });

  it('stands there again as it was typed', () => {
    const plan = dashboardOf({ ...small, typed: { 'axe 2': typed } });
    expect(words(plan)).toContainEqual(
      expect.stringMatching(/^Axe 2 \| Équiper \| Objectifs compromis \| convention à signer \| 1/),
    );
    expect(plan.owned.slice(2).map(({ value }) => value)).toEqual([
      'Objectifs compromis',
      'convention à signer',
    ]);
  });

  it('is kept below where its axis is gone', () => {
    const gone = { sheet: 'tableau-de-bord', id: 'axe 9', label: 'Ouvrir', values: typed, source: at('A9') };
    const plan = dashboardOf({ ...small, kept: [gone, { ...gone, sheet: 'suivi', id: 'i' }] });
    expect(words(plan).slice(-2)).toEqual([
      'Météo d’axes qui ne sont plus dans vos feuilles',
      'Ouvrir | Objectifs compromis | convention à signer | axe 9',
    ]);
    expect(plan.owned.at(-1)).toMatchObject({ key: 'weatherComment/axe 9', value: 'convention à signer' });
    expect(faultsOf(plan)).toEqual([]);
  });
});
