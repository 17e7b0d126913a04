// Les cinq axes qui ont plusieurs objectifs : objectifs et indicateurs en face de l'axe fusionné ; actions, moyens fusionnés à droite ; projet
// académique en trois colonnes, sous chaque objectif les actions qui y contribuent.
import { Feuille, ecrire, insec, puces, tourne, main, pct } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''),
  PA = PROJET_ACADEMIQUE.map(([t]) => t),
  ac = (i, k) => `${i + 1}.${k + 1}`,
  CINQ = FICHES.filter((x) => x.o.length > 1);
const s = new Feuille('Axes et objectifs', [8, 40, 96]),
  f = new Feuille('Actions et moyens', [8, 86, 18, 62]),
  d = new Feuille('Indicateurs', [44, 84, 16, 20]),
  c = new Feuille('Projet académique', [58, 58, 58]);
s.bloc(1, 1, 1, 3, 'Feuille de route numérique 2016-2017 – Académie de Limoges', 'titre').ligne(
  3,
  1,
  ['Axe', 'Intitulé de l’axe', 'Objectifs'],
  'tete',
);
f.bloc(1, 1, 1, 4, 'Actions et moyens', 'titre').ligne(
  3,
  1,
  ['N°', 'Action', 'Échéance', 'Moyens de l’axe'],
  'tete',
);
d.bloc(1, 1, 1, 4, 'Indicateurs de suivi', 'titre').ligne(
  3,
  1,
  ['Axe', 'Indicateur', 'Valeur 2016', 'Résultat attendu'],
  'tete',
);
c.bloc(1, 1, 1, 3, 'Actions qui contribuent au projet académique', 'titre')
  .bloc(3, 1, 3, 3, 'Objectifs du projet académique', 'tete')
  .ligne(4, 1, PA, 'tete');
let r = 4,
  q = 4,
  z = 4,
  n = 0,
  m = 0;
const liens = [],
  vises = [],
  bas = PA.map(() => 5);
CINQ.forEach((x, i) => {
  const ds = z,
    dq = q;
  for (const y of x.o) s.ligne(z++, 1, ['', '', insec(main(sp(y), m++))], ['centre', 'etiquette', 'corps']);
  s.bloc(ds, 1, z - 1, 1, i + 1, 'centre').bloc(ds, 2, z - 1, 2, x.titre, 'etiquette');
  f.bloc(r, 1, r++, 4, insec(`Axe ${i + 1} : ${x.titre}`), 'axe');
  const dr = r;
  x.a.forEach((y, k) => {
    PA.forEach((o, h) => {
      if ((n + h) % (3 + h) === 1 || (n * 2 + h) % 11 === 3) {
        c.pose(bas[h]++, h + 1, insec(`${ac(i, k)} ${sp(y)}`), 'corps');
        liens.push({ action: ac(i, k), objective: o });
      }
    });
    f.ligne(
      r++,
      1,
      [ac(i, k), insec(main(sp(y), n)), tourne(['juin 2017', '2016-2017', '', 'Décembre 2016'], n), ''],
      ['centre', 'corps', 'centre', 'corps'],
    );
    n++;
  });
  f.bloc(
    dr,
    4,
    r - 1,
    4,
    insec(
      puces(
        x.m.map((y) => main(sp(y), m++)),
        '• ',
      ),
    ),
    'corps',
  );
  for (const y of x.i) {
    const nombre = /^Nombre/.test(y),
      taux = /^(Pourcentage|Taux)/.test(y),
      v = 3 + ((q * 5) % 17);
    d.ligne(
      q++,
      1,
      ['', insec(main(sp(y), q)), nombre ? v : taux ? pct(0.3) : '', nombre ? v + 6 : taux ? pct(0.5) : ''],
      ['etiquette', 'corps', 'centre', 'centre'],
    );
    vises.push(nombre ? { target: String(v + 6) } : taux ? { target: '50%' } : {});
  }
  d.bloc(dq, 1, q - 1, 1, insec(`${i + 1} - ${x.titre}`), 'etiquette');
});
c.ligne(
  Math.max(...bas) + 1,
  1,
  bas.map((b) => `${b - 5} actions`),
  'total',
);
f.pose(r + 1, 1, insec('Une action peut contribuer à plusieurs objectifs du projet académique.'), 'note');
const att = attenduLimoges({
    dire: sp,
    notes:
      'Cinq des sept axes (ceux qui ont plusieurs objectifs), renumérotés de 1 à 5. Axes et objectifs : numéro et intitulé de l’axe fusionnés | un objectif par ligne. Actions et moyens : bandeau « Axe 1 : … », N° | Action | Échéance | Moyens de l’axe, fusionnés en face des actions (puces s’il y en a plusieurs). Indicateurs : Axe fusionné (« 1 - … ») | Indicateur | Valeur 2016 | Résultat attendu (`target`). Projet académique : les trois objectifs en tête de colonne, sous chacun les actions redites (« 1.2 Mettre… »), total. `objective` null partout. Échéances, valeurs, liens inventés. Point final enlevé.',
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
ecrire('limoges-2016-actions-par-objectif-academique', [s, f, d, c], att);
