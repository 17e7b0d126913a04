// Le texte de la note, copié de Word sans tableau : une colonne, un paragraphe par ligne.
import { Feuille, ecrire, courbe, insec, nfd, tourne, NB } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)), ob = (i, j) => `${i + 1}.${j + 1}`;
const f = new Feuille('Feuil1', [120]);
f.pose(1, 1, 'Région académique Guyane', 'note').pose(2, 1, 'Feuille de route du numérique éducatif 2024-2025', 'titre');
f.pose(4, 1, 'La présente note fixe les priorités de la DRANE pour l’année scolaire. Elle sera présentée au comité de pilotage et diffusée aux établissements.', 'texte');
let r = 6, n = 0;
DOC.forEach((a, i) => {
  const e = i === 1 ? nfd : (t) => t, pose = (t, s = 'texte') => f.pose(r++, 1, e(t), s);
  pose(insec(`Axe ${i + 1} : ${dire(a.titre)}`), 'objectif');
  a.objectifs.forEach((o, j) => {
    const [l] = o.lignes;
    pose(insec(`Objectif ${ob(i, j)} : ${dire(o.titre)}`), 'etiquette');
    for (const [nom, xs] of [['Actions à mener', l.a], ['Leviers', l.l], ['Indicateurs de suivi', l.i]]) {
      pose(`${nom}${NB}:`);
      for (const x of xs) pose(`•${NB}${NB}${NB}${dire(x)}`);
    }
    pose(insec(tourne(['Pilote : DRANE', 'Pilote : DRANE et DSI', 'Pilote : EAFC'], n++)));
    r++;
  });
  r++;
});
f.pose(r, 1, 'Cayenne, le 12 septembre 2024', 'note');
ecrire('guyane-2024-texte-colle', [f, new Feuille('Feuil2'), new Feuille('Feuil3')], attenduDe(DOC, { document: 'guyane-2024', dire, axe: (a) => dire(a.titre), codeAxe: (i) => String(i + 1), codeObjectif: ob,
  notes: 'Feuil1 : une colonne, le texte de la note collé de Word ; « Axe 1 : … », « Objectif 1.1 : … », puis « Actions à mener : », « Leviers : », « Indicateurs de suivi : », chacun suivi de ses éléments (« • » et espaces insécables), puis « Pilote : … » (inventé) ; axe 2 en Unicode décomposé ; un paragraphe d’introduction et une date : texte libre. Feuil2 et Feuil3 vides. 13 objectifs.' }));
