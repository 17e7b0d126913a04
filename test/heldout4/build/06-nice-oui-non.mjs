// Un petit fichier de base de données : colonnes dans un ordre à soi, axe par son numéro, codes A1-1, croisement oui / non.
import { Feuille, ecrire, droit, tourne } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, OBJECTIVES, marksOf, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = droit, code = (c) => `A${c}`;
const x = new Feuille('Axes', [8, 70, 90]);
x.pose(1, 1, 'Les quatre axes', 'titre').ligne(3, 1, ['N°', 'Intitulé', 'Contexte'], 'tete');
AXES.forEach((a, k) => x.ligne(4 + k, 1, [Number(a.code), t(a.title), t(a.contexte)], ['centre', 'corps', 'corps']));
const f = new Feuille('Actions', [40, 40, 44, 8, 9, 60, 30]);
f.pose(1, 1, 'Liste des actions', 'titre').ligne(3, 1, ['Calendrier', 'Acteurs', 'Action', 'Axe', 'N°', 'Description', 'Public'], 'tete');
ACTIONS.forEach((a, k) => f.ligne(4 + k, 1, [t(a.cal), t(a.acteurs), t(a.title), Number(a.axis), code(a.code), t(a.desc), t(a.public)], ['corps', 'corps', 'corps', 'centre', 'centre', 'corps', 'corps']));
f.filtre = 'A3:G25';
const b = new Feuille('Indicateurs', [9, 70, 18, 22]);
b.pose(1, 1, 'Indicateurs des actions', 'titre').ligne(3, 1, ['Action', 'Indicateur', 'Fréquence', 'Source'], 'tete');
let r = 4;
for (const a of ACTIONS) {
  const d = r;
  for (const i of a.lines ?? (a.ind ? [a.ind] : [])) b.ligne(r++, 1, ['', t(i), tourne(['annuelle', 'semestrielle'], r), tourne(['DANE', 'Enquête', 'DSI'], r)]);
  if (r > d) b.bloc(d, 1, r - 1, 1, code(a.code), 'centre');
}
b.pose(r + 1, 1, 'A2-5 : pas d’indicateur à ce jour.', 'note');
const m = new Feuille('Croisement', [34, 60, ...ACTIONS.map(() => 7)]);
m.pose(1, 1, 'Contribution des actions au projet académique', 'titre').ligne(3, 1, ['Axe du projet académique', 'Objectif du projet académique', ...ACTIONS.map((a) => code(a.code))], 'tete');
let p = 4, j = 0;
for (const y of FRAMEWORK) {
  const d = p;
  for (const o of y.objectives) { const k = j++; m.ligne(p++, 1, ['', t(o), ...ACTIONS.map((a) => (marksOf(a.code)[k] ? 'oui' : 'non'))], ['corps', 'corps', ...ACTIONS.map(() => 'centre')]); }
  m.bloc(d, 1, p - 1, 1, t(y.title), 'corps');
}
const l = new Feuille('Paramètres', [16, 16], { masquee: true });
l.ligne(1, 1, ['Fréquence', 'Réponse']).ligne(2, 1, ['annuelle', 'oui']).ligne(3, 1, ['semestrielle', 'non']);
if (OBJECTIVES.length !== j) throw new Error('objectifs');
ecrire('nice-oui-non', [x, f, b, m, l], expectedNice(
  'Axes : N° | Intitulé | Contexte (texte libre). Actions : Calendrier | Acteurs | Action | Axe (le numéro seul) | N° (« A1-1 ») | Description | Public ; A2-5 n’a que son titre. Indicateurs : une ligne par indicateur, code d’action fusionné. Croisement : matrice transposée, axe du projet fusionné, objectif, actions en colonnes par leur code seul, chaque case « oui » ou « non ». Paramètres masqué. Fréquences et sources inventées.', { indicatorLines: true, code }));
