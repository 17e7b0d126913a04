// Le professeur : une liste à tirets, des mots de tous les jours, qui et quand à droite de ce que l’on fait.
import { Feuille, ecrire, insec, tourne } from './kit.mjs';
import { FICHES, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''), f = new Feuille('Feuil1', [110, 26, 20]);
f.pose(1, 1, 'Notre feuille de route numérique 2016-2017', 'titre').ligne(2, 1, ['', 'Qui', 'Pour quand'], 'objectif');
let r = 4, n = 0;
FICHES.forEach((x, i) => {
  f.pose(r++, 1, insec(`Axe ${i + 1} : ${x.titre}`), 'axe');
  const liste = (titre, xs, faire) => {
    f.pose(r++, 1, insec(titre), 'etiquette');
    xs.forEach((t) => { f.pose(r, 1, `- ${sp(t)}`, 'texte'); if (faire) f.pose(r, 2, tourne(['DAN', 'IEN Tice', 'DAN et DSI', 'Référents RUPN'], n), 'texte').pose(r, 3, tourne(['la rentrée', 'juin 2017', 'toute l’année'], n++), 'texte'); r++; });
  };
  liste('Où on en est :', x.etat);
  liste(x.o.length > 1 ? 'Nos objectifs :' : 'Notre objectif :', x.o);
  liste('Ce qu’on va faire :', x.a, true);
  liste('Avec quels moyens :', x.m);
  liste('Comment on mesurera la réussite :', x.i);
  r++;
});
ecrire('limoges-2016-liste-a-tirets', [f], attenduLimoges({ dire: sp, codeAxe: (i) => String(i + 1),
  notes: 'Une feuille, colonne A : bandeau « Axe 1 : … », puis cinq listes à tirets, un élément par ligne, sous leur titre : Où on en est (état des lieux, texte libre), Nos objectifs ou Notre objectif, Ce qu’on va faire (actions, avec Qui et Pour quand à droite), Avec quels moyens (leviers), Comment on mesurera la réussite (indicateurs). Plusieurs objectifs sous un axe : `objective` null ; un seul : il porte tout. Qui, quand inventés. Point final enlevé.' }));
