// Synthèse et légende du projet académique d'abord, puis un onglet par axe : logo, en-tête groupé, objectif fusionné, trimestres à X, %, indicateurs numérotés dans la case, numéros du projet académique ; listes masquées.
import {
  Feuille,
  ecrire,
  courbe,
  insec,
  tourne,
  main,
  listes,
  dire,
  sert,
  puces,
  trimestres,
  avance,
  commente,
  PA2024,
  cadre,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x));
const PA = PA2024.flatMap(([, os]) => os);
const s = new Feuille('Synthèse', [10, 46, 80, 12, 12]);
s.pose(1, 1, 'RÉGION ACADÉMIQUE GUYANE', 'note')
  .pose(2, 1, 'Feuille de route 2024-2025 : bilan à mi-année', 'titre')
  .ligne(4, 1, ['N°', 'Axe', 'Obj.', 'Nb act.', 'Nb ind.'], 'tete');
let z = 5;
const RESP = ['DRANE', 'DSI', 'EAFC', 'Adjoint 2nd degré'];
const liens = [];
let n = 0,
  m = 0;
const onglets = DOC.map((a, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [34, 8, 60, 18, 14, 6, 6, 6, 10, 10, 46, 50]);
  f.bloc(1, 1, 3, 1, 'Logo', 'centre')
    .bloc(1, 2, 1, 8, 'Délégation de région académique au numérique pour l’éducation', 'note')
    .bloc(2, 2, 2, 12, insec(`Axe ${i + 1} : ${t(a.titre)}`), 'titre')
    .pose(3, 2, 'Situation au 31 janvier 2025', 'note')
    .bloc(5, 1, 6, 1, 'Obj.', 'tete')
    .bloc(5, 2, 5, 5, 'Actions', 'tete')
    .bloc(5, 6, 5, 8, 'Trimestre', 'tete')
    .bloc(5, 9, 6, 9, 'Avct', 'tete')
    .bloc(5, 10, 6, 10, 'Obj. PA (n°)', 'tete')
    .bloc(5, 11, 5, 12, 'Moyens et évaluation', 'tete')
    .ligne(6, 2, ['N°', 'Intitulé', 'Resp.', 'Éch.', 'T1', 'T2', 'T3'], 'tete')
    .ligne(6, 11, ['Leviers', 'Ind.'], 'tete');
  let r = 7;
  const d = r;
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      e = r;
    A.forEach((x, k) => {
      const code = `${i + 1}.${j + 1}.${k + 1}`,
        v = sert(n + 3, 6);
      for (const h of v) liens.push({ action: code, objective: PA[h] });
      f.ligne(
        r++,
        1,
        [
          '',
          code,
          n % 8 === 5 ? commente(t(x), 'À voir avec la DSI avant le prochain comité.') : main(t(x), n),
          tourne(RESP, n),
          tourne(['juin 2025', 'déc. 2024', '', 'mars 2025'], n),
          ...trimestres(n, 3),
          avance(n),
          v.length === 1 ? v[0] + 1 : v.map((h) => h + 1).join(' et '),
          '',
          '',
        ],
        [
          'objectif',
          'centre',
          'corps',
          'corps',
          'centre',
          'centre',
          'centre',
          'centre',
          'centre',
          'centre',
          'corps',
          'corps',
        ],
      );
      n++;
    });
    f.bloc(e, 1, r - 1, 1, `Obj. ${i + 1}.${j + 1}\n${t(dire(o.titre))}`, 'objectif')
      .bloc(e, 11, r - 1, 11, puces(L.map(t), '- '), 'corps')
      .bloc(e, 12, r - 1, 12, I.map((x) => `Ind. ${++m} : ${t(x)}`).join('\n'), 'corps');
    s.ligne(
      z++,
      1,
      [j ? '' : i + 1, j ? '' : t(a.titre), `${i + 1}.${j + 1} ${t(dire(o.titre))}`, A.length, I.length],
      ['centre', 'etiquette', 'corps', 'centre', 'centre'],
    );
  });
  f.choix.push([`D${d}:D${r - 1}`, RESP]);
  f.bloc(r, 1, r, 2, 'Total', 'total').pose(r, 3, `${r - d} actions`, 'total');
  f.pose(
    r + 2,
    1,
    insec('X : action conduite ce trimestre. Obj. PA : numéro de l’objectif du projet académique (voir Synthèse).'),
    'note',
  );
  return f;
});
s.ligne(z, 1, ['', 'Total', '', n, m], 'total');
z += 3;
s.pose(z++, 1, 'Légende : objectifs du projet académique', 'titre').ligne(
  z++,
  1,
  ['N°', 'Axe du projet académique', 'Objectif du projet académique'],
  'tete',
);
let h = 1;
for (const [a, os] of PA2024) {
  const d = z;
  for (const o of os) s.ligne(z++, 1, [h++, '', t(o)], ['centre', 'etiquette', 'corps']);
  s.bloc(d, 2, z - 1, 2, t(a), 'etiquette');
}
const l = new Feuille('Listes', [22, 16], { masquee: true });
l.ligne(1, 1, ['Responsables', 'États']);
RESP.forEach((x, k) => l.ligne(2 + k, 1, [x, ['À venir', 'En cours', 'Réalisé', 'Abandonné'][k]]));
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Synthèse : N° | Axe (une fois) | Obj. (« 1.1 … ») | nombres ; dessous, légende du projet académique : N° (1 à 6) | axe fusionné | objectif. Un onglet par axe : logo, titre « Axe 1 : … », en-tête sur deux lignes (5 et 6) : Obj. (fusionné, « Obj. 1.1 », retour à la ligne, titre) | N° | Intitulé | Resp. | Éch. | T1 à T3 (calendrier) | Avct | Obj. PA (n°) (« 2 et 5 » : deux liens) | Leviers (fusionnés, tirets) | Ind. (fusionnés, « Ind. 1 : … », un par ligne, numéros continus) ; total, note. Listes : masquée. Commentaires de cellule. Responsables, échéances, trimestres, avancements, commentaires, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2024);
att.links = liens;
ecrire('guyane-2024-bilan-a-mi-annee', [s, ...onglets, l], att);
