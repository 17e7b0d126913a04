// La géographe : ce qui vaut partout sur l’onglet du territoire, puis un onglet par bassin avec les actions qui y sont menées ;
// une même action, à son numéro, peut l’être dans plusieurs bassins.
import { Feuille, ecrire, insec, puces, tourne, flat } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const dire = (x) => flat(T(x)).replace(/ ?:$/, ''), ob = (i, j) => `${i + 1}.${j + 1}`;
const g = new Feuille('Territoire', [32, 9, 50, 62, 62]);
g.bloc(1, 1, 1, 5, insec('Le numérique éducatif en Guyane : le cadre commun à tous les bassins'), 'titre').ligne(3, 1, ['Axe', 'N°', 'Objectif', 'Leviers', 'Indicateurs'], 'tete');
const BASSINS = [['Cayenne', 'Bassin de Cayenne et de l’île', ['Cayenne, Matoury', 'Rémire-Montjoly', 'Tout le bassin']], ['Kourou', 'Bassin de Kourou et des savanes', ['Kourou', 'Sinnamary, Iracoubo', 'Tout le bassin']],
  ['Saint-Laurent', 'Bassin de Saint-Laurent-du-Maroni', ['Saint-Laurent', 'Mana, Awala-Yalimapo', 'Tout le bassin']], ['Maripasoula', 'Communes du fleuve', ['Maripasoula', 'Grand-Santi, Apatou', 'Tout le bassin']]];
const ou = BASSINS.map(() => []);
let r = 4, n = 0;
DOC.forEach((a, i) => {
  const d = r;
  a.objectifs.forEach((o, j) => {
    g.ligne(r++, 1, ['', ob(i, j), insec(dire(o.titre)), ...['l', 'i'].map((k) => insec(puces(o.lignes.flatMap((x) => x[k]).map(dire), '• ')))], ['corps', 'centre', 'corps', 'corps', 'corps']);
    o.lignes.flatMap((x) => x.a).forEach((x, k) => {
      const choix = tourne([[0], [0, 2], [1], [0, 1, 2, 3], [2], [3], [0, 1]], n++);
      for (const b of choix) ou[b].push([insec(`Axe ${i + 1} – ${dire(a.titre)}`), insec(`${ob(i, j)} ${dire(o.titre)}`), `${ob(i, j)}.${k + 1}`, insec(dire(x)), sous(x).join('\n')]);
    });
  });
  g.bloc(d, 1, r - 1, 1, insec(`Axe ${i + 1} – ${dire(a.titre)}`), 'etiquette');
});
g.pose(r + 1, 1, 'Les actions sont dans les onglets des bassins ; une action menée dans plusieurs bassins y garde son numéro.', 'note');
const onglets = BASSINS.map(([nom, titre, lieux], b) => {
  const f = new Feuille(nom, [32, 44, 10, 70, 28, 26, 18]);
  f.bloc(1, 1, 1, 7, titre, 'titre').ligne(3, 1, ['Axe', 'Objectif', 'N° action', 'Action menée dans le bassin', 'Précisions', 'Lieux', 'Situation'], 'tete');
  ou[b].forEach((l, k) => f.ligne(4 + k, 1, [...l, tourne(lieux, k), tourne(['Engagée', 'En cours', 'À venir'], k + b)], ['corps', 'corps', 'centre', 'corps', 'corps', 'corps', 'centre']));
  return f;
});
ecrire('guyane-2020-un-onglet-par-bassin', [g, ...onglets], attenduDe(DOC, { document: 'guyane-2020', dire, codeAxe: (i) => String(i + 1), codeObjectif: ob, codeAction: (i, j, k) => `${ob(i, j)}.${k + 1}`,
  notes: 'Territoire : Axe (fusionné, « Axe 1 – … ») | N° | Objectif | Leviers | Indicateurs (puces dans la cellule). Cayenne, Kourou, Saint-Laurent, Maripasoula : Axe | Objectif (« 1.1 … ») | N° action | Action | Précisions (sous-puces du document) | Lieux | Situation. Une action redite dans un autre bassin, au même numéro, est la même : 53 actions. Le bassin n’est ni axe ni objectif. Bassins, lieux, situations inventés.' }));
