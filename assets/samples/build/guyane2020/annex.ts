/** A table of the annex: what each column stands for, then one series a row. */
export interface AnnexTable {
  heading: string;
  corner: string;
  categories: (string | number)[];
  series: { label: string; values: (string | number)[] }[];
  note?: string;
}

export const annex: AnnexTable[] = [
  {
    heading: 'Salon GUYANUM',
    corner: '',
    categories: ['2015-2016', '2017-2018', '2019-2020'],
    series: [
      { label: 'Nombre de visiteurs à ST LAURENT', values: [100, 380, 800] },
      { label: 'Nombre de visiteurs à CAYENNE', values: [400, 520, 1000] },
    ],
  },
  {
    heading: '4.5 - LES PROJETS NUMERIQUES MENES EN ETABLISSEMENT',
    corner: 'Années',
    categories: [2015, 2016, 2017, 2018, 2019, 2020],
    series: [
      { label: 'Nombre de Projets', values: [54, 29, 23, 12, 17, 5] },
      {
        label: 'Nombre d’établissements bénéficiaires',
        values: [
          '44 EPLE',
          '21 EPLE',
          '14 EPLE et 4 écoles',
          '11 EPLE et 1 école',
          '12 EPLE et 5 écoles',
          '5 Lycées',
        ],
      },
      {
        label: 'Total de la subvention',
        values: ['116 727 €', '124 729 €', '81 573 € (*)', '34 080 €', '35000 €', '25000 €'],
      },
    ],
    note: '(*) co-financement avec la préfecture de 36 000 €.',
  },
];
