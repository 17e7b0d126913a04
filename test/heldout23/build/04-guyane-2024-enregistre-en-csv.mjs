// Le tableau fusionné d'un tableur français, enregistré en CSV pour la collectivité : points-virgules, Windows-1252, cases vides sous l'axe et l'objectif.
import {
  courbe,
  dire,
  insec,
  listes,
  main,
  puces,
  sert,
  tourne,
  PA2024,
  cadre,
  objectifsDe,
  ecrireCsv,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2024);
const lignes = [
  ['Feuille de route du numérique éducatif 2024-2025'],
  ['DRANE de Guyane – tableau transmis à la Collectivité Territoriale'],
  [],
  ['', '', '', '', '', '', '', '', 'Contribution au projet académique'],
  ['', '', '', '', '', '', '', '', ...PA2024.flatMap(([a]) => [t(a), ''])],
  ['Axe', 'Objectif', 'Leviers', 'Indicateurs', 'N°', 'Action', 'Responsable', 'Échéance', ...PA.map(t)],
];
const liens = [];
let n = 0;
DOC.forEach((a, i) =>
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o);
    A.forEach((x, k) => {
      const v = sert(n + 4, 6),
        code = `${i + 1}.${j + 1}.${k + 1}`;
      for (const h of v) liens.push({ action: code, objective: PA[h] });
      lignes.push([
        j || k ? '' : insec(`Axe ${i + 1} – ${t(a.titre)}`),
        k ? '' : insec(`${i + 1}.${j + 1} ${t(dire(o.titre))}`),
        k ? '' : puces(L.map(t), '- '),
        k ? '' : puces(I.map(t), '- '),
        code,
        main(t(x), n),
        tourne(['DRANE', 'DSI', 'DRANE', 'Conseillers pédagogiques'], n),
        tourne(['30/06/2025', '20/12/2024', '', '31/03/2025'], n),
        ...PA.map((_, h) => (v.includes(h) ? 'x' : '')),
      ]);
      n++;
    });
  }),
);
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'CSV, points-virgules, Windows-1252. En-tête ligne 6 (axes du projet académique ligne 5, écrits au-dessus du premier de leurs deux objectifs) : Axe et Objectif écrits une fois, cases vides dessous | Leviers | Indicateurs, une fois par objectif, tirets (aucun si l’élément est seul), plusieurs lignes dans la case | N° | Action | Responsable | Échéance | six colonnes à x. Responsables, échéances, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2024);
att.links = liens;
ecrireCsv('guyane-2024-enregistre-en-csv', lignes, { separateur: ';', encodage: 'windows-1252' }, att);
