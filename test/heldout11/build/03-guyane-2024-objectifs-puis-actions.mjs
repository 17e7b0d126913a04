// Une couverture, un onglet des objectifs avec leurs leviers, un onglet des actions qui donnent le numéro de leur objectif (x à droite,
// légende dessous), un onglet d'indicateurs avec valeurs.
import { Feuille, ecrire, courbe, insec, puces, tourne, main, pct } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)).replace(/,$/, ''), ob = (i, j) => `${i + 1}.${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PA = ['Combler les écarts entre les territoires', 'Être bien à l’école', 'Développer les compétences des élèves et des personnels', 'Soutenir les initiatives des équipes'];
const g = new Feuille('Couverture', [90]);
g.pose(3, 1, 'Académie de Guyane', 'total').pose(4, 1, 'Feuille de route du numérique éducatif', 'titre').pose(5, 1, 'Année scolaire 2024-2025').pose(7, 1, insec('Délégation régionale académique au numérique éducatif – document de travail'), 'note');
const o1 = new Feuille('Objectifs', [40, 8, 56, 70]);
o1.bloc(1, 1, 1, 4, 'Axes, objectifs et leviers', 'titre').ligne(3, 1, ['Axe', 'N°', 'Objectif', 'Leviers'], 'tete');
const f = new Feuille('Plan d’actions', [10, 10, 90, 18, 16, 9, 9, 9, 9, 8], { colonnesMasquees: [10] });
f.bloc(1, 1, 1, 9, 'Plan d’actions 2024-2025', 'titre');
['N° action', 'N° objectif', 'Action', 'Service', 'Échéance'].forEach((x, k) => f.bloc(3, 1 + k, 4, 1 + k, x, 'tete'));
f.bloc(3, 6, 3, 9, 'Projet académique', 'tete').ligne(4, 6, [1, 2, 3, 4].map((x) => `PA ${x}`), 'tete').bloc(3, 10, 4, 10, 'Tri', 'tete');
const ind = new Feuille('Indicateurs', [12, 70, 16, 16, 40]);
ind.bloc(1, 1, 1, 5, 'Indicateurs de suivi', 'titre').ligne(3, 1, ['N° objectif', 'Indicateur', 'Valeur 2024', 'Cible 2025', 'Commentaire'], 'tete');
let r = 5, q = 4, z = 4, n = 0, m = 0;
const liens = [], nb = PA.map(() => 0), vises = [];
DOC.forEach((a, i) => {
  const dz = z;
  a.objectifs.forEach((o, j) => {
    o1.ligne(z++, 1, ['', ob(i, j), insec(main(dire(o.titre), z)), insec(puces(o.lignes[0].l.map((x) => main(dire(x), m++)), '- '))], ['etiquette', 'centre', 'objectif', 'corps']);
    o.lignes[0].a.forEach((x, k) => {
      const v = PA.map((_, c) => ((n + c) % 4 === 1 || (n * 3 + c) % 8 === 2 ? 'x' : ''));
      v.forEach((y, c) => { if (y) { nb[c]++; liens.push({ action: ac(i, j, k), objective: PA[c] }); } });
      f.ligne(r++, 1, [ac(i, j, k), ob(i, j), insec(main(dire(x), n)), tourne(['DRANE', 'DRANE', 'DSI', 'EAFC'], n), tourne(['30/06/2025', '', '20/12/2024', 'juin 2025'], n), ...v, n + 1], ['centre', 'centre', 'corps', 'corps', 'centre', 'centre', 'centre', 'centre', 'centre', 'centre']);
      n++;
    });
    for (const x of o.lignes[0].i) {
      const t = dire(x), nombre = /^(Nombre|Nb)/.test(t), taux = /^Taux/.test(t), v = 4 + ((q * 5) % 33);
      ind.ligne(q++, 1, [ob(i, j), insec(main(t, q)), nombre ? v : taux ? pct(0.35) : '', nombre ? v + 12 : taux ? pct(0.6) : '', q % 8 === 0 ? 'à préciser avec la DSI' : ''], ['centre', 'corps', 'centre', 'centre', 'corps']);
      vises.push(nombre ? { target: String(v + 12) } : taux ? { target: '60%' } : {});
    }
    if (i === 1 && j === 3) q++;
  });
  o1.bloc(dz, 1, z - 1, 1, insec(`Axe ${i + 1} : ${dire(a.titre)}`), 'etiquette');
});
f.bloc(r, 1, r, 5, 'Total', 'total').ligne(r, 6, nb, 'total');
f.pose(r + 2, 1, 'Objectifs du projet académique', 'note');
PA.forEach((x, c) => f.pose(r + 3 + c, 1, insec(`PA ${c + 1} : ${x}`)));
const att = attenduDe(DOC, { document: 'guyane-2024', dire, axe: (a) => dire(a.titre), codeAxe: (i) => String(i + 1), codeObjectif: ob, codeAction: ac,
  notes: 'Couverture : hors feuille de route. Objectifs : Axe fusionné (« Axe 1 : … ») | N° | Objectif | Leviers (tirets dans la cellule). Plan d’actions : en-tête sur deux lignes, N° action | N° objectif | Action | Service | Échéance | PA 1 à PA 4 (x = lien), total ; sous le tableau, ce que veulent dire PA 1 à PA 4 ; colonne Tri masquée. Indicateurs : N° objectif | Indicateur | Valeur 2024 | Cible 2025 (`target`, nombres et taux) | Commentaire, une ligne vide. Services, échéances, valeurs, croix inventés ; objectifs du projet académique d’après les projets cités dans le document.' });
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA; att.links = liens;
ecrire('guyane-2024-objectifs-puis-actions', [g, o1, f, ind], att);
