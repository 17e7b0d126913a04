// Axe, objectif, leviers et critères fusionnés à gauche des mesures, une mesure par ligne ; croix dans l'onglet suivant.
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
  avance,
  PA2020,
  cadre,
  objectifsDe,
} from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2020);
const f = new Feuille('Plan de mesures', [22, 36, 40, 40, 7, 62, 18, 16, 11]),
  c = new Feuille('Contribution PA', [7, 70, ...PA.map(() => 21), 8]);
f.pose(1, 1, 'Région académique Guyane', 'note')
  .pose(2, 1, 'Délégation académique au numérique éducatif', 'note')
  .bloc(4, 1, 4, 9, 'Plan de mesures 2020-2021', 'titre')
  .ligne(
    6,
    1,
    ['Axe', 'Objectif', 'Leviers', 'Critères', 'N°', 'Mesure', 'Pilote', 'Échéance', 'Avancement'],
    'tete',
  );
c.bloc(1, 1, 1, 9, 'Contribution des mesures au projet académique', 'titre')
  .bloc(3, 1, 4, 1, 'N°', 'tete')
  .bloc(3, 2, 4, 2, 'Mesure', 'tete')
  .bloc(3, 9, 4, 9, 'Total', 'tete');
PA2020.forEach(([a, os], i) => {
  c.bloc(3, 3 + 2 * i, 3, 4 + 2 * i, t(a), 'tete');
  os.forEach((o, k) => c.pose(4, 3 + 2 * i + k, t(o), 'tete'));
});
let r = 7,
  q = 5,
  n = 0;
const liens = [],
  sommes = PA.map(() => 0);
DOC.forEach((a, i) => {
  const da = r;
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o),
      d = r;
    for (const x of A) {
      const v = sert(n + 1, 6),
        code = `M${n + 1}`;
      for (const h of v) {
        liens.push({ action: code, objective: PA[h] });
        sommes[h]++;
      }
      f.ligne(
        r++,
        5,
        [
          code,
          main(t(x), n),
          tourne(['DANE', 'DSI', 'DANE', 'CANOPÉ'], n),
          tourne(['Juin 2021', 'Déc. 2020', ''], n),
          avance(n),
        ],
        ['centre', 'corps', 'corps', 'centre', 'centre'],
      );
      c.ligne(
        q++,
        1,
        [code, t(x), ...PA.map((_, h) => (v.includes(h) ? 'X' : '')), v.length],
        ['centre', 'corps', ...PA.map(() => 'centre'), 'total'],
      );
      n++;
    }
    f.bloc(d, 2, r - 1, 2, insec(`${i + 1}.${j + 1} ${t(dire(o.titre))}`), 'objectif')
      .bloc(d, 3, r - 1, 3, puces(L.map(t)), 'corps')
      .bloc(d, 4, r - 1, 4, puces(I.map(t)), 'corps');
  });
  f.bloc(da, 1, r - 1, 1, insec(`Axe ${i + 1}\n${t(a.titre)}`), 'etiquette');
});
c.bloc(q, 1, q, 2, 'Total', 'total').ligne(q, 3, [...sommes, liens.length], 'total');
f.pose(r + 1, 1, insec('Leviers et critères : pour l’objectif. Mise à jour : trimestrielle.'), 'note');
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  notes:
    'Plan de mesures : en-tête ligne 6, Axe (« Axe 1 », retour à la ligne, titre) | Objectif | Leviers | Critères fusionnés (puces), N° (M1 à M53) | Mesure | Pilote | Échéance | Avancement. Contribution PA : en-tête sur deux lignes (axe fusionné, objectif), N° | Mesure | X | Total ; ligne Total. Pilotes, échéances, avancements, axes du projet académique et liens inventés.',
});
att.actions = att.actions.map((x, k) => ({ code: `M${k + 1}`, ...x }));
att.frameworks = cadre(PA2020);
att.links = liens;
ecrire('guyane-2020-mesures-et-croix', [f, c], att);
