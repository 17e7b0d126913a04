import { readFileSync } from 'node:fs';
import { FileHost } from '../../../src/hosts/file/fileHost';
import type { SheetPlan } from '../../../src/workbook/plan';
import { planSheets } from '../../../src/workflows/generateSheets';
import { readWorkbook } from '../../../src/workflows/readWorkbook';
import { chartsInExcel, chartsInFile, type DrawnChart } from './drawnCharts';

/** What the documents say, as it is drawn: the figures here are typed from their pages. */

async function chartSheetOf(sample: string): Promise<SheetPlan> {
  const host = new FileHost(new Uint8Array(readFileSync(`assets/samples/${sample}.xlsx`)), `${sample}.xlsx`);
  const { plans } = planSheets(await readWorkbook(host), { date: '2024-09-02', ids: ['graphiques'] });
  return plans.find(({ id }) => id === 'graphiques')!;
}

const years = ['2015', '2016', '2017', '2018', '2019', '2020'];

const guyane: DrawnChart[] = [
  {
    kind: 'column',
    title: 'Salon GUYANUM\u00a0: en hausse entre 2015-2016 et 2019-2020',
    categories: ['2015-2016', '2017-2018', '2019-2020'],
    series: {
      'Nombre de visiteurs à ST LAURENT': [100, 380, 800],
      'Nombre de visiteurs à CAYENNE': [400, 520, 1000],
    },
  },
  {
    kind: 'column',
    title: 'Nombre de Projets\u00a0: de 54 (2015) à 5 (2020)',
    categories: years,
    series: { 'Nombre de Projets': [54, 29, 23, 12, 17, 5] },
  },
  {
    kind: 'column',
    title: 'Total de la subvention\u00a0: de 116\u202f727\u00a0€ (2015) à 25\u202f000\u00a0€ (2020)',
    categories: years,
    series: { 'Total de la subvention': [116727, 124729, 81573, 34080, 35000, 25000] },
  },
];

const nouvelleAquitaine: DrawnChart[] = [
  {
    kind: 'bar percent',
    title:
      'Taux d’activation de Pix Orga – Pix 2020/2021\u00a0: «\u00a0Actif\u00a0» en tête (de 71,62\u00a0% à 83,24\u00a0%)',
    categories: ['Bordeaux', 'Limoges', 'Poitiers'],
    series: {
      'Non activé': [3.64, 2.88, 3.63],
      'Non importé': [3.1, 7.91, 11.55],
      'Importé 2020': [10.02, 14.39, 13.2],
      Actif: [83.24, 74.82, 71.62],
    },
  },
  {
    kind: 'bar',
    title: '8 cibles, de 20\u00a0% à 100\u00a0%',
    categories: [
      'Taux d’activation de PIX Orga',
      'Taux de certifications',
      'Taux d’établissements utilisant l’application SchémaTic',
      'Nombre de cadres formés',
      'Accompagner les établissements utilisateur d’agents…',
      'Nombre de projets EAC associant le numérique',
      'Taux d’activation des ENT dans les lycées publics',
      'Taux d’activation d’un ENT dans les écoles publiques',
    ],
    series: { 'Valeur cible (%)': [100, 100, 20, 20, 30, 20, 100, 50] },
  },
];

describe.each([
  ['guyane-2020-2021', guyane],
  ['nouvelle-aquitaine-2021', nouvelleAquitaine],
])('the charts of %s', (sample, wanted) => {
  it('show the figures of the document in a file', async () => {
    expect(chartsInFile(await chartSheetOf(sample))).toEqual(wanted);
  });

  it('show the figures of the document in Excel', async () => {
    expect(await chartsInExcel(await chartSheetOf(sample))).toEqual(wanted);
  });
});

describe('what the document of Guyane does not count in one unit', () => {
  it('is on no chart, and is said', async () => {
    const plan = await chartSheetOf('guyane-2020-2021');
    const said = plan.rows.map((row) => String(row[0]?.value ?? '')).join('\n');
    expect(said).toContain(
      '«\u00a0Nombre d’établissements bénéficiaires\u00a0» n’est pas représenté\u00a0: ses cellules ne sont pas toutes des nombres d’une même unité («\u00a044 EPLE\u00a0», «\u00a021 EPLE\u00a0», «\u00a014 EPLE et 4 écoles\u00a0» et 3 autres).',
    );
  });
});
