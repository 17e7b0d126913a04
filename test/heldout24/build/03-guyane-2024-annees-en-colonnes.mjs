// Un chef de projet qui pense en années scolaires : une ligne par objectif, les actions rangées sous leur année.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
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
const f = new Feuille('Feuille de route', [22, 36, 18, 46, 46, 46, 40, 40]),
  c = new Feuille('Croisement PA', [8, 84, ...PA.map(() => 8)]);
f.bloc(1, 1, 1, 8, 'Feuille de route du numérique éducatif : 2024-2027', 'titre')
  .pose(2, 1, 'DRANE Guyane. Chaque action est placée l’année où elle démarre.', 'note')
  .bloc(4, 4, 4, 6, 'Actions', 'tete');
['Axe', 'Objectif', 'Pilote', , , , 'Leviers', 'Indicateurs'].forEach((x, k) =>
  f.bloc(4, k + 1, 5, k + 1, x, 'tete'),
);
f.ligne(5, 4, ['2024-2025', '2025-2026', '2026-2027'], 'tete');
c.pose(1, 1, 'Croisement avec le projet académique', 'titre').ligne(
  3,
  1,
  ['N°', 'Action', ...PA.map((_, h) => `OS${h + 1}`)],
  'tete',
);
let r = 6,
  q = 4,
  n = 0;
const liens = [];
DOC.forEach((a, i) => {
  const d = r;
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      ans = [[], [], []];
    A.forEach((x, k) => {
      const v = sert(n + 1, 6),
        code = `${i + 1}.${j + 1}.${k + 1}`;
      ans[Math.floor((k * 3) / A.length)].push(`${code} ${t(x)}`);
      for (const h of v) liens.push({ action: code, objective: PA[h] });
      c.ligne(
        q++,
        1,
        [code, t(x), ...PA.map((_, h) => (v.includes(h) ? 'X' : ''))],
        ['centre', 'corps', ...PA.map(() => 'centre')],
      );
      n++;
    });
    f.ligne(
      r++,
      2,
      [
        insec(`${i + 1}.${j + 1} ${t(dire(o.titre))}`),
        tourne(['DRANE', 'DRANE', 'DSI', 'Conseiller 1er degré'], j + i),
        ...ans.map((xs) => xs.join('\n')),
        puces(L.map(t)),
        puces(I.map(t)),
      ],
      ['objectif', 'corps', 'corps', 'corps', 'corps', 'corps', 'corps'],
    );
  });
  f.bloc(d, 1, r - 1, 1, insec(`Axe ${i + 1}\n${t(a.titre)}`), 'etiquette');
});
q++;
c.pose(q++, 1, insec('OS : objectifs stratégiques du projet académique'), 'note');
let h = 0;
PA2024.forEach(([a, os], i) => {
  c.bloc(q, 1, q++, 8, insec(`Axe ${i + 1} du projet académique : ${t(a)}`), 'etiquette');
  for (const o of os) c.pose(q, 1, `OS${++h}`, 'centre').bloc(q, 2, q++, 8, t(o), 'corps');
});
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Feuille de route : en-tête sur deux lignes (4 et 5), Axe fusionné | Objectif (« 1.1 … ») | Pilote | Actions : 2024-2025 | 2025-2026 | 2026-2027 (« 1.1.1 … », une par ligne de la case ; case vide s’il n’y en a pas) | Leviers | Indicateurs (puces, aucune si l’élément est seul), une ligne par objectif. Croisement PA : N° | Action | X sous OS1 à OS6, expliqués sous le tableau, axe en bandeau. L’année n’est pas attendue. Pilotes, années, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2024);
att.links = liens;
ecrire('guyane-2024-annees-en-colonnes', [f, c], att);
