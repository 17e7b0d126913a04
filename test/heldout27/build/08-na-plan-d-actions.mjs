// Trois onglets à filtrer, valeurs répétées : plan d’actions avec les croix, indicateurs, moyens.
import { AMBITIONS } from '../../heldout/build/na-data.mjs';
import { Feuille, PA_NA, ecrire, echeance, etat, obs, pilote } from './commun.mjs';
import { OBJ, champ, plan } from './na.mjs';

const { att, actions } = plan(
  'Plan d’actions : ambition, cible, champ répétés, une ligne par action, croix du projet académique ; une cible ou un champ sans action a sa ligne, action vide. Indicateurs : un par ligne. Moyens : un par ligne. Projet académique, croix et suivi inventés.',
);
const f = new Feuille('Plan d’actions', [28, 34, 36, 44, 20, 12, 13, 26, ...OBJ.map(() => 15)]);
const n = new Feuille('Indicateurs', [28, 34, 36, 46, 40, 18]);
const l = new Feuille('Moyens', [28, 34, 36, 60]);
f.pose(1, 1, 'Plan d’actions 2021-2022', 'titre');
[
  'Ambition',
  'Cible',
  'Champ opérationnel',
  'Action',
  'Pilote',
  'Échéance',
  'Avancement',
  'Remarques',
].forEach((t, c) => f.bloc(3, c + 1, 4, c + 1, t, 'tete'));
let c0 = 9;
for (const [t, os] of PA_NA) {
  f.bloc(3, c0, 3, c0 + os.length - 1, `Projet académique : ${t}`, 'tete').ligne(4, c0, os, 'tete');
  c0 += os.length;
}
n.pose(1, 1, 'Indicateurs et valeurs attendues', 'titre');
n.ligne(3, 1, ['Ambition', 'Cible', 'Champ opérationnel', 'Indicateur', 'Valeur attendue', 'Source'], 'tete');
l.pose(1, 1, 'Moyens par champ opérationnel', 'titre');
l.ligne(3, 1, ['Ambition', 'Cible', 'Champ opérationnel', 'Moyen'], 'tete');
let [r, q, s, k] = [5, 4, 4, 0];
for (const x of AMBITIONS)
  for (const c of x.cibles)
    for (const g of c.fields.length ? c.fields : [null]) {
      const tete = [`${x.code}. ${x.title}`, `${c.code} ${c.title}`, g ? champ(g) : ''];
      const liste = actions.get(g) ?? [];
      for (const y of liste.length ? liste : [null]) {
        f.ligne(r, 1, [...tete, y?.title ?? '']);
        f.ligne(r, 5, y ? [pilote(y.n), echeance(y.n, 2021), etat(y.n), obs(y.n)] : ['', '', '', ''], [
          'corps',
          'centre',
          'centre',
          'corps',
        ]);
        f.ligne(
          r,
          9,
          OBJ.map((_, j) => (y?.pas.includes(j) ? 'x' : '')),
          'centre',
        );
        r += 1;
      }
      for (const i of g?.indicators ?? []) {
        n.ligne(q, 1, [
          ...tete,
          i.title,
          i.targets.join('\n'),
          ['Enquête', 'EAFC', 'Tableau de bord'][k % 3],
        ]);
        q += 1;
        k += 1;
      }
      for (const t of g?.means ?? []) {
        l.ligne(s, 1, [...tete, t]);
        s += 1;
      }
    }
ecrire('na-plan-d-actions', [f, n, l], att);
