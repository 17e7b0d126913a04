// Cinq onglets numérotés : objectifs (axe fusionné), actions sous une ligne d'objectif, leviers, indicateurs, projet académique où les numéros
// d'actions sont en face de l'objectif.
import { Feuille, ecrire, courbe, insec, tourne, main, pct } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)).replace(/,$/, ''),
  ob = (i, j) => `${i + 1}.${j + 1}`,
  ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const PA = [
  'Combler les écarts entre les territoires',
  'Être bien à l’école',
  'Développer les compétences des élèves et des personnels',
  'Soutenir les initiatives des équipes',
];
const o1 = new Feuille('1 Objectifs', [50, 10, 80, 24]),
  o2 = new Feuille('2 Actions', [10, 90, 22, 18, 30]),
  o3 = new Feuille('3 Leviers', [56, 80]),
  o4 = new Feuille('4 Indicateurs', [10, 50, 66, 18, 18]),
  o5 = new Feuille('5 Projet académique', [60, 60]);
o1.bloc(1, 1, 1, 4, 'Feuille de route 2024-2025 : axes et objectifs', 'titre').ligne(
  3,
  1,
  ['Axe stratégique', 'N°', 'Objectif opérationnel', 'Chef de file'],
  'tete',
);
o2.bloc(1, 1, 1, 5, 'Programme d’actions', 'titre').ligne(
  3,
  1,
  ['N°', 'Intitulé de l’action', 'Porteur', 'Échéance', 'Commentaires'],
  'tete',
);
o3.bloc(1, 1, 1, 2, 'Leviers à mobiliser', 'titre').ligne(3, 1, ['Objectif', 'Levier'], 'tete');
o4.bloc(1, 1, 1, 5, 'Indicateurs de réalisation', 'titre').ligne(
  3,
  1,
  ['N° obj.', 'Objectif', 'Indicateur', 'Situation 2024', 'Valeur cible 2025'],
  'tete',
);
o5.bloc(1, 1, 1, 2, 'Liens avec le projet académique', 'titre').ligne(
  3,
  1,
  ['Objectif du projet académique', 'N° des actions concernées'],
  'tete',
);
let r = 4,
  s = 4,
  v = 4,
  q = 4,
  n = 0,
  m = 0;
const liens = [],
  vises = [],
  cites = PA.map(() => []);
DOC.forEach((a, i) => {
  const d = r;
  a.objectifs.forEach((o, j) => {
    const L = o.lignes[0],
      dv = v,
      dq = q,
      titre = insec(dire(o.titre));
    o1.ligne(
      r++,
      1,
      ['', ob(i, j), titre, tourne(['DRANE', 'DRANE', 'DSI', 'DRANE'], r)],
      ['etiquette', 'centre', 'corps', 'corps'],
    );
    o2.bloc(s, 1, s++, 5, `Objectif ${ob(i, j)} : ${titre}`, 'objectif');
    L.a.forEach((x, k) => {
      PA.forEach((y, c) => {
        if ((n + c * 3) % 5 === 2 || (n * 2 + c) % 9 === 4) {
          cites[c].push(ac(i, j, k));
          liens.push({ action: ac(i, j, k), objective: y });
        }
      });
      o2.ligne(
        s++,
        1,
        [
          ac(i, j, k),
          insec(main(dire(x), n)),
          tourne(['DRANE', 'DSI', 'EAFC', 'DRANE', 'IAN'], n),
          tourne(['Juin 2025', '31/01/2025', '', 'Toute l’année'], n),
          tourne(['', '', '', 'en cours', '', 'reporté d’un mois'], n),
        ],
        ['centre', 'corps', 'corps', 'centre', 'corps'],
      );
      n++;
    });
    for (const x of L.l) o3.ligne(v++, 1, ['', insec(main(dire(x), m++))], ['etiquette', 'corps']);
    o3.bloc(dv, 1, v - 1, 1, `${ob(i, j)} ${titre}`, 'etiquette');
    for (const x of L.i) {
      const nombre = /^(Nombre|Nb)/.test(x),
        taux = /^Taux/.test(x),
        w = 10 + ((q * 11) % 67);
      o4.ligne(
        q++,
        1,
        [
          '',
          '',
          insec(main(dire(x), m++)),
          nombre ? w : taux ? pct(0.45) : '',
          nombre ? w + 20 : taux ? pct(0.8) : '',
        ],
        ['centre', 'corps', 'corps', 'centre', 'centre'],
      );
      vises.push(nombre ? { target: String(w + 20) } : taux ? { target: '80%' } : {});
    }
    o4.bloc(dq, 1, q - 1, 1, ob(i, j), 'centre').bloc(dq, 2, q - 1, 2, titre, 'corps');
  });
  o1.bloc(d, 1, r - 1, 1, insec(`Axe ${i + 1} – ${dire(a.titre)}`), 'etiquette');
});
o2.bloc(s + 1, 1, s + 1, 2, insec(`Total : ${n} actions`), 'total');
PA.forEach((x, c) => o5.ligne(4 + c, 1, [x, cites[c].join(' ; ')], ['etiquette', 'corps']));
o5.pose(9, 1, insec('Les numéros sont ceux de l’onglet 2.'), 'note');
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  axe: (a) => dire(a.titre),
  codeAxe: (i) => String(i + 1),
  codeObjectif: ob,
  codeAction: ac,
  notes:
    '1 Objectifs : Axe stratégique fusionné (« Axe 1 – … ») | N° | Objectif opérationnel | Chef de file. 2 Actions : bandeau « Objectif 1.1 : … », N° | Intitulé de l’action | Porteur | Échéance | Commentaires, total. 3 Leviers : Objectif fusionné (« 1.1 Accompagner… ») | un levier par ligne. 4 Indicateurs : N° obj. et Objectif fusionnés, un indicateur par ligne, Situation 2024, Valeur cible 2025 (`target`, nombres et taux). 5 Projet académique : objectif | « 1.1.1 ; 1.2.3 » (un numéro = un lien), note. Chefs de file, porteurs, échéances, commentaires, valeurs, liens inventés ; objectifs du projet académique d’après les projets cités dans le document.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('guyane-2024-onglets-numerotes', [o1, o2, o3, o4, o5], att);
