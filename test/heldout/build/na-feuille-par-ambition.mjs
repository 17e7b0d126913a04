// An assistant who follows the booklet: one sheet an ambition, « Cible 1.1 : … » headings over small tables,
// indicators and targets as dashed lists in one cell, the Déclinaison tables under, with the spelling of the
// booklet (« Élements de diagnostique »), a second heading « (suite) », percentages as text with a point.
import { Sheet, save, curly } from './nice-na-kit.mjs';
import { AMBITIONS, PIX, FEMMES, actionsOf, withExamples, expectedNA } from './na-data.mjs';

const dashes = (list, end = '') =>
  list.map((x, i) => `- ${curly(x)}${i < list.length - 1 ? end : ''}`).join('\n');
const label = (f) => curly(f.code ? `${f.code} : ${f.title}` : f.title);
const sheets = AMBITIONS.map((a) => {
  const s = new Sheet(`Ambition ${a.code}`, [40, 46, 52, 52, 14, 30]);
  s.put(1, 1, curly(`Ambition ${a.code} : ${a.title}.`), 'title');
  let r = 3;
  const head = () =>
    s.row(
      r++,
      1,
      ['Champs opérationnels', 'Indicateurs', 'Objectifs 2021\n(réactualisation chaque année)'],
      'head',
    );
  const declHead = () =>
    s.row(
      r++,
      1,
      ['Objectifs', 'Élements de diagnostique', 'Éléments de méthodologie', 'Actions à mener'],
      'head',
    );
  const declRow = (f) =>
    s.row(r++, 1, [
      label(f),
      curly(f.diag),
      dashes(f.means, ' ;'),
      dashes(actionsOf(f, false).map(withExamples), ' ;'),
    ]);
  for (const c of a.cibles) {
    s.put(r, 1, curly(`Cible ${c.code} : ${c.title}.`), 'band').merge(r, 1, r, 4);
    r++;
    if (c.intro) s.put(r++, 1, curly(c.intro), 'note');
    r++;
    const detailed = c.fields.filter((f) => f.actions);
    if (detailed.length) {
      s.put(r++, 1, 'Déclinaison des champs opérationnels :', 'free');
      const cut = detailed.length === 3 && c.code === '2.5' ? 2 : detailed.length; // the table of 2.5 goes on over the page
      declHead();
      detailed.slice(0, cut).forEach(declRow);
      r++;
      if (cut < detailed.length) {
        s.put(r++, 1, 'Déclinaison des champs opérationnels (suite)', 'free');
        declHead();
        detailed.slice(cut).forEach(declRow);
        r++;
      }
    }
    if (c.code === '2.4') {
      s.put(r++, 1, 'Leviers d\u2019action', 'label');
      FEMMES.forEach((t) => s.put(r++, 1, `- ${t}`, 'free'));
      r++;
    }
    const parts = c.fields.some((f) => f.part) ? c.fields.map((f) => [f]) : [c.fields];
    if (c.fields.length)
      for (const fields of parts) {
        s.put(
          r++,
          1,
          fields[0].part ? `${fields[0].part} – Indicateurs et objectifs` : 'Indicateurs et objectifs',
          'free',
        );
        head();
        for (const f of fields) {
          const targets = f.indicators.flatMap((i) => i.targets);
          s.row(r++, 1, [label(f), dashes(f.indicators.map((i) => i.title)), dashes(targets)]);
        }
        r++;
      }
    if (c.code === '1.1') {
      s.put(r++, 1, 'Point d\u2019étape (Janvier 2021) : Taux d\u2019activation de Pix Orga', 'free');
      s.row(
        r++,
        1,
        [
          'Pix 2020/2021',
          ...PIX.columns,
          'NB d\u2019établissements ayant lancé une campagne de rentrée 2020',
        ],
        'head',
      );
      for (const [name, values, note] of PIX.rows)
        s.row(r++, 1, [name, ...values.map((v) => `${v.toFixed(2)}%`), note]);
      r++;
    }
    r++;
  }
  return s;
});

save(
  'na-feuille-par-ambition',
  sheets,
  expectedNA(
    "3 sheets, one an ambition (title on row 1, with its final full stop): headings « Cible 1.1 : … » (merged over A:D) each over its tables, a line of prose under most; tables Champs opérationnels | Indicateurs | Objectifs 2021 (réactualisation chaque année), indicators and targets as dashed lists in one cell (3 against 4 in 1.1: the two PIX levels belong to « Niveau moyen atteint »; 2 against 4 in 1.2: the three counts of teachers belong to the second; 1 against 3 in 2.1 CO2; 3 against 1 in 2.5 CO1: to the first; 3 against 2 in 3.4: the third has none). Déclinaison tables (Objectifs | Élements de diagnostique | Éléments de méthodologie | Actions à mener, spelling of the document) over the indicators in 2.1, 2.3, 2.5, the last one cut in two by a heading « (suite) »; dashed lists with « ; ». Leviers d'action of 2.4 as two dashed lines (their objective here is the cible). 3.4 has three tables with sub-headings ENT lycée / collège / école. Pix table under 1.1, percentages as text.",
    { femmes: true, actionTitle: withExamples, codes: false },
  ),
);
