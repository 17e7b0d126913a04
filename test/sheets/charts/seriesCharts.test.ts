import type { Series } from '../../../src/domain/roadmap';
import type { ChartModel, ChartSet } from '../../../src/sheets/charts/chart';
import { seriesCharts } from '../../../src/sheets/charts/seriesCharts';
import { annex } from '../../support/annexes';
import { roadmap } from '../../support/roadmap';
import { materialOf } from '../../support/sheetMaterial';

const visitors = annex('Salon', ['2015-2016', '2017-2018', '2019-2020'], {
  'Visiteurs à Cayenne': ['400', '520', '1000'],
  'Visiteurs à Kourou': ['100', '380', '800'],
});

const made = (...series: Series[]): ChartSet => seriesCharts(materialOf(roadmap({ series })));
const only = (...series: Series[]): ChartModel => {
  const { charts } = made(...series);
  expect(charts).toHaveLength(1);
  return charts[0]!;
};

describe('the charts of annex series', () => {
  it('say what the figures say, with their years and what they count', () => {
    expect(only(visitors)).toMatchObject({
      id: 'annexe/salon-visiteurs',
      choices: ['colonnes', 'barres', 'courbe', 'masqué'],
      title: 'Salon\u00a0: en hausse entre 2015-2016 et 2019-2020',
      sentence:
        'Visiteurs à Cayenne\u00a0: 400 (2015-2016), 520 (2017-2018), 1\u202f000 (2019-2020). Visiteurs à Kourou\u00a0: 100 (2015-2016), 380 (2017-2018), 800 (2019-2020).',
      sources: [{ sheet: 'Annexe', address: 'A1' }],
      categoryAxisTitle: 'Année',
      valueAxisTitle: 'Visiteurs',
      numberFormat: '#,##0',
      series: [{ label: 'Visiteurs à Cayenne' }, { label: 'Visiteurs à Kourou' }],
    });
  });

  it('claim a rise or a fall only where every line of figures has it', () => {
    const title = (...ends: [string, string][]): string =>
      only(
        annex(
          'Projets',
          ['2015', '2020'],
          Object.fromEntries(ends.map((pair, i) => [`Ligne ${String(i)}`, pair])),
        ),
      ).title;
    expect(title(['54', '5'])).toBe('Ligne 0\u00a0: de 54 (2015) à 5 (2020)');
    expect(title(['54', '5'], ['9', '8'])).toBe('Projets\u00a0: en baisse entre 2015 et 2020');
    expect(title(['54', '5'], ['8', '9'])).toBe('Projets, de 2015 à 2020');
  });

  it('put years in their order, and offer a curve only where they are evenly apart', () => {
    const years = (...categories: string[]): ChartModel =>
      only(annex('Projets', categories, { Projets: ['3', '2', '1'] }));
    expect(years('2020', '2019', '2018')).toMatchObject({
      categories: ['2018', '2019', '2020'],
      title: 'Projets\u00a0: de 1 (2018) à 3 (2020)',
    });
    expect(years('2018', '2019', '2020').choices).toContain('courbe');
    expect(years('2010', '2019', '2020').choices).not.toContain('courbe');
  });

  it('stack shares that make up a whole, a bar each, with labels where there is room for them', () => {
    const shares = annex('Pix', ['Inactif', 'Actif', 'Remarque'], {
      Bordeaux: ['16,76 %', '83,24 %', '457/549'],
      Limoges: ['25,18 %', '74,82 %', '109/139'],
    });
    expect(made(shares)).toMatchObject({
      charts: [
        {
          choices: ['barres', 'colonnes', 'masqué'],
          stacking: 'percent',
          title: 'Pix\u00a0: «\u00a0Actif\u00a0» en tête (de 74,82\u00a0% à 83,24\u00a0%)',
          categories: ['Bordeaux', 'Limoges'],
          numberFormat: '#,##0.00 %',
          labelFormat: '[>=0.06]#,##0.00 %;""',
          valueAxisTitle: 'Part (%)',
          series: [
            { label: 'Inactif', points: [{ value: 0.1676 }, { value: 0.2518 }] },
            { label: 'Actif', points: [{ value: 0.8324 }, { value: 0.7482 }] },
          ],
        },
      ],
      leftOut: [{ text: expect.stringContaining('«\u00a0457/549\u00a0»') as string }],
    });
  });

  it('do not stack shares that leave something over', () => {
    const shares = annex('Pix', ['Importé', 'Actif'], { Bordeaux: ['10 %', '83 %'] });
    expect(only(shares).stacking).toBeUndefined();
  });

  it('show each kind of figures by itself: projects and euros are two charts', () => {
    const mixed = annex('Annexe', ['2019', '2020'], {
      'Nombre de projets': ['54', '5'],
      'Total de la subvention': ['116 €', '25 €'],
      'Nombre de stagiaires': ['7', '9'],
    });
    expect(made(mixed).charts.map(({ title, valueAxisTitle }) => [title, valueAxisTitle])).toEqual([
      ['Nombre de projets\u00a0: de 54 (2019) à 5 (2020)', 'Nombre de projets'],
      ['Total de la subvention\u00a0: de 116\u00a0€ (2019) à 25\u00a0€ (2020)', 'Total de la subvention (€)'],
      ['Nombre de stagiaires\u00a0: de 7 (2019) à 9 (2020)', 'Nombre de stagiaires'],
    ]);
  });

  it('leave out what compares with nothing, and say which cells and why', () => {
    const years = ['2019', '2020'];
    const reasons = (rows: Record<string, string[]>, categories = years): string[] =>
      made(annex('Annexe', categories, rows)).leftOut.map(({ text }) => text);
    const beside = { Projets: ['5', '7'] };
    expect(reasons({ ...beside, Lycées: ['14 EPLE et 4 écoles', '5'] })).toEqual([
      '«\u00a0Lycées\u00a0» n’est pas représenté\u00a0: ses cellules ne sont pas toutes des nombres d’une même unité («\u00a014 EPLE et 4 écoles\u00a0»).',
    ]);
    expect(reasons({ ...beside, Écoles: ['', '5'] })).toEqual([
      '«\u00a0Écoles\u00a0» n’est pas représenté\u00a0: il lui manque des valeurs.',
    ]);
    expect(reasons(beside, ['2020', '2020'])).toEqual([
      '«\u00a0Projets\u00a0» n’est pas représenté\u00a0: une même année y a deux valeurs.',
    ]);
    expect(reasons({ Projets: ['5'] }, ['2020'])).toEqual([
      '«\u00a0Projets\u00a0» n’est pas représenté\u00a0: une seule valeur ne fait pas un graphique.',
    ]);
  });

  it('turn a table round where it has more lines than can be told apart, and leave out a crowd', () => {
    const places = (count: number): Record<string, string[]> =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`Lycée ${String(i)}`, ['1', '2']]));
    expect(only(annex('Postes', ['Fixes', 'Mobiles'], places(8)))).toMatchObject({
      categories: Object.keys(places(8)),
      series: [{ label: 'Fixes' }, { label: 'Mobiles' }],
    });
    expect(made(annex('Postes', ['Fixes', 'Mobiles'], places(20)))).toMatchObject({
      charts: [],
      leftOut: [{ text: expect.stringContaining('40 valeurs') as string }],
    });
  });

  it('draw a self-assessment as a radar, and other comparisons where one asks for it', () => {
    const fields = ['Équipement', 'Réseau', 'Services'];
    const radar = annex('Profil OPINÉE du collège', fields, { Niveau: ['3', '5', '7'] });
    const other = annex('Postes', fields, { Nombre: ['3', '5', '7'] });
    expect(only(radar).choices[0]).toBe('radar');
    expect(only(other).choices).toEqual(['colonnes', 'barres', 'radar', 'secteurs', 'masqué']);
  });

  it('have ids of their own', () => {
    expect(made(visitors, visitors).charts.map(({ id }) => id)).toEqual([
      'annexe/salon-visiteurs',
      'annexe/salon-visiteurs-2',
    ]);
  });

  it('say that a figure has a note in the sheet', () => {
    const starred = annex('Aide', ['2019', '2020'], { Montant: ['5', '7'] });
    starred.rows[0]!.values[1]!.text = '7 (*)';
    expect(only(starred).notes).toEqual([
      '«\u00a07 (*)\u00a0» porte un renvoi dans la feuille\u00a0: lisez la note avant de conclure.',
    ]);
  });
});
