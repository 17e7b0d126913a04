import { sheetPlan, type CellStyle, type PlannedCell, type SheetPlan } from '../../src/workbook/plan';

const header: CellStyle = {
  bold: true,
  color: 'FFFFFF',
  fill: '000091',
  border: 'thin',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const turned: CellStyle = { bold: true, fill: 'DDEBF7', border: 'thin', rotation: 90, wrap: true };
const label: CellStyle = { border: 'thin', vertical: 'top', wrap: true };
const mark: CellStyle = { border: 'thin', horizontal: 'center', vertical: 'center' };

const objectives = ['Lire et écrire', 'Calculer', 'Coopérer', 'Ouvrir l’école', 'Suivre les parcours'];
const ACTIONS = 12;
const marked = (action: number, objective: number): boolean => (action + objective) % 3 === 0;

/** A small matrix: merged headers, turned text, formulas, marks with a list, a colour, a note for printing. */
export function matrixPlan(): SheetPlan {
  const styled = (style: CellStyle, count: number): PlannedCell[] =>
    Array.from({ length: count }, () => ({ style }));
  const actions = Array.from({ length: ACTIONS }, (_, action): PlannedCell[] => [
    { value: `1-${String(action + 1)}`, style: label },
    {
      value: `- Former les équipes & « référents » numéro ${String(action + 1)}, dans chaque bassin et tout au long de l’année`,
      style: label,
      link: { sheet: 'Indicateurs', address: 'A1' },
    },
    ...objectives.map((_, objective) =>
      marked(action, objective) ? { value: 'X', style: mark } : { style: mark },
    ),
    {
      formula: `COUNTIF(C${String(action + 4)}:G${String(action + 4)},"X")`,
      value: objectives.filter((_, objective) => marked(action, objective)).length,
      style: { ...mark, bold: true },
    },
  ]);
  return sheetPlan({
    id: 'matrice',
    name: 'Matrice',
    tabColor: '000091',
    rows: [
      [{ value: 'Actions × projet académique', style: header }, ...styled(header, 7)],
      [
        { value: 'Code', style: header },
        { value: 'Action', style: header },
        { value: 'Axe 1', style: header },
        ...styled(header, 1),
        { value: 'Axe 2', style: header },
        ...styled(header, 2),
        { value: 'Total', style: header },
      ],
      [...styled(header, 2), ...objectives.map((value) => ({ value, style: turned })), { style: header }],
      ...actions,
    ],
    columnWidths: [8, 40, 6, 6, 6, 6, 6, 8],
    rowHeights: [24, null, 90],
    merges: [
      { top: 0, left: 0, bottom: 0, right: 7 },
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 3 },
      { top: 1, left: 4, bottom: 1, right: 6 },
      { top: 1, left: 7, bottom: 2, right: 7 },
    ],
    freeze: { rows: 3, columns: 2 },
    conditionalFormats: [
      {
        rect: { top: 3, left: 2, bottom: ACTIONS + 2, right: 6 },
        formula: 'C4="X"',
        style: { bold: true, color: '006100', fill: 'C6EFCE' },
      },
    ],
    validations: [
      {
        rect: { top: 3, left: 2, bottom: ACTIONS + 2, right: 6 },
        values: ['X', 'x'],
        strict: true,
        prompt: { title: 'Croix', text: 'X si l’action sert l’objectif.' },
      },
    ],
    names: [{ name: 'FDR_Croix', rect: { top: 3, left: 2, bottom: ACTIONS + 2, right: 6 } }],
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: 0, last: 2 },
      titleColumns: { first: 0, last: 1 },
      header: '&LFeuille de route&RR && D',
      footer: '&C&P / &N',
      pageBreaks: [9],
    },
    owned: [{ key: '1-1|1', row: 3, column: 2, value: 'X' }],
  });
}

const years = ['2021', '2022', '2023'];
const figures: (number | null)[][] = [
  [55, 62, 70],
  [40, null, 52],
];
const places = ['Cayenne', 'Kourou'];

/** An Excel table with one chart of each kind beside it, a list that grows with it, and a help for those who type. */
export function chartsPlan(): SheetPlan {
  const categories = { rect: { top: 0, left: 1, bottom: 0, right: 3 }, values: years };
  const series = places.map((place, row) => ({
    name: { rect: { top: row + 1, left: 0, bottom: row + 1, right: 0 }, value: place },
    rect: { top: row + 1, left: 1, bottom: row + 1, right: 3 },
    values: figures[row]!,
    color: ['000091', 'E1000F'][row]!,
  }));
  const kinds = [
    { kind: 'column', labels: true },
    { kind: 'bar', stacking: 'stacked', labels: true },
    { kind: 'line', valueAxisTitle: 'Écoles équipées', categoryAxisTitle: 'Année' },
    { kind: 'bar', stacking: 'percent' },
    { kind: 'radar' },
    { kind: 'pie', labels: true },
  ] as const;
  return sheetPlan({
    id: 'indicateurs',
    name: 'Indicateurs',
    rows: [
      ['Lieu', ...years].map((value) => ({ value, style: header })),
      ...places.map((value, row) => [
        { value, style: label },
        ...figures[row]!.map((figure) =>
          figure === null ? { style: mark } : { value: figure, style: mark },
        ),
      ]),
      [
        { value: 'Croix', style: label },
        { formula: 'SUM(Matrice!H4:H15)/COUNTA(FDR_Croix)', value: 1, style: { numberFormat: '0.0%' } },
      ],
    ],
    columnWidths: [16, 10, 10, 10],
    tables: [{ name: 'FDR_Ecoles', rect: { top: 0, left: 0, bottom: 2, right: 3 } }],
    names: [{ name: 'FDR_Lieux', rect: { top: 1, left: 0, bottom: 2, right: 0 } }],
    validations: [
      { rect: { top: 3, left: 0, bottom: 3, right: 0 }, values: places, from: 'FDR_Lieux', strict: false },
      {
        rect: { top: 1, left: 1, bottom: 2, right: 3 },
        values: [],
        strict: true,
        prompt: { title: 'Écoles équipées', text: 'Un nombre entier d’écoles, au 1ᵉʳ septembre.' },
      },
    ],
    charts: kinds.map((one, i) => ({
      ...one,
      title: `Les écoles équipées progressent (${one.kind})`,
      alt: 'Cayenne passe de 55 à 70 écoles équipées, Kourou de 40 à 52.',
      at: {
        top: 5 + Math.floor(i / 2) * 16,
        left: (i % 2) * 6,
        bottom: 19 + Math.floor(i / 2) * 16,
        right: (i % 2) * 6 + 4,
      },
      categories,
      series: one.kind === 'pie' ? series.slice(0, 1) : series,
      numberFormat: '#,##0',
    })),
    print: { orientation: 'landscape', paper: 'A3' },
  });
}
