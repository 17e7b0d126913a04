// Un onglet par axe : objectifs, tableau des actions, moyens, tableau des indicateurs l'un sous l'autre ; matrice du projet académique à la fin.
import { Feuille, ecrire, insec, tourne, main, pct, capitales, sansPoint } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const t = (x) => insec(sansPoint(x)),
  PA = PROJET_ACADEMIQUE.map(([x]) => x);
const NOMS = [
  'Région',
  'Académie',
  'Gouvernance',
  'Plan numérique',
  'Formation',
  'Infrastructures',
  'Innovation',
];
const c = new Feuille('Lien projet académique', [8, 96, 26, 26, 26]);
c.pose(1, 1, 'Contribution des actions au projet académique', 'titre').ligne(
  3,
  1,
  ['N°', 'Action', ...PA],
  'tete',
);
let n = 0,
  m = 0,
  q = 4;
const liens = [],
  vises = [],
  sommes = [0, 0, 0];
const onglets = FICHES.map((x, i) => {
  const f = new Feuille(`${i + 1} ${NOMS[i]}`, [8, 80, 24, 16, 16, 40]);
  f.bloc(1, 1, 1, 6, insec(`AXE ${i + 1} : ${capitales(t(x.titre))}`), 'titre');
  f.pose(2, 1, insec('Les actions, moyens et indicateurs valent pour tous les objectifs de l’axe.'), 'note');
  let r = 4;
  f.bloc(r, 1, r++, 6, 'Objectifs', 'axe');
  for (const y of x.o) f.bloc(r, 1, r++, 6, `- ${t(y)}`, 'corps');
  r++;
  f.bloc(r, 1, r++, 6, 'Actions', 'axe');
  f.ligne(r++, 1, ['N°', 'Action', 'Responsable', 'Échéance', 'État', 'Observations'], 'tete');
  x.a.forEach((y, k) => {
    const code = `${i + 1}.${k + 1}`;
    f.ligne(
      r++,
      1,
      [
        code,
        main(t(y), n),
        tourne(['DAN', 'DAN adjoint', 'DAN et IA-DASEN', ''], n),
        tourne(['juin 2017', 'déc. 2016', 'en continu', 'mars 2017'], n),
        tourne(['en cours', 'fait', 'en cours', 'non commencé'], n),
        tourne(['', '', '', 'À reprendre en 2017-2018', ''], n),
      ],
      ['centre', 'corps', 'corps', 'centre', 'centre', 'corps'],
    );
    const v = PA.map((_, h) => ((n + h) % (2 + h) === 0 ? 'X' : ''));
    v.forEach((w, h) => {
      if (!w) return;
      liens.push({ action: code, objective: PA[h] });
      sommes[h]++;
    });
    c.ligne(q++, 1, [code, t(y), ...v], ['centre', 'corps', 'centre', 'centre', 'centre']);
    n++;
  });
  r++;
  f.bloc(r, 1, r++, 6, 'Moyens', 'axe');
  for (const y of x.m) f.bloc(r, 1, r++, 6, `- ${t(y)}`, 'corps');
  r++;
  f.bloc(r, 1, r++, 6, 'Indicateurs', 'axe');
  f.bloc(r, 1, r, 2, 'Indicateur', 'tete').ligne(
    r++,
    3,
    ['Valeur 2016', 'Cible 2017', 'Réalisé', 'Observations'],
    'tete',
  );
  for (const y of x.i) {
    const nombre = /^Nombre/.test(y),
      taux = /^(Pourcentage|Taux)/.test(y),
      v = 4 + ((m * 5) % 19);
    f.bloc(r, 1, r, 2, main(t(y), m), 'corps').ligne(
      r++,
      3,
      [
        nombre ? v : taux ? pct(0.2) : '',
        nombre ? v + 8 : taux ? pct(0.4) : '',
        nombre && m % 3 === 1 ? v + 3 : '',
        tourne(['', '', 'Enquête de mai', ''], m),
      ],
      ['centre', 'centre', 'centre', 'corps'],
    );
    vises.push(nombre ? { target: String(v + 8) } : taux ? { target: '40%' } : {});
    m++;
  }
  return f;
});
c.bloc(q, 1, q, 2, 'Total', 'total').ligne(q, 3, sommes, 'total');
const att = attenduLimoges({
  dire: sansPoint,
  codeAxe: (i) => String(i + 1),
  codeAction: (i, k) => `${i + 1}.${k + 1}`,
  notes:
    'Un onglet par axe, titre « AXE 1 : … » (capitales sans accents), note. Quatre blocs l’un sous l’autre, chacun sous son bandeau : Objectifs (un tiret par ligne fusionnée) ; Actions : N° | Action | Responsable | Échéance | État | Observations ; Moyens (un tiret par ligne) ; Indicateurs : Indicateur | Valeur 2016 | Cible 2017 (`target`) | Réalisé | Observations. Lien projet académique : N° | Action | X sous les trois objectifs ; Total. Un axe à plusieurs objectifs : `objective` null ; à un seul : c’est lui. Responsables, échéances, états, valeurs, croix inventés. Point final enlevé.',
});
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
att.project = PA;
att.links = liens;
ecrire('limoges-2016-onglet-par-axe', [...onglets, c], att);
