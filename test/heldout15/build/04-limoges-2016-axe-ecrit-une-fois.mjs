// Le classeur hérité du prédécesseur : quatre onglets, l'axe écrit une seule fois en tête de ses lignes ; mesures M1 à M35 ; moyens et indicateurs en
// regard ; croix par numéro de mesure.
import { Feuille, ecrire, insec, tourne, main, pct, romain } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''),
  PA = PROJET_ACADEMIQUE.map(([t]) => t);
const s = new Feuille('Objectifs', [48, 110]),
  f = new Feuille('Mesures', [48, 8, 100, 24, 16]),
  d = new Feuille('Moyens et indicateurs', [48, 70, 70, 14, 14]),
  c = new Feuille('Lien projet académique', [12, 34, 34, 34]);
s.pose(1, 1, 'Feuille de route numérique 2016-2017', 'titre')
  .pose(2, 1, 'Académie de Limoges – DANE', 'note')
  .ligne(4, 1, ['Axe', 'Objectifs'], 'tete');
f.pose(1, 1, 'Mesures', 'titre').ligne(3, 1, ['Axe', 'N°', 'Mesure', 'Responsable', 'État'], 'tete');
d.pose(1, 1, 'Moyens et indicateurs par axe', 'titre').ligne(
  3,
  1,
  ['Axe', 'Moyens', 'Indicateurs', 'Valeur 2016', 'Cible 2017'],
  'tete',
);
c.pose(1, 1, 'Contribution des mesures au projet académique', 'titre').ligne(3, 1, ['Mesure', ...PA], 'tete');
let r = 4,
  q = 4,
  z = 5,
  n = 0,
  m = 0;
const liens = [],
  vises = [],
  sommes = [0, 0, 0];
FICHES.forEach((x, i) => {
  const axe = insec(`${romain(i + 1)} – ${x.titre}`),
    debut = (k) => (k ? '' : axe);
  x.o.forEach((y, k) => s.ligne(z++, 1, [debut(k), insec(main(sp(y), m++))], ['objectif', 'corps']));
  x.a.forEach((y, k) => {
    n++;
    f.ligne(
      r++,
      1,
      [
        debut(k),
        `M${n}`,
        insec(main(sp(y), n)),
        tourne(['DAN', 'DAN et IA-DASEN', '', 'DAN adjoint'], n),
        tourne(['engagée', '', 'à lancer', 'engagée', 'terminée'], n),
      ],
      ['objectif', 'centre', 'corps', 'corps', 'centre'],
    );
    const v = PA.map((_, h) => ((n + h) % (3 + h) === 1 || (n * 2 + h) % 11 === 3 ? 'x' : ''));
    v.forEach((w, h) => {
      if (!w) return;
      liens.push({ action: `M${n}`, objective: PA[h] });
      sommes[h]++;
    });
    c.ligne(3 + n, 1, [`M${n}`, ...v], 'centre');
  });
  for (let k = 0; k < Math.max(x.m.length, x.i.length); k++) {
    const y = x.i[k] ?? '',
      nombre = /^Nombre/.test(y),
      taux = /^(Pourcentage|Taux)/.test(y),
      v = 3 + ((q * 5) % 17);
    d.ligne(
      q++,
      1,
      [
        debut(k),
        x.m[k] ? insec(main(sp(x.m[k]), m++)) : '',
        y && insec(main(sp(y), m++)),
        nombre ? v : taux ? pct(0.3) : '',
        nombre ? v + 6 : taux ? pct(0.5) : '',
      ],
      ['objectif', 'corps', 'corps', 'centre', 'centre'],
    );
    if (y) vises.push(nombre ? { target: String(v + 6) } : taux ? { target: '50%' } : {});
  }
});
c.ligne(4 + n, 1, ['Total', ...sommes], 'total');
d.pose(q + 1, 1, insec('Moyens et indicateurs d’une même ligne ne vont pas ensemble : ils se rapportent à l’axe.'), 'note');
const att = attenduLimoges({
  dire: sp,
  codeAxe: (i) => romain(i + 1),
  notes:
    'Axe (« I – … ») écrit sur la première de ses lignes, cases vides dessous, dans les trois premiers onglets. Objectifs : Axe | Objectifs, un par ligne. Mesures : Axe | N° (M1 à M35) | Mesure | Responsable | État. Moyens et indicateurs : Axe | Moyens | Indicateurs, deux listes en regard qui ne se répondent pas | Valeur 2016 | Cible 2017 (`target`). Lien projet académique : numéro de mesure, x sous les trois objectifs, Total. `objective` null partout : rien ne rattache une mesure à un objectif (un axe qui n’en a qu’un : les deux lectures se valent). Responsables, états, valeurs, croix inventés. Point final enlevé.',
});
for (const k of ['actions', 'levers', 'indicators']) for (const x of att[k]) x.objective = null;
att.actions = att.actions.map((x, k) => ({ code: `M${k + 1}`, ...x }));
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('limoges-2016-axe-ecrit-une-fois', [s, f, d, c], att);
