// Adjointe qui rédige : titres de styles Word, chaque action en quelques lignes « Public : … » ; en annexe, le projet académique et la grille à croix.
import { HeadingLevel } from 'docx';
import { courbe, insec, ecrireDocx } from './kit.mjs';
import { P, fichier, gras, puce, tableau } from './docx.mjs';
import { ACTIONS, AXES, FRAMEWORK, marksOf, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x)),
  codes = FRAMEWORK.flatMap((x) => x.objectives.map((_, k) => `${x.code}.${k + 1}`));
const H = (n, x, o = {}) => P(x, { heading: HeadingLevel[`HEADING_${n}`], ...o });
const corps = [
  P('Académie de Nice', { b: true, taille: 12 }),
  P('Feuille de route numérique 2017-2019', { heading: HeadingLevel.TITLE }),
  P(
    t(
      "Vingt-deux actions, rangées en quatre axes. L'annexe 2 dit à quels objectifs du projet académique chacune contribue.",
    ),
    {
      i: true,
    },
  ),
];
for (const a of AXES) {
  corps.push(H(1, insec(`Axe ${a.code} : ${t(a.title)}`), { pageBreakBefore: a.code !== '1' }));
  corps.push(P([gras(insec('Contexte : ')), t(a.contexte)]));
  for (const x of ACTIONS.filter((y) => y.axis === a.code)) {
    corps.push(H(2, insec(`Action ${x.code} – ${t(x.title)}`)));
    if (!x.public) {
      corps.push(P('Fiche à compléter.', { i: true }));
      continue;
    }
    corps.push(P([gras(insec('But : ')), t(x.but).replace(/\n/g, ' ')]));
    corps.push(P([gras(insec('Public : ')), t(x.public)]));
    corps.push(P([gras(insec('Acteurs : ')), t(x.acteurs)]));
    corps.push(P([gras(insec('Calendrier : ')), t(x.cal)]));
    if (x.lines)
      corps.push(P([gras(insec('Indicateurs :'))], { keepNext: true }), ...x.lines.map((y) => puce(t(y))));
    else corps.push(P([gras(insec('Indicateur : ')), t(x.ind)]));
  }
}
const annexe = [
  H(1, insec('Annexe 1 : les objectifs du projet académique 2015-2019')),
  tableau(
    [4700, 900, 8900],
    [
      ['Axe du projet académique', 'N°', 'Objectif du projet académique'],
      ...FRAMEWORK.flatMap((x) =>
        x.objectives.map((o, k) => [
          { contenu: k ? '' : insec(`Axe ${x.code} : ${t(x.title)}`), suite: k ? 'suite' : 'debut', b: true },
          { contenu: `${x.code}.${k + 1}`, centre: true },
          t(o),
        ]),
      ),
    ],
  ),
  H(1, insec('Annexe 2 : contribution des actions au projet académique'), { pageBreakBefore: true }),
  tableau(
    [900, 5500, ...codes.map(() => 740)],
    [
      ['N°', 'Action', ...codes],
      ...ACTIONS.map((x) => [
        { contenu: x.code, centre: true },
        t(x.title),
        ...marksOf(x.code).map((m) => ({ contenu: m ? 'X' : '', centre: true })),
      ]),
    ],
  ),
  P(insec('X : l’action contribue à l’objectif ; les numéros sont ceux de l’annexe 1.'), { i: true }),
];
ecrireDocx(
  'nice-texte-et-matrice',
  await fichier(
    'Feuille de route numérique 2017-2019',
    'Académie de Nice – DANE',
    'Feuille de route numérique 2017-2019',
    [{ enfants: corps }, { paysage: true, enfants: annexe }],
  ),
  expectedNice(
    'Titre 1 « Axe 1 : … », Titre 2 « Action 1-1 – … », puis des paragraphes à étiquette en gras : But, Public, Acteurs, Calendrier, Indicateur (sur la ligne) ou Indicateurs (une puce chacun dessous). Annexe 1, en paysage : Axe fusionné | N° | Objectif du projet académique. Annexe 2 : N° | Action | onze colonnes 1.1 à 3.3 (X : un lien), en-tête redit à chaque page. Action 2-5 : à compléter. Le contexte d’un axe n’est pas un élément.',
    { indicatorLines: true },
  ),
);
