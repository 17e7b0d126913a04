// Ordre du jour d'un comité de pilotage : l'heure à gauche, bandeaux d'axe et d'objectif, une action examinée par ligne ; dessous, le rappel du projet académique ; dossier de séance, émargement.
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
  PA2020,
  cadre,
  objectifsDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2020);
const f = new Feuille('Ordre du jour', [11, 9, 78, 22, 18, 28]),
  d = new Feuille('Dossier de séance', [9, 50, 58, 52]),
  m = new Feuille('Émargement', [44, 30, 12, 30]);
f.pose(1, 1, 'Académie de la Guyane – Rectorat', 'note')
  .bloc(2, 1, 2, 6, 'Comité de pilotage académique du numérique éducatif – Ordre du jour', 'titre')
  .pose(3, 1, insec('Vendredi 15 janvier 2021, salle des actes. Feuille de route 2020-2021.'), 'note')
  .ligne(
    5,
    1,
    ['Heure', 'N°', 'Actions examinées', 'Rapporteur', 'Projet académique', 'Décision attendue'],
    'tete',
  );
d.pose(1, 1, 'Dossier de séance', 'titre').ligne(3, 1, ['N°', 'Objectif', 'Leviers', 'Indicateurs'], 'tete');
const HEURES = ['9 h 00', '9 h 40', '10 h 30', '11 h 20', '11 h 40'];
let r = 6,
  q = 4,
  n = 0;
const liens = [];
f.ligne(r, 1, ['8 h 45', '', 'Accueil des participants'], ['centre', 'corps', 'corps']);
f.fusion(r, 3, r++, 6);
DOC.forEach((a, i) => {
  if (i === 2) {
    f.ligne(r, 1, ['10 h 15', '', 'Pause'], ['centre', 'corps', 'corps']);
    f.fusion(r, 3, r++, 6);
  }
  f.pose(r, 1, HEURES[i], 'axe').bloc(r, 2, r++, 6, insec(`Axe ${i + 1} : ${t(a.titre)}`), 'axe');
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o);
    f.pose(r, 1, '', 'corps').bloc(
      r,
      2,
      r++,
      6,
      insec(`Objectif ${i + 1}.${j + 1} : ${t(dire(o.titre))}`),
      'objectif',
    );
    A.forEach((x, k) => {
      const v = sert(n + 5, 6),
        code = `${i + 1}.${j + 1}.${k + 1}`;
      for (const h of v) liens.push({ action: code, objective: PA[h] });
      f.ligne(
        r++,
        1,
        [
          '',
          code,
          main(t(x), n),
          tourne(['DAN', 'DAN adjoint', 'DSI', 'Inspecteur'], n),
          v.map((h) => `objectif ${h + 1}`).join('\n'),
          tourne(['Pour information', 'À valider', '', 'Calendrier à fixer'], n),
        ],
        ['corps', 'centre', 'corps', 'corps', 'centre', 'corps'],
      );
      n++;
    });
    d.ligne(
      q++,
      1,
      [`${i + 1}.${j + 1}`, t(dire(o.titre)), puces(L.map(t), '- '), puces(I.map(t), '- ')],
      ['centre', 'objectif', 'corps', 'corps'],
    );
  });
});
f.ligne(r, 1, ['12 h 00', '', 'Questions diverses'], ['centre', 'corps', 'corps']);
f.fusion(r, 3, r, 6);
r += 2;
f.pose(r++, 1, 'Rappel du projet académique 2018-2021', 'titre');
f.bloc(r, 1, r, 2, 'Objectif n°', 'tete').pose(r, 3, 'Objectif du projet académique', 'tete');
f.bloc(r, 4, r++, 6, 'Axe du projet académique', 'tete');
let h = 0;
for (const [a, os] of PA2020) {
  const e = r;
  for (const o of os) {
    f.bloc(r, 1, r, 2, ++h, 'centre').pose(r, 3, t(o), 'corps');
    f.ligne(r++, 4, ['', '', ''], 'corps');
  }
  f.bloc(e, 4, r - 1, 6, t(a), 'corps');
}
m.pose(1, 1, 'Feuille d’émargement', 'titre').ligne(
  3,
  1,
  ['Fonction', 'Structure', 'Présent', 'Signature'],
  'tete',
);
[
  ['Recteur', 'Rectorat'],
  ['Secrétaire générale', 'Rectorat'],
  ['Délégué académique au numérique', 'DANE'],
  ['Directeur des systèmes d’information', 'DSI'],
  ['Directrice territoriale', 'Réseau Canopé'],
  ['Chef du service éducation', 'CTG'],
].forEach((x, k) => m.ligne(4 + k, 1, [...x, '', '']));
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Ordre du jour : en-tête ligne 5, Heure | N° (1.1.1) | Actions examinées | Rapporteur | Projet académique (« objectif 3 », un par ligne) | Décision attendue ; bandeaux « 9 h 00 » et « Axe 1 : … », « Objectif 1.1 : … » ; accueil, pause, questions diverses ; dessous, rappel : Objectif n° | Objectif du projet académique | Axe (fusionné). Dossier de séance : N° | Objectif | Leviers | Indicateurs (un tiret par élément, aucun s’il est seul). Émargement. Heures, rapporteurs, décisions, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2020);
att.links = liens;
ecrire('guyane-2020-ordre-du-jour', [f, d, m], att);
