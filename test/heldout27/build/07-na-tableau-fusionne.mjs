// Un tableau : ambition, cible, champ fusionnés ; actions numérotées, indicateurs à côté ; onglet du projet avec les numéros.
import { AMBITIONS } from '../../heldout/build/na-data.mjs';
import { Feuille, ecrire, etat, obs, pilote, puces, trimestre } from './commun.mjs';
import { OBJ, champ, plan } from './na.mjs';

const { att, actions } = plan(
  'Un tableau : ambition, cible, champ opérationnel, moyens fusionnés ; actions numérotées 1 à 21 et indicateurs côte à côte, rattachés au champ. Onglet du projet : en face de chaque objectif, les numéros d’action. Projet académique, liens et suivi inventés.',
  String,
);
const f = new Feuille('Suivi', [24, 30, 34, 6, 40, 20, 16, 14, 26, 40, 38, 34]);
f.pose(1, 1, 'Feuille de route de la région académique – suivi 2021-2022', 'titre');
f.ligne(
  3,
  1,
  [
    'Ambition',
    'Cible',
    'Champ opérationnel',
    'N°',
    'Action',
    'Pilote',
    'Échéance',
    'État d’avancement',
    'Observations',
    'Moyens',
    'Indicateur',
    'Valeur visée',
  ],
  'tete',
);
let r = 4;
for (const x of AMBITIONS) {
  const r0 = r;
  for (const c of x.cibles) {
    const r1 = r;
    for (const g of c.fields.length ? c.fields : [null]) {
      const r2 = r;
      const liste = actions.get(g) ?? [];
      const n = Math.max(1, liste.length, g?.indicators.length ?? 0);
      for (let m = 0; m < n; m += 1) {
        const y = liste[m];
        const i = g?.indicators[m];
        f.ligne(
          r,
          4,
          y ? [y.n, y.title, pilote(y.n), trimestre(y.n, 2021), etat(y.n), obs(y.n)] : Array(6).fill(''),
          ['centre', 'corps', 'corps', 'centre', 'centre', 'corps'],
        );
        f.ligne(r, 11, [i?.title ?? '', i?.targets.join('\n') ?? ''], 'corps');
        r += 1;
      }
      f.bloc(r2, 3, r - 1, 3, g ? champ(g) : '', 'corps');
      f.bloc(r2, 10, r - 1, 10, puces(g?.means ?? [], '- '), 'corps');
    }
    f.bloc(r1, 2, r - 1, 2, `${c.code} ${c.title}`, 'objectif');
  }
  f.bloc(r0, 1, r - 1, 1, `Ambition ${x.code} : ${x.title}`, 'etiquette');
}
const toutes = [...actions.values()].flat();
const p = new Feuille('Projet académique', [40, 56, 34]);
p.pose(1, 1, 'Contribution de la feuille de route au projet de la région académique', 'titre');
p.ligne(
  3,
  1,
  ['Axe du projet académique', 'Objectif du projet académique', 'N° des actions qui y contribuent'],
  'tete',
);
OBJ.forEach((o, j) => {
  const ns = toutes.filter((y) => y.pas.includes(j)).map((y) => y.n);
  p.ligne(4 + j, 1, [o.axe, o.titre, ns.join(', ')]);
});
ecrire('na-tableau-fusionne', [f, p], att);
