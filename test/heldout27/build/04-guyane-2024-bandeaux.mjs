// Un bandeau par axe, un par objectif ; dessous actions, moyens, indicateurs un par ligne ; titres du projet académique.
import { DOC } from '../../heldout/build/guyane2024.mjs';
import {
  Feuille,
  PA_GUYANE_2024 as PA,
  cadre,
  dire,
  ecrire,
  etat,
  objectifsPA,
  obs,
  pilote,
  sert,
  trimestre,
  vide,
} from './commun.mjs';

const att = vide(
  'guyane-2024',
  'Bandeau d’axe, bandeau d’objectif, puis une ligne par action ; moyens et indicateurs un par ligne à droite, rattachés à l’objectif ; titres des objectifs du projet académique, un par ligne de cellule ; onglet du projet. Projet académique, liens et suivi inventés.',
);
att.frameworks = cadre(PA);
const OBJ = objectifsPA(PA);
const f = new Feuille('Feuille de route', [50, 20, 16, 14, 28, 36, 34, 34]);
f.pose(1, 1, 'Feuille de route 2024-2025 – suivi des actions', 'titre');
f.ligne(
  3,
  1,
  [
    'Action',
    'Pilote',
    'Échéance',
    'État',
    'Observations',
    'Objectif du projet académique',
    'Moyens mobilisés',
    'Indicateurs',
  ],
  'tete',
);
let r = 4;
let k = 0;
DOC.forEach((axe, i) => {
  const titre = dire(axe.titre);
  att.axes.push({ code: `${i + 1}`, title: titre });
  f.bloc(r, 1, r, 8, `AXE ${i + 1} – ${titre}`, 'axe');
  r += 1;
  axe.objectifs.forEach((o, n) => {
    const ou = { axis: titre, objective: dire(o.titre) };
    const [l] = o.lignes;
    att.objectives.push({ code: `${i + 1}.${n + 1}`, title: dire(o.titre), axis: titre });
    f.bloc(r, 1, r, 8, `Objectif ${i + 1}.${n + 1} : ${dire(o.titre)}`, 'objectif');
    r += 1;
    for (let m = 0; m < Math.max(l.a.length, l.l.length, l.i.length); m += 1) {
      const t = l.a[m] ? dire(l.a[m]) : '';
      const pas = t ? sert(k, OBJ.length) : [];
      f.ligne(
        r,
        1,
        [
          t,
          ...(t ? [pilote(k), trimestre(k, 2024), etat(k), obs(k)] : ['', '', '', '']),
          pas.map((j) => OBJ[j].titre).join('\n'),
          l.l[m] ? dire(l.l[m]) : '',
          l.i[m] ? dire(l.i[m]) : '',
        ],
        ['corps', 'corps', 'centre', 'centre', 'corps', 'corps', 'corps', 'corps'],
      );
      if (t) {
        att.actions.push({ title: t, ...ou });
        pas.forEach((j) => att.links.push({ action: t, objective: OBJ[j].titre }));
        k += 1;
      }
      r += 1;
    }
    l.l.forEach((t) => att.levers.push({ title: dire(t), ...ou }));
    l.i.forEach((t) => att.indicators.push({ title: dire(t), ...ou }));
  });
});
const p = new Feuille('Projet académique', [46, 54]);
p.pose(1, 1, 'Projet académique 2024-2027', 'titre');
p.ligne(3, 1, ['Axe du projet académique', 'Objectif du projet académique'], 'tete');
let q = 4;
for (const [t, os] of PA) {
  os.forEach((o, n) => p.pose(q + n, 2, o, 'corps'));
  p.bloc(q, 1, q + os.length - 1, 1, t, 'etiquette');
  q += os.length;
}
ecrire('guyane-2024-bandeaux', [f, p], att);
