// Une chargée de mission Europe, qui reprend le cadre logique de ses dossiers : objectif global, objectifs spécifiques, activités.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
  main,
  puces,
  listes,
  dire,
  sert,
  PA2024,
  cadre,
  objectifsDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2024);
let n = 0;
const liens = [];
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Cadre logique axe ${i + 1}`, [20, 8, 64, 44, 44, 30, 24, 52]);
  f.bloc(1, 1, 1, 8, 'Feuille de route 2024-2027 : cadre logique', 'titre')
    .pose(3, 1, 'Objectif global', 'etiquette')
    .bloc(3, 2, 3, 8, insec(`Axe ${i + 1} : ${t(a.titre)}`), 'axe')
    .ligne(
      5,
      1,
      [
        'Logique d’intervention',
        'N°',
        'Intitulé',
        'Moyens',
        'Indicateurs objectivement vérifiables',
        'Sources de vérification',
        'Responsable',
        'Objectifs du projet académique servis',
      ],
      'tete',
    );
  let r = 6;
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      code = `${i + 1}.${j + 1}`;
    f.ligne(
      r++,
      1,
      [
        'Objectif spécifique',
        code,
        t(dire(o.titre)),
        puces(L.map(t), '- '),
        puces(I.map(t), '- '),
        tourne(['Tableau de bord DRANE', 'Enquête de juin', 'Comptes rendus'], j + i),
        '',
        '',
      ],
      ['objectif', 'objectif', 'objectif', 'corps', 'corps', 'corps', 'corps', 'corps'],
    );
    A.forEach((x, k) => {
      const v = sert(n + 4, 6);
      for (const h of v) liens.push({ action: `${code}.${k + 1}`, objective: PA[h] });
      f.ligne(
        r++,
        1,
        [
          'Activité',
          `${code}.${k + 1}`,
          main(t(x), n),
          '',
          '',
          '',
          tourne(['DRANE', 'DSI', 'DRANE', 'Réseau CANOPÉ'], n),
          v.map((h) => t(PA[h])).join('\n'),
        ],
        'corps',
      );
      n++;
    });
  });
  return f;
});
const p = new Feuille('Projet académique', [44, 90]);
p.pose(1, 1, 'Projet académique 2024-2027', 'titre').ligne(3, 1, ['Axe', 'Objectif'], 'tete');
let q = 4;
for (const [a, os] of PA2024) {
  const d = q;
  for (const o of os) p.ligne(q++, 1, ['', t(o)], ['etiquette', 'corps']);
  p.bloc(d, 1, q - 1, 1, t(a), 'etiquette');
}
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Un onglet par axe : « Objectif global » | « Axe 1 : … » ; en-tête ligne 5, Logique d’intervention (Objectif spécifique ou Activité) | N° | Intitulé | Moyens | Indicateurs objectivement vérifiables | Sources de vérification | Responsable | Objectifs du projet académique servis (titres, un par ligne). Objectif spécifique : l’objectif, avec moyens et indicateurs (un tiret par élément, aucun s’il est seul) ; activités : ses actions, dessous. Projet académique : Axe fusionné | Objectif, sans numéro. Sources, responsables, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2024);
att.links = liens;
ecrire('guyane-2024-cadre-logique', [...onglets, p], att);
