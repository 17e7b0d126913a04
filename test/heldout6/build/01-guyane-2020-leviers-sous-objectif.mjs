// Le plan d'actions tenu par l'adjointe : axe et objectif en bandeaux, les leviers sur une ligne sous l'objectif ;
// les indicateurs, chiffrés, sont dans un second onglet qui ne connaît que le code de l'objectif.
import { Feuille, ecrire, flat, insec, tourne, date, pct, lettre } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const base = (x) => flat(T(x)).replace('distance : ( laBoîte', 'distance (laBoîte').replace('virtuelles )', 'virtuelles)').replace(/,$/, '');
const dire = (x) => (sous(x).length ? `${base(x).replace(/ :$/, '')} (${sous(x).join(', ')})` : base(x));
const ob = (i, j) => `${lettre(i + 1)}${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const f = new Feuille('Plan d’actions', [9, 66, 24, 14, 11, 13, 40]);
f.bloc(1, 1, 1, 7, 'ACADÉMIE DE LA GUYANE', 'titre').bloc(2, 1, 2, 7, 'Feuille de route numérique 2020-2021 – Plan d’actions', 'titre').pose(3, 1, 'Version 3, après la réunion du 12 janvier 2021', 'note');
f.ligne(5, 1, ['N°', 'Actions', 'Pilote', 'Échéance', 'Priorité', '% d’avancement', 'Observations'], 'tete');
let r = 6, n = 0, somme = 0;
DOC.forEach((a, i) => {
  f.bloc(r, 1, r++, 7, insec(`AXE ${lettre(i + 1)} : ${a.titre}`), 'axe');
  a.objectifs.forEach((o, j) => {
    f.pose(r, 1, ob(i, j), 'objectif').bloc(r, 2, r++, 7, dire(o.titre), 'objectif');
    f.pose(r, 1, '', 'corps').bloc(r, 2, r++, 7, insec(`Leviers : ${o.lignes.flatMap((l) => l.l.map(dire)).join(' ; ')}`), 'corps');
    o.lignes.flatMap((l) => l.a).forEach((x, k) => {
      const p = tourne([0.5, 1, 0.25, 0, 0.75], n);
      f.ligne(r++, 1, [ac(i, j, k), dire(x), tourne(['DANE', 'DANE adjoint 1er degré', 'DSI', 'DANE / CANOPÉ'], n), tourne([date(2021, 6, 30), date(2020, 12, 18), 'Année scolaire', ''], n), tourne(['Élevé', 'Moyen', 'Moyen', 'Bas'], n), pct(p), tourne(['', '', 'Reporté au second trimestre en raison du contexte sanitaire', '', ''], n)], ['centre', 'corps', 'corps', 'centre', 'centre', 'centre', 'corps']);
      n++; somme += p;
    });
  });
});
f.bloc(r, 1, r, 5, 'Avancement moyen', 'total').pose(r, 6, { v: somme / n, z: '0%', f: `AVERAGE(F6:F${r - 1})` }, 'total').pose(r, 7, `${n} actions`, 'total');
f.pose(r + 2, 1, 'NB : les actions en gras dans la version 2 ont été regroupées.', 'note');
const g = new Feuille('Indicateurs', [11, 60, 12, 16, 16, 30]);
g.pose(1, 1, 'Indicateurs de suivi', 'titre').ligne(3, 1, ['Objectif', 'Indicateur', 'Unité', 'Valeur initiale', 'Valeur cible', 'Source'], 'tete');
let p = 4;
const vises = [];
DOC.forEach((a, i) => a.objectifs.forEach((o, j) => o.lignes.flatMap((l) => l.i).forEach((x, k) => {
  const t = dire(x), nb = /^Nombre/.test(t), tx = /^Taux/.test(t), v = 6 + ((p * 7) % 31);
  g.ligne(p++, 1, [k ? '' : ob(i, j), t, nb ? 'nombre' : tx ? '%' : '', nb ? v : tx ? pct(0.35) : '', nb ? v + 12 : tx ? pct(0.8) : '', tourne(['DANE', 'Enquête', ''], p)], ['centre', 'corps', 'centre', 'centre', 'centre', 'corps']);
  vises.push(nb ? { target: String(v + 12), baseline: String(v), unit: 'nombre' } : tx ? { target: '80%', baseline: '35%', unit: '%' } : {});
})));
g.pose(p + 1, 1, 'Les indicateurs sans valeur sont appréciés par le comité de pilotage.', 'note');
const att = attenduDe(DOC, { document: 'guyane-2020', dire, codeAxe: (i) => lettre(i + 1), codeObjectif: ob, codeAction: ac,
  notes: 'Plan d’actions : bandeaux « AXE A : … » fusionnés, ligne d’objectif (code « A1 » en colonne N°, titre fusionné), dessous une ligne fusionnée « Leviers : … ; … ; … » (un levier par point-virgule), puis les actions « A1.1 ». Ligne « Avancement moyen », note. Indicateurs : code de l’objectif sur la première ligne seulement (vide = celui du dessus), Unité, Valeur initiale, Valeur cible pour les nombres et les taux. Pilotes, échéances, priorités, avancements, valeurs inventés.' });
att.indicators.forEach((x, k) => Object.assign(x, vises[k]));
ecrire('guyane-2020-leviers-sous-objectif', [f, g], att);
