import { freshWorkbook } from '../../src/hosts/file/freshWorkbook';
import { sheetPlan, type PlannedCell } from '../../src/workbook/plan';

const VERBS = [
  'Former',
  'Accompagner',
  'Déployer',
  'Généraliser',
  'Animer',
  'Évaluer',
  'Recenser',
  'Publier',
];
const OBJECTIVES = 12;
const ACTIONS_AN_OBJECTIVE = 5;

const row = (...values: (string | number | null)[]): (PlannedCell | null)[] =>
  values.map((value) => (value === null || value === '' ? null : { value }));

/**
 * An office's workbook with so many actions: one row an action with its levers and indicators, a projet académique,
 * and a cross table with three marks a row.
 */
export function workbookOf(actions: number): Uint8Array {
  const list = Array.from({ length: actions }, (_, i) => {
    const objective = Math.floor(i / ACTIONS_AN_OBJECTIVE);
    const axis = Math.floor(objective / OBJECTIVES);
    const code = `${axis + 1}.${(objective % OBJECTIVES) + 1}.${(i % ACTIONS_AN_OBJECTIVE) + 1}`;
    return { i, code, objective, axis, title: `${VERBS[i % VERBS.length]} les équipes du réseau ${i + 1}` };
  });
  const table = list.map(({ i, code, objective, axis, title }) =>
    row(
      code,
      `Axe ${axis + 1} : Volet ${axis + 1} du numérique`,
      `Objectif ${axis + 1}.${(objective % OBJECTIVES) + 1} : Développer le domaine ${objective + 1}`,
      title,
      `- Réunion du groupe ${i + 1}\n- Formation ${i + 1}`,
      `Nombre d’équipes suivies par le réseau ${i + 1}`,
      `${(i % 90) + 10} %`,
    ),
  );
  const columns = Array.from(
    { length: OBJECTIVES },
    (_, i) => `Conforter la priorité académique numéro ${i + 1}`,
  );
  const marks = list.map(({ i, code, title }) =>
    row(code, title, ...columns.map((_, c) => ((i + c) % 4 === 0 ? 'X' : null))),
  );
  const print = { orientation: 'landscape', paper: 'A4' } as const;
  const headers = [
    'Code',
    'Axe',
    'Objectif opérationnel',
    'Action',
    'Leviers',
    'Indicateurs',
    'Valeur cible',
  ];
  return freshWorkbook(
    [
      sheetPlan({
        id: 'a',
        name: 'Actions',
        print,
        rows: [row('Feuille de route 2024-2025'), row(null), row(...headers), ...table],
      }),
      sheetPlan({
        id: 'p',
        name: 'Projet académique',
        print,
        rows: [
          row('Le projet académique'),
          row('Axe 1 : Réussir'),
          ...columns.map((column) => row(`- ${column}`)),
        ],
      }),
      sheetPlan({ id: 'm', name: 'Croix', print, rows: [row('Code', 'Action', ...columns), ...marks] }),
    ],
    { stamped: false },
  );
}
