// Un registre filtrable : actions, leviers et indicateurs dans la même colonne, leur nature à côté, l'axe et l'objectif par leur numéro ; les
// intitulés des axes et des objectifs dans un autre onglet, ceux du projet académique dans un troisième.
import { Feuille, ecrire, courbe, insec, tourne, main, pct } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)).replace(/,$/, ''),
  ob = (i, j) => `${i + 1}.${j + 1}`,
  ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PA = [
  'Combler les écarts entre les territoires',
  'Être bien à l’école',
  'Développer les compétences des élèves et des personnels',
  'Soutenir les initiatives des équipes',
];
const s = new Feuille('Axes et objectifs', [10, 10, 96]),
  f = new Feuille('Registre', [8, 10, 13, 10, 84, 16, 18, 14, 20]),
  p = new Feuille('Projet académique', [10, 70]);
s.bloc(1, 1, 1, 3, 'DRANE de Guyane – Feuille de route 2024-2025', 'titre').ligne(
  3,
  1,
  ['Axe', 'Objectif', 'Intitulé'],
  'tete',
);
f.ligne(
  1,
  1,
  ['Axe', 'Objectif', 'Nature', 'N°', 'Intitulé', 'Pilote', 'Échéance', 'Cible 2025', 'Projet académique'],
  'tete',
);
p.bloc(1, 1, 1, 2, 'Priorités du projet académique', 'titre').ligne(
  3,
  1,
  ['Code', 'Objectif du projet académique'],
  'tete',
);
PA.forEach((x, c) => p.ligne(4 + c, 1, [`P${c + 1}`, x], ['centre', 'corps']));
let r = 2,
  z = 4,
  n = 0,
  m = 0;
const liens = [],
  vises = [],
  ST = ['centre', 'centre', 'corps', 'centre', 'corps', 'corps', 'centre', 'centre', 'centre'];
DOC.forEach((a, i) => {
  s.bloc(z, 1, z++, 3, insec(`Axe ${i + 1} – ${dire(a.titre)}`), 'axe');
  a.objectifs.forEach((o, j) => {
    const L = o.lignes[0],
      rang = (nature, num, x, suite) =>
        f.ligne(r++, 1, [`Axe ${i + 1}`, ob(i, j), nature, num, insec(main(dire(x), m++)), ...suite], ST);
    s.ligne(z++, 1, [`Axe ${i + 1}`, ob(i, j), insec(dire(o.titre))], ['centre', 'centre', 'corps']);
    L.a.forEach((x, k) => {
      const v = PA.map((_, c) => c).filter((c) => (n + c * 2) % 5 === 3 || (n * 3 + c) % 8 === 5);
      v.forEach((c) => liens.push({ action: ac(i, j, k), objective: PA[c] }));
      rang('Action', ac(i, j, k), x, [
        tourne(['DRANE', 'DSI', 'DRANE', 'EAFC', 'IAN'], n),
        tourne(['juin 2025', 'Mars 2025', '', '31/12/2024'], n++),
        '',
        v.map((c) => `P${c + 1}`).join(', '),
      ]);
    });
    for (const x of L.l) rang('Levier', '', x, ['', '', '', '']);
    for (const x of L.i) {
      const nombre = /^(Nombre|Nb)/.test(x),
        taux = /^Taux/.test(x),
        w = 15 + ((m * 11) % 71);
      rang('Indicateur', '', x, ['', '', nombre ? w : taux ? pct(0.85) : '', '']);
      vises.push(nombre ? { target: String(w) } : taux ? { target: '85%' } : {});
    }
  });
});
f.filtre = `A1:I${r - 1}`;
s.pose(z + 1, 1, insec('Le détail est dans l’onglet Registre (utiliser les filtres).'), 'note');
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  axe: (a) => dire(a.titre),
  codeAxe: (i) => String(i + 1),
  codeObjectif: ob,
  codeAction: ac,
  notes:
    'Axes et objectifs : Axe (« Axe 1 ») | Objectif (« 1.1 ») | Intitulé, sous un bandeau « Axe 1 – … ». Registre : tableau filtrable Axe (« Axe 1 ») | Objectif (« 1.1 ») | Nature (Action, Levier, Indicateur) | N° (actions seules) | Intitulé | Pilote | Échéance | Cible 2025 (`target`, indicateurs seuls) | Projet académique (« P1, P3 » = deux liens, vide = aucun). Projet académique : P1 à P4. Pilotes, échéances, cibles, liens inventés ; objectifs du projet académique d’après les projets cités dans le document.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('guyane-2024-registre', [s, f, p], att);
