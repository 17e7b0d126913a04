// Une feuille, un tableau sous chaque titre d'axe, une ligne par objectif avec des listes dans les cellules ; en annexe les
// indicateurs, et les actions rangées sous chaque objectif du projet académique.
import { Feuille, ecrire, insec, puces, tourne, flat, main, pct } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) => flat(T(x)).replace('distance : ( laBoîte', 'distance (laBoîte').replace('virtuelles )', 'virtuelles)').replace(/,$/, '');
const dire = (x) => (sous(x).length ? `${base(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : base(x));
const ob = (i, j) => `${i + 1}.${j + 1}`;
const f = new Feuille('Feuille de route', [8, 44, 70, 56, 20, 16, 16]);
f.bloc(1, 1, 1, 7, 'Feuille de route numérique – académie de la Guyane 2020-2021', 'titre').pose(2, 1, 'Mise à jour : janvier 2021', 'note');
const ind = new Feuille('Annexe 1 - Indicateurs', [28, 8, 50, 52, 14, 14, 20]);
ind.bloc(1, 1, 1, 7, 'Annexe 1 : indicateurs de suivi', 'titre').ligne(3, 1, ['Axe', 'N°', 'Objectif', 'Indicateur', 'Valeur 2020', 'Cible 2021', 'Source'], 'tete');
let r = 4, q = 4, n = 0, m = 0;
const vises = [];
DOC.forEach((a, i) => {
  const axe = insec(`Axe ${i + 1} – ${dire(a.titre)}`), dq = q;
  f.bloc(r, 1, r, 7, axe, 'axe').ligne(r + 1, 1, ['N°', 'Objectif', 'Actions à mener', 'Leviers', 'Pilote', 'Échéance', 'Avancement'], 'tete');
  r += 2;
  a.objectifs.forEach((o, j) => {
    const liste = (k) => insec(puces(o.lignes.flatMap((l) => l[k]).map((x) => main(dire(x), m++)), '• '));
    f.ligne(r++, 1, [ob(i, j), insec(main(dire(o.titre), n)), liste('a'), liste('l'), tourne(['DANE', 'DANE / DSI', 'Conseiller technique', 'DANE'], n), tourne(['Juin 2021', 'Continu', 'Mars 2021'], n), tourne(['En cours', 'Engagé', 'À lancer', 'En cours'], n)], ['centre', 'objectif', 'corps', 'corps', 'corps', 'centre', 'centre']);
    const d = q;
    o.lignes.flatMap((l) => l.i).forEach((x) => {
      const t = dire(x), nombre = /^Nombre/.test(t), taux = /^Taux/.test(t), v = 8 + ((q * 7) % 31);
      ind.ligne(q++, 1, ['', '', '', insec(t), nombre ? v : taux ? pct(0.35) : '', nombre ? v + 12 : taux ? pct(0.6) : '', tourne(['DANE', 'Enquête', 'DANE', ''], q)], ['etiquette', 'centre', 'corps', 'corps', 'centre', 'centre', 'corps']);
      vises.push(nombre ? { target: String(v + 12) } : taux ? { target: '60%' } : {});
    });
    ind.bloc(d, 2, q - 1, 2, ob(i, j), 'centre').bloc(d, 3, q - 1, 3, insec(dire(o.titre)), 'corps');
    n++;
  });
  ind.bloc(dq, 1, q - 1, 1, axe, 'etiquette');
  r++;
});
f.pose(r, 1, insec('Avancement : À lancer / Engagé / En cours. Les indicateurs sont en annexe 1, le lien avec le projet académique en annexe 2.'), 'note');
ind.bloc(q, 1, q, 3, 'Nombre d’indicateurs', 'total').pose(q, 4, vises.length, 'total');
const PA = ['Réussir à l’école en Guyane, de la maternelle au supérieur', 'Réduire les inégalités entre les territoires', 'Accompagner et former les personnels', 'Ouvrir l’école sur ses partenaires'];
const p = new Feuille('Annexe 2 - Projet académique', [48, 90, 12, 16]);
p.bloc(1, 1, 1, 4, 'Annexe 2 : actions contribuant au projet académique', 'titre').ligne(3, 1, ['Objectif du projet académique', 'Action de la feuille de route', 'Axe', 'Priorité'], 'tete');
const actions = DOC.flatMap((a, i) => a.objectifs.flatMap((o) => o.lignes.flatMap((l) => l.a).map((x) => [i, dire(x)])));
const liens = [];
let s = 4;
PA.forEach((x, k) => {
  const d = s;
  actions.forEach(([i, t], z) => {
    if ((z + k) % 4 !== 0 && (z * 3 + k) % 11 !== 0) return;
    liens.push({ action: t, objective: x });
    p.ligne(s++, 1, ['', insec(t), `Axe ${i + 1}`, tourne(['Forte', 'Moyenne', 'Forte'], z)], ['etiquette', 'corps', 'centre', 'centre']);
  });
  p.bloc(d, 1, s - 1, 1, x, 'etiquette');
});
p.pose(s + 1, 1, 'Une action peut contribuer à plusieurs objectifs du projet académique.', 'note');
const att = attenduDe(DOC, { document: 'guyane-2020', dire, codeAxe: (i) => String(i + 1), codeObjectif: ob,
  notes: 'Feuille de route : pour chaque axe un titre fusionné « Axe 1 – … », l’en-tête, une ligne par objectif : N° | Objectif | Actions à mener | Leviers (puces dans la cellule) | Pilote | Échéance | Avancement ; légende. Annexe 1 : Axe, N°, Objectif fusionnés, un indicateur par ligne, Valeur 2020, Cible 2021 (`target`, nombres et taux), Source, total. Annexe 2 : objectif du projet académique fusionné, dessous les actions par leur intitulé, une par ligne : ce sont les liens (l’action est citée par son titre, elle n’a pas de code). Pilotes, échéances, valeurs, priorités, objectifs du projet académique et liens inventés.' });
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA; att.links = liens;
ecrire('guyane-2020-titres-et-annexes', [f, ind, p], att);
