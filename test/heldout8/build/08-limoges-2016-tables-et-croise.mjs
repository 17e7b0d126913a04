// La chargée de données : une table par sorte d’élément, jointes par identifiants, et une table croisée de 0 et de 1.
import { Feuille, ecrire, tourne } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''), PA = PROJET_ACADEMIQUE.map(([t]) => t);
const axe = (i) => `AX${i + 1}`, act = (i, k) => `AC${i + 1}${String(k + 1).padStart(2, '0')}`;
const table = (nom, largeurs, entetes, lignes) => { const f = new Feuille(nom, largeurs).ligne(1, 1, entetes, 'tete'); lignes.forEach((l, k) => f.ligne(2 + k, 1, l)); f.filtre = `A1:${String.fromCharCode(64 + entetes.length)}${lignes.length + 1}`; return f; };
let n = 0;
const tout = (cle) => FICHES.flatMap((x, i) => x[cle].map((t, k) => [i, k, sp(t)]));
const croix = (i, k) => PA.map((_, j) => ((i + k * 2 + j) % 3 === 0 || (i * k + j) % 5 === 4 ? 1 : 0));
const liens = [];
const feuilles = [
  table('lisez_moi', [22, 12, 80], ['table', 'nb_lignes', 'contenu'], [['axes', 7, 'Les axes de la feuille de route'], ['objectifs', 18, 'Les objectifs, rattachés à leur axe'], ['actions', 35, 'Les actions, rattachées à leur axe'], ['leviers', 17, 'Les moyens sur lesquels on s’appuie, rattachés à leur axe'], ['indicateurs', 18, 'Les indicateurs, rattachés à leur axe'], ['objectifs_pa', 3, 'Les objectifs du projet académique'], ['actions_x_pa', 35, '1 si l’action contribue à l’objectif du projet académique, 0 sinon']]),
  table('axes', [10, 50, 20], ['id_axe', 'libelle_axe', 'volet'], FICHES.map((x, i) => [axe(i), x.titre, x.groupe === 'strategique' ? 'stratégique' : 'opérationnel'])),
  table('objectifs', [14, 10, 110], ['id_objectif', 'id_axe', 'libelle_objectif'], tout('o').map(([i, k, t]) => [`OB${i + 1}${String(k + 1).padStart(2, '0')}`, axe(i), t])),
  table('actions', [14, 10, 110, 20, 16], ['id_action', 'id_axe', 'libelle_action', 'responsable', 'statut'], tout('a').map(([i, k, t]) => [act(i, k), axe(i), t, tourne(['DAN', 'DSI', 'IEN Tice'], n), tourne(['en cours', 'à lancer', 'terminée'], n++)])),
  table('leviers', [14, 10, 110], ['id_levier', 'id_axe', 'libelle_levier'], tout('m').map(([i, k, t]) => [`LE${i + 1}${String(k + 1).padStart(2, '0')}`, axe(i), t])),
  table('indicateurs', [14, 10, 110, 16], ['id_indicateur', 'id_axe', 'libelle_indicateur', 'frequence'], tout('i').map(([i, k, t]) => [`IN${i + 1}${String(k + 1).padStart(2, '0')}`, axe(i), t, tourne(['annuelle', 'semestrielle'], k)])),
  table('objectifs_pa', [14, 80], ['id_objectif_pa', 'libelle_objectif_pa'], PA.map((t, j) => [`PA${j + 1}`, t])),
  table('actions_x_pa', [14, 10, 10, 10], ['id_action', 'PA1', 'PA2', 'PA3'], tout('a').map(([i, k]) => { const c = croix(i, k); c.forEach((v, j) => { if (v) liens.push({ action: act(i, k), objective: PA[j] }); }); return [act(i, k), ...c]; })),
];
const att = attenduLimoges({ dire: sp, codeAxe: axe, codeAction: act,
  notes: 'lisez_moi : dictionnaire des tables, hors feuille de route. Tables axes, objectifs, actions, leviers, indicateurs jointes par id_axe (AX1 à AX7) ; on ne sait que l’axe : `objective` null partout. objectifs_pa : les trois objectifs du projet académique ; actions_x_pa : table croisée par identifiants, 1 = lien, 0 = pas de lien. Marques, responsables, statuts, fréquences inventés. Point final enlevé.' });
for (const k of ['actions', 'levers', 'indicators']) for (const o of att[k]) o.objective = null;
const ids = (k, p) => { const l = tout(k); return (o, q) => ({ ...o, code: `${p}${l[q][0] + 1}${String(l[q][1] + 1).padStart(2, '0')}` }); };
att.objectives = att.objectives.map(ids('o', 'OB'));
att.indicators = att.indicators.map(ids('i', 'IN'));
att.project = PA; att.links = liens;
ecrire('limoges-2016-tables-et-croise', feuilles, att);
