// A head of office with a vocabulary of her own: one wide table, one row a champ opérationnel, axis and strategic
// objective repeated on each row, two header rows in capitals without accents, lists with « • » in the cells; the
// Pix table transposed (académies in columns) on a second sheet, with counts as numbers.
import { Sheet, save, straight } from './nice-na-kit.mjs';
import { CIBLES, PIX, actionsOf, expectedNA } from './na-data.mjs';

const bullets = (list) => list.map((x) => `• ${straight(x)}`).join('\n');
const t = new Sheet('FDR 2021', [26, 34, 38, 40, 46, 52, 46, 44]);
t.put(1, 1, 'DELEGATION REGIONALE ACADEMIQUE AU NUMERIQUE EDUCATIF', 'title')
  .put(2, 1, 'Feuille de route 2021 – tableau de suivi', 'title')
  .put(3, 1, 'Document de travail, à valider en comité de pilotage', 'note');
t.put(5, 1, 'STRATEGIE', 'head')
  .merge(5, 1, 5, 3)
  .put(5, 4, 'MISE EN ŒUVRE', 'head')
  .merge(5, 4, 5, 6)
  .put(5, 7, 'SUIVI', 'head')
  .merge(5, 7, 5, 8);
t.row(
  6,
  1,
  [
    'AXE',
    'OBJECTIF\nSTRATEGIQUE',
    'OBJECTIF\nOPERATIONNEL',
    'CONSTAT',
    'MOYENS',
    'MESURES',
    'INDICATEURS\nDE SUIVI',
    'VALEURS CIBLES\n2021',
  ],
  'head',
);
let r = 7;
for (const c of CIBLES) {
  const start = [`${c.axis.code} - ${straight(c.axis.title)}`, `${c.code} - ${straight(c.title)}`];
  for (const f of c.fields.length ? c.fields : [null]) {
    t.row(
      r++,
      1,
      f
        ? [
            ...start,
            f.code ? `${f.code} - ${straight(f.title)}` : straight(f.title),
            f.diag ? straight(f.diag.replace('Constat : ', '').replace(/^./, (x) => x.toUpperCase())) : '',
            f.means ? bullets(f.means) : '',
            f.actions ? bullets(actionsOf(f, false).map((a) => a.title)) : '',
            bullets(f.indicators.map((i) => i.title)),
            bullets(f.indicators.filter((i) => i.targets.length).map((i) => i.targets.join(' ; '))),
          ]
        : [...start, '', '', '', '', '', ''],
    );
  }
}
t.put(r, 1, 'Total', 'sum').merge(r, 1, r, 6).put(r, 7, '29 indicateurs', 'sum').put(r, 8, '', 'sum');
t.put(r + 2, 1, 'Les mesures des axes 1 et 3 seront ajoutées après le comité de pilotage.', 'note');

const p = new Sheet('PIX', [44, 14, 14, 14]);
p.put(1, 1, 'Activation de Pix Orga, janvier 2021', 'title');
p.row(3, 1, ['Pix 2020/2021', ...PIX.rows.map((x) => x[0])], 'head');
PIX.columns.forEach((label, k) =>
  p.put(4 + k, 1, label, 'label').row(
    4 + k,
    2,
    PIX.rows.map((x) => ({ v: +(x[1][k] / 100).toFixed(4), z: '0.00%' })),
  ),
);
const counts = PIX.rows.map((x) =>
  x[2]
    .match(/^(\d+)\/(\d+)/)
    .slice(1)
    .map(Number),
);
const EXTRA = ['Etablissements ayant lancé une campagne de rentrée 2020', "Nombre d'établissements"];
EXTRA.forEach((label, k) =>
  p.put(8 + k, 1, label, 'label').row(
    8 + k,
    2,
    counts.map((x) => x[k]),
  ),
);
p.put(11, 1, "Source : point d'étape des trois académies.", 'note');

const categories = PIX.rows.map((x) => x[0]);
save(
  'na-tableau-large-synonymes',
  [t, p],
  expectedNA(
    'FDR 2021: one wide table, two header rows (5: STRATEGIE / MISE EN ŒUVRE / SUIVI merged; 6: AXE | OBJECTIF STRATEGIQUE | OBJECTIF OPERATIONNEL | CONSTAT | MOYENS | MESURES | INDICATEURS DE SUIVI | VALEURS CIBLES 2021, capitals without accents), one row a champ opérationnel (three cibles without any have a row with two cells), axis and cible repeated on every row (« 1 - … », « 1.1 - … »), lists « • » in one cell; a line of targets answers the line of indicators at the same place (two targets of one indicator joined by « ; »; the last indicators of 2.5 CO1 and of the lycée connecté have none); total row and note under. PIX: académies in columns, categories = académies, two rows of counts.',
    {
      between: ' ; ',
      codes: false,
      extraSeries: EXTRA.map((label, k) => ({ label, categories, values: counts.map((x) => x[k]) })),
    },
  ),
);
