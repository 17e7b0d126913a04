// Un onglet Objectifs, un onglet Actions à Oui / Non ; les objectifs ajoutés après coup ont leur code devenu une date (1-5 : 1er mai).
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
  fois,
  PA2024,
  cadre,
  objectifsDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2024);
/** dernier objectif de son axe : ajouté plus tard, dans une cellule qui n'était pas en texte */
const code = (i, j) =>
  j === DOC[i].objectifs.length - 1
    ? { v: Date.UTC(2024, j, i + 1) / 864e5 + 25569, z: 'd-mmm' }
    : `${i + 1}-${j + 1}`;
const f = new Feuille('Objectifs', [36, 9, 46, 50, 50]),
  g = new Feuille('Actions', [9, 66, 20, 14, ...fois(6, 20)]);
f.pose(1, 1, 'DRANE de Guyane', 'note')
  .bloc(2, 1, 2, 5, 'Feuille de route 2024 : objectifs', 'titre')
  .ligne(4, 1, ['Axe', 'Code', 'Objectif', 'Leviers', 'Indicateurs'], 'tete');
g.bloc(1, 1, 1, 10, 'Feuille de route 2024 : actions', 'titre')
  .bloc(3, 1, 4, 1, 'Code\nobjectif', 'tete')
  .bloc(3, 2, 4, 2, 'Action', 'tete')
  .bloc(3, 3, 4, 3, 'Porteur', 'tete')
  .bloc(3, 4, 4, 4, 'Échéance', 'tete');
PA2024.forEach(([a, os], i) => {
  g.bloc(3, 5 + 2 * i, 3, 6 + 2 * i, insec(`Projet académique : ${t(a)}`), 'tete');
  os.forEach((o, k) => g.pose(4, 5 + 2 * i + k, t(o), 'tete'));
});
let r = 5,
  q = 5,
  n = 0;
const liens = [],
  sommes = PA.map(() => 0);
DOC.forEach((a, i) => {
  const d = r;
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o);
    f.ligne(
      r++,
      1,
      ['', code(i, j), t(dire(o.titre)), puces(L.map(t), '- '), puces(I.map(t), '- ')],
      ['etiquette', 'centre', 'corps', 'corps', 'corps'],
    );
    for (const x of A) {
      const v = sert(n + 5, 6);
      for (const h of v) {
        liens.push({ action: x, objective: PA[h] });
        sommes[h]++;
      }
      g.ligne(
        q++,
        1,
        [
          code(i, j),
          main(t(x), n),
          tourne(['DRANE', 'DRANE', 'DSI', 'Collectivités'], n),
          tourne(['Juin 2024', '', 'Rentrée 2024', 'Fin 2024'], n),
          ...PA.map((_, h) => (v.includes(h) ? 'Oui' : 'Non')),
        ],
        ['centre', 'corps', 'corps', 'centre', ...fois(6, 'centre')],
      );
      n++;
    }
  });
  f.bloc(d, 1, r - 1, 1, insec(`Axe ${i + 1} : ${t(a.titre)}`), 'etiquette');
});
g.ligne(q, 1, ['', 'Total', '', '', ...sommes], 'total');
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}-${j + 1}`,
  notes:
    'Objectifs : Axe fusionné (« Axe 1 : … ») | Code (1-1) | Objectif | Leviers | Indicateurs (tirets, aucun s’il n’y en a qu’un). Actions : en-tête sur deux lignes, Code objectif récrit à chaque ligne | Action (sans numéro) | Porteur | Échéance | six colonnes Oui / Non sous « Projet académique : axe » ; Oui : un lien ; ligne Total. Dans les deux onglets, 1-5, 2-4 et 3-4 sont devenus des dates (1er mai, 2 avril, 3 avril). Un lien désigne l’action par son titre. Porteurs, échéances, axes du projet académique et liens inventés.',
});
att.frameworks = cadre(PA2024);
att.links = liens;
ecrire('guyane-2024-codes-en-dates', [f, g], att);
