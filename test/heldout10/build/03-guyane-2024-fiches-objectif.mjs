// Page de garde, un onglet par axe, une fiche par objectif (rubrique à gauche, contenu à droite), les actions en petit tableau
// dans la fiche, avec le code de l'objectif du projet académique ; un onglet explique ces codes.
import { Feuille, ecrire, courbe, insec, puces, tourne, main } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)).replace(/,$/, ''), ob = (i, j) => `${i + 1}.${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PA = ['Combler les écarts entre les territoires', 'Être bien à l’école', 'Développer les compétences des élèves et des personnels', 'Soutenir les initiatives des équipes'];
const g = new Feuille('Page de garde', [16, 70, 20]);
g.bloc(2, 1, 2, 3, 'Académie de Guyane', 'total').bloc(3, 1, 3, 3, 'Feuille de route numérique 2024-2025', 'titre').pose(4, 1, 'Fiches par objectif – version d’octobre 2024', 'note');
g.ligne(6, 1, ['Onglet', 'Axe', 'Nombre de fiches'], 'tete');
const liens = [];
let n = 0, m = 0;
const onglets = DOC.map((a, i) => {
  g.ligne(7 + i, 1, [`Axe ${i + 1}`, insec(dire(a.titre)), a.objectifs.length], ['centre', 'corps', 'centre']);
  const f = new Feuille(`Axe ${i + 1}`, [18, 10, 80, 18, 20]);
  f.bloc(1, 1, 1, 5, insec(`Axe ${i + 1} : ${dire(a.titre)}`), 'titre');
  let r = 3;
  a.objectifs.forEach((o, j) => {
    f.pose(r, 1, `Objectif ${ob(i, j)}`, 'objectif').bloc(r, 2, r++, 5, insec(main(dire(o.titre), m)), 'objectif');
    f.pose(r, 1, 'Référent', 'etiquette').bloc(r, 2, r++, 5, tourne(['DRANE', 'Adjoint au DRANE', 'Chargé de mission formation', 'Chargée de mission ressources'], i + j), 'corps');
    const d = r;
    f.pose(r, 1, '', 'etiquette').ligne(r++, 2, ['N°', 'Intitulé', 'Échéance', 'Projet académique'], 'tete');
    o.lignes[0].a.forEach((x, k) => {
      const c = PA.map((_, q) => ((n + q) % 4 === 0 || (n * 2 + q) % 9 === 3 ? q : -1)).filter((q) => q >= 0);
      c.forEach((q) => liens.push({ action: ac(i, j, k), objective: PA[q] }));
      f.ligne(r++, 1, ['', ac(i, j, k), insec(main(dire(x), n)), tourne(['Juin 2025', 'Mars 2025', '', 'Décembre 2024'], n), c.map((q) => `PA${q + 1}`).join(' et ')], ['etiquette', 'centre', 'corps', 'centre', 'centre']);
      n++;
    });
    f.bloc(d, 1, r - 1, 1, 'Actions', 'etiquette');
    for (const [nom, cle] of [['Leviers', 'l'], ['Indicateurs', 'i']]) f.pose(r, 1, nom, 'etiquette').bloc(r, 2, r++, 5, insec(puces(o.lignes[0][cle].map((x) => main(dire(x), m++)), '• ')), 'corps');
    r++;
  });
  return f;
});
g.bloc(10, 1, 10, 2, 'Total', 'total').pose(10, 3, { v: 13, f: 'SUM(C7:C9)' }, 'total');
const p = new Feuille('Projet académique', [10, 80]);
p.bloc(1, 1, 1, 2, 'Objectifs du projet académique 2024-2027', 'titre').ligne(3, 1, ['Code', 'Objectif'], 'tete');
PA.forEach((x, q) => p.ligne(4 + q, 1, [`PA${q + 1}`, x], ['centre', 'corps']));
const att = attenduDe(DOC, { document: 'guyane-2024', dire, axe: (a) => dire(a.titre), codeAxe: (i) => String(i + 1), codeObjectif: ob, codeAction: ac,
  notes: 'Page de garde : redit les axes, total. Axe 1 à Axe 3 : titre fusionné « Axe 1 : … », une fiche par objectif : « Objectif 1.1 » et son titre, Référent, Actions (fusionné en face d’un petit tableau N° | Intitulé | Échéance | Projet académique ; « PA1 et PA3 » = deux liens, vide = aucun), Leviers, Indicateurs (puces dans la cellule). Projet académique : Code | Objectif. Référents, échéances, renvois inventés ; objectifs du projet académique d’après les projets cités dans le document.' });
att.project = PA; att.links = liens;
ecrire('guyane-2024-fiches-objectif', [g, ...onglets, p], att);
