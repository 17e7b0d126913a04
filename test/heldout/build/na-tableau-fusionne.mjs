// A management controller: one table for the indicators (one target a row, everything merged down, header on row
// 6), one table for the declination (one action a row, cible rows between), the Pix table in percentages, a hidden
// sheet of lists, a Lisez-moi.
import { Sheet, save, curly, nbColon } from './nice-na-kit.mjs';
import { AMBITIONS, CIBLES, PIX, actionsOf, expectedNA } from './na-data.mjs';
const typo = (s) => nbColon(curly(s));

const readme = new Sheet('Lisez-moi', [110]);
[
  'Tableau de bord de la feuille de route',
  '',
  "L'onglet « Indicateurs » suit les objectifs de l'année ; l'onglet « Déclinaison » liste les travaux des trois pôles d'expertise.",
  'Les valeurs sont relevées en janvier et en juin par les trois délégations académiques.',
  'Ne pas modifier les cellules fusionnées.',
].forEach((t, i) => readme.put(i + 1, 1, typo(t), i ? 'plain' : 'title'));

const t = new Sheet('Indicateurs', [30, 38, 42, 46, 46]);
t.put(1, 1, '(logo)', 'note').put(1, 2, 'Région académique Nouvelle-Aquitaine', 'title');
t.put(2, 2, 'DRANE – Feuille de route du numérique éducatif', 'title').put(
  3,
  2,
  'Mise à jour : janvier 2021',
  'note',
);
t.row(6, 1, ['AMBITION', 'CIBLE', 'CHAMP OPÉRATIONNEL', 'INDICATEUR', 'OBJECTIF 2021'], 'head');
let r = 7;
const down = (sheet, c, top) => sheet.merge(top, c, r - 1, c);
// « 100 % » typed alone becomes a number
const value = (s) => (/^\d+ %$/.test(s) ? { v: parseInt(s, 10) / 100, z: '0%' } : typo(s));
for (const a of AMBITIONS) {
  const topA = r;
  for (const c of a.cibles) {
    const topC = r;
    if (!c.fields.length) {
      t.row(r, 1, ['', typo(`Cible ${c.code} : ${c.title}`), '', '', '']);
      r++;
    }
    for (const f of c.fields) {
      const topF = r;
      for (const i of f.indicators) {
        const topI = r;
        for (const target of i.targets.length ? i.targets : ['']) {
          t.row(r, 1, ['', '', '', '', value(target)]);
          r++;
        }
        t.put(topI, 4, typo(i.title), 'cell');
        down(t, 4, topI);
      }
      t.put(topF, 3, typo(f.code ? `${f.code} : ${f.title}` : f.title), 'cell');
      down(t, 3, topF);
    }
    t.put(topC, 2, typo(`Cible ${c.code} : ${c.title}`), 'cell');
    down(t, 2, topC);
  }
  t.put(topA, 1, typo(`Ambition ${a.code} : ${a.title}`), 'cell');
  down(t, 1, topA);
}
t.put(
  r + 1,
  1,
  'Objectifs réactualisés chaque année. Les cibles 2.2, 3.2 et 3.3 n\u2019ont pas encore d\u2019indicateur.',
  'note',
);

const d = new Sheet('Déclinaison', [42, 46, 50, 60]);
d.put(1, 1, 'Déclinaison des champs opérationnels – ambition 2', 'title');
d.row(4, 1, ['Objectif', 'Éléments de\ndiagnostic', 'Éléments de\nméthodologie', 'Action à mener'], 'head');
r = 5;
for (const c of CIBLES.filter((x) => x.fields.some((f) => f.actions))) {
  d.put(r, 1, typo(`Cible ${c.code} : ${c.title}`), 'band').merge(r, 1, r, 4);
  r++;
  for (const f of c.fields) {
    const top = r;
    for (const a of actionsOf(f, true)) {
      d.row(r, 1, [
        '',
        '',
        '',
        a.code ? `${a.code}${a.code.length === 1 ? '.' : ''} ${curly(a.title)}` : typo(a.title),
      ]);
      r++;
    }
    d.put(top, 1, typo(`${f.code} : ${f.title}`), 'cell')
      .put(top, 2, typo(f.diag), 'cell')
      .put(top, 3, f.means.map((m) => `- ${typo(m)}`).join('\n'), 'cell');
    [1, 2, 3].forEach((col) => down(d, col, top));
  }
}

const p = new Sheet('Pix', [16, 14, 14, 14, 14, 34]);
p.put(1, 1, 'Point d\u2019étape (Janvier 2021) – Taux d\u2019activation de Pix Orga', 'title');
p.row(
  3,
  1,
  ['Pix 2020/2021', ...PIX.columns, 'NB d\u2019établissements ayant lancé une campagne de rentrée 2020'],
  'head',
);
PIX.rows.forEach(([name, values, note], i) =>
  p
    .put(4 + i, 1, name, 'label')
    .row(4 + i, 2, [...values.map((v) => ({ v: +(v / 100).toFixed(4), z: '0.00%' })), note]),
);

const h = new Sheet('Listes', [20, 20], { hidden: true });
h.row(1, 1, ['Académie', 'Département'], 'label');
[
  ['Bordeaux', 'Gironde'],
  ['Limoges', 'Creuse'],
  ['Poitiers', 'Vienne'],
].forEach((v, i) => h.row(2 + i, 1, v));

save(
  'na-tableau-fusionne',
  [readme, t, d, p, h],
  expectedNA(
    'Indicateurs: header on row 6 in capitals, singular (AMBITION | CIBLE | CHAMP OPÉRATIONNEL | INDICATEUR | OBJECTIF 2021), one row a target, the four other columns merged down, cibles 2.2, 3.2, 3.3 alone on a row, no-break spaces, curly apostrophes, two targets « 100 % » are numbers shown 0%; the one target of 2.5 CO1 stands beside its first indicator. Déclinaison: header on row 4, cible rows between, one action a row, objective, diagnosis and means (dashed list in one cell) merged down; sub-actions 1.2 to 1.5 on rows of their own, with their codes, after « 1. Identifier… ». Pix: percentages as numbers. Listes is hidden and holds nothing of the roadmap.',
    { sub: true, target: (s) => (/^\d+ %$/.test(s) ? s.replace(' ', '') : s) },
  ),
);
