// Une feuille à bandeaux d'axe, une ligne par objectif (actions numérotées dans la cellule, leviers), un tableau de bord des indicateurs,
// une grille de X.
import { Feuille, ecrire, courbe, insec, puces, tourne, main, pct } from './kit.mjs';
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
const f = new Feuille('Feuille de route', [8, 44, 96, 60, 20]);
f.bloc(1, 1, 1, 5, 'Feuille de route du numérique éducatif 2024-2025', 'titre')
  .pose(2, 1, 'Académie de Guyane, DRANE', 'note')
  .ligne(4, 1, ['N°', 'Objectif opérationnel', 'Actions', 'Leviers', 'Référent'], 'tete');
const t = new Feuille('Tableau de bord', [50, 64, 14, 14, 14, 30]);
t.bloc(1, 1, 1, 6, 'Tableau de bord des indicateurs', 'titre')
  .bloc(3, 1, 4, 1, 'Objectif opérationnel', 'tete')
  .bloc(3, 2, 4, 2, 'Indicateur', 'tete')
  .bloc(3, 3, 3, 5, 'Valeurs', 'tete')
  .ligne(4, 3, ['2023', '2024', 'Cible 2025'], 'tete')
  .bloc(3, 6, 4, 6, 'Remarque', 'tete');
const c = new Feuille('Lien projet académique', [12, 9, 84, 20, 20, 20, 20, 9]);
c.bloc(1, 1, 1, 8, 'Les actions et le projet académique', 'titre').ligne(
  3,
  1,
  ['Axe', 'N°', 'Action', ...PA, 'Total'],
  'tete',
);
let r = 5,
  q = 5,
  y = 4,
  n = 0,
  m = 0;
const liens = [],
  nb = PA.map(() => 0),
  vises = [];
DOC.forEach((a, i) => {
  f.bloc(r, 1, r++, 5, insec(`AXE ${i + 1} – ${dire(a.titre)}`), 'axe');
  const dy = y;
  a.objectifs.forEach((o, j) => {
    const L = o.lignes[0],
      dq = q;
    const actions = L.a.map((x, k) => {
      const v = PA.map((_, e) => ((n + e * 2) % 5 === 1 || (n + e) % 6 === 2 ? 'X' : ''));
      v.forEach((w, e) => {
        if (w) {
          nb[e]++;
          liens.push({ action: ac(i, j, k), objective: PA[e] });
        }
      });
      c.ligne(
        y++,
        1,
        ['', ac(i, j, k), insec(dire(x)), ...v, v.filter(Boolean).length],
        ['etiquette', 'centre', 'corps', 'centre', 'centre', 'centre', 'centre', 'total'],
      );
      return `${ac(i, j, k)} ${main(dire(x), n++)}`;
    });
    f.ligne(
      r++,
      1,
      [
        ob(i, j),
        insec(dire(o.titre)),
        insec(actions.join('\n')),
        insec(
          puces(
            L.l.map((x) => main(dire(x), m++)),
            '- ',
          ),
        ),
        tourne(['DRANE', 'DRANE adjoint', 'Chargé de mission'], m),
      ],
      ['centre', 'objectif', 'corps', 'corps', 'corps'],
    );
    for (const x of L.i) {
      const s = dire(x),
        nombre = /^(Nombre|Nb)/.test(s),
        taux = /^Taux/.test(s),
        v = 5 + ((q * 3) % 31);
      t.ligne(
        q++,
        1,
        [
          '',
          insec(main(s, q)),
          nombre ? v - 2 : '',
          nombre ? v : taux ? pct(0.3) : '',
          nombre ? v + 10 : taux ? pct(0.55) : '',
          q % 11 === 0 ? 'chiffre à confirmer' : '',
        ],
        ['corps', 'corps', 'centre', 'centre', 'centre', 'corps'],
      );
      vises.push(nombre ? { target: String(v + 10) } : taux ? { target: '55%' } : {});
    }
    t.bloc(dq, 1, q - 1, 1, insec(`${ob(i, j)} ${dire(o.titre)}`), 'objectif');
  });
  c.bloc(dy, 1, y - 1, 1, `Axe ${i + 1}`, 'etiquette');
  if (i < DOC.length - 1) r++;
});
c.bloc(y, 1, y, 3, 'Total', 'total')
  .ligne(y, 4, [...nb, nb.reduce((x, w) => x + w, 0)], 'total')
  .pose(y + 2, 1, insec('X : l’action contribue à l’objectif du projet académique.'), 'note');
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire,
  axe: (a) => dire(a.titre),
  codeAxe: (i) => String(i + 1),
  codeObjectif: ob,
  codeAction: ac,
  notes:
    'Feuille de route : bandeaux « AXE 1 – … », une ligne par objectif, N° | Objectif opérationnel | Actions (« 1.1.1 Instruire… », une par ligne de la cellule) | Leviers (tirets) | Référent ; ligne vide entre deux axes. Tableau de bord : en-tête sur deux lignes, objectif fusionné (« 1.1 Accompagner… ») | un indicateur par ligne | 2023 | 2024 | Cible 2025 (`target`, nombres et taux) | Remarque. Lien projet académique : Axe fusionné (numéro seul) | N° | Action redite | quatre objectifs (X = lien) | Total, légende. Référents, valeurs, croix inventés ; objectifs du projet académique d’après les projets cités dans le document.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('guyane-2024-bandeaux-et-grille', [f, t, c], att);
