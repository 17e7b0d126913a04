// Les cinq axes qui ont plusieurs objectifs, renumérotés : sous le titre de chacun, trois cellules de listes ; indicateurs chiffrés, axe fusionné ;
// croisement des actions et du projet académique.
import { Feuille, ecrire, insec, puces, tourne, main, pct } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''),
  PA = PROJET_ACADEMIQUE.map(([t]) => t),
  ac = (i, k) => `${i + 1}.${k + 1}`,
  CINQ = FICHES.filter((x) => x.o.length > 1);
const f = new Feuille('Feuille de route', [62, 86, 58]),
  d = new Feuille('Indicateurs', [40, 84, 14, 14, 26]),
  c = new Feuille('Projet académique', [36, 8, 84, 22, 22, 22]);
f.bloc(1, 1, 1, 3, 'Académie de Limoges – Feuille de route numérique 2016-2017', 'titre').pose(
  2,
  1,
  insec('Extrait : axes 1 à 5'),
  'note',
);
d.bloc(1, 1, 1, 5, 'Tableau des indicateurs', 'titre').ligne(
  3,
  1,
  ['Axe', 'Indicateur', '2016', 'Cible 2017', 'Source'],
  'tete',
);
c.bloc(1, 1, 1, 6, 'Lien des actions avec le projet académique', 'titre').ligne(
  3,
  1,
  ['Axe', 'N°', 'Action', ...PA],
  'tete',
);
let r = 4,
  q = 4,
  z = 4,
  n = 0,
  m = 0;
const liens = [],
  vises = [];
CINQ.forEach((x, i) => {
  const axe = insec(`Axe ${i + 1} : ${x.titre}`),
    liste = (xs) =>
      insec(
        puces(
          xs.map((y) => main(sp(y), m++)),
          '- ',
        ),
      );
  f.bloc(r, 1, r++, 3, axe, 'axe').ligne(r++, 1, ['Objectifs', 'Actions', 'Moyens'], 'tete');
  f.ligne(r++, 1, [liste(x.o), insec(x.a.map((y, k) => `${ac(i, k)} ${sp(y)}`).join('\n')), liste(x.m)]);
  r++;
  const dq = q,
    dz = z;
  for (const y of x.i) {
    const nombre = /^Nombre/.test(y),
      taux = /^(Pourcentage|Taux)/.test(y),
      v = 4 + ((q * 5) % 19);
    d.ligne(
      q++,
      1,
      [
        '',
        insec(main(sp(y), q)),
        nombre ? v : taux ? pct(0.25) : '',
        nombre ? v + 8 : taux ? pct(0.6) : '',
        tourne(['DAN', '', 'Enquête ETIC', 'DAN'], q),
      ],
      ['etiquette', 'corps', 'centre', 'centre', 'corps'],
    );
    vises.push(nombre ? { target: String(v + 8) } : taux ? { target: '60%' } : {});
  }
  d.bloc(dq, 1, q - 1, 1, axe, 'etiquette');
  x.a.forEach((y, k) => {
    const v = PA.map((_, h) => ((n + h * 2) % 4 === 1 || (n * 2 + h) % 7 === 0 ? 'X' : ''));
    v.forEach((w, h) => w && liens.push({ action: ac(i, k), objective: PA[h] }));
    c.ligne(
      z++,
      1,
      ['', ac(i, k), insec(main(sp(y), n)), ...v],
      ['etiquette', 'centre', 'corps', 'centre', 'centre', 'centre'],
    );
    n++;
  });
  c.bloc(dz, 1, z - 1, 1, axe, 'etiquette');
});
c.pose(z + 1, 1, insec('X : l’action contribue à l’objectif du projet académique'), 'note');
d.pose(q + 1, 1, insec('Les cases vides seront complétées en fin d’année.'), 'note');
const att = attenduLimoges({
    dire: sp,
    notes:
      'Cinq des sept axes (ceux qui ont plusieurs objectifs), renumérotés de 1 à 5. Feuille de route : bandeau « Axe 1 : … », Objectifs | Actions (« 1.1 Définir… », une par ligne) | Moyens, une ligne de listes à tirets (pas de tiret s’il n’y a qu’un élément). Indicateurs : Axe fusionné | Indicateur | 2016 | Cible 2017 (`target`, nombres et taux) | Source. Projet académique : Axe fusionné | N° | Action redite | trois objectifs (X = lien), légende. `objective` null partout. Sources, valeurs, croix inventées. Point final enlevé.',
  }),
  titres = CINQ.map((x) => x.titre);
att.axes = titres.map((t, i) => ({ code: String(i + 1), title: t }));
for (const k of ['objectives', 'actions', 'levers', 'indicators'])
  att[k] = att[k].filter((x) => titres.includes(x.axis));
const codes = CINQ.flatMap((x, i) => x.a.map((_, k) => ac(i, k)));
att.actions = att.actions.map((x, k) => ({ code: codes[k], ...x }));
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('limoges-2016-cinq-axes', [f, d, c], att);
