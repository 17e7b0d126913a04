// Un onglet par axe : objectif fusionné, une ligne par action numérotée, croix du projet académique à droite.
import { DOC } from '../../heldout/build/guyane2024.mjs';
import {
  Feuille,
  PA_GUYANE_2024 as PA,
  a,
  cadre,
  dire,
  ecrire,
  echeance,
  etat,
  objectifsPA,
  obs,
  pilote,
  puces,
  sert,
  vide,
} from './commun.mjs';

const att = vide(
  'guyane-2024',
  'Un onglet par axe ; objectif, leviers et indicateurs fusionnés sur les actions de l’objectif ; action numérotée 1.1.1 ; croix du projet académique à droite, axes du projet au-dessus. Projet académique, croix et suivi inventés.',
);
att.frameworks = cadre(PA);
const OBJ = objectifsPA(PA);
let k = 0;
const feuilles = DOC.map((axe, i) => {
  const f = new Feuille(`Axe ${i + 1}`, [32, 8, 46, 20, 12, 14, 30, 30, 26, ...a(OBJ.length, () => 13)]);
  const titre = dire(axe.titre);
  att.axes.push({ code: `${i + 1}`, title: titre });
  f.pose(1, 1, `Axe ${i + 1} : ${titre}`, 'titre');
  f.pose(2, 1, 'DRANE – année scolaire 2024-2025', 'note');
  [
    'Objectif',
    'N°',
    'Action',
    'Pilote',
    'Échéance',
    'État d’avancement',
    'Leviers',
    'Indicateurs',
    'Observations',
  ].forEach((t, c) => f.bloc(4, c + 1, 5, c + 1, t, 'tete'));
  let c = 10;
  PA.forEach(([t, os], j) => {
    f.bloc(4, c, 4, c + os.length - 1, `Projet académique – axe ${j + 1} : ${t}`, 'tete');
    f.ligne(5, c, os, 'tete');
    c += os.length;
  });
  let r = 6;
  axe.objectifs.forEach((o, n) => {
    const r1 = r;
    const ou = { axis: titre, objective: dire(o.titre) };
    const [l] = o.lignes;
    att.objectives.push({ code: `${i + 1}.${n + 1}`, title: dire(o.titre), axis: titre });
    l.a.map(dire).forEach((t, m) => {
      const code = `${i + 1}.${n + 1}.${m + 1}`;
      const pas = sert(k, OBJ.length);
      f.ligne(
        r,
        2,
        [code, t, pilote(k), echeance(k, 2024), etat(k)],
        ['centre', 'corps', 'corps', 'centre', 'centre'],
      );
      f.pose(r, 9, obs(k), 'corps');
      f.ligne(
        r,
        10,
        OBJ.map((_, j) => (pas.includes(j) ? 'X' : '')),
        'centre',
      );
      att.actions.push({ code, title: t, ...ou });
      pas.forEach((j) => att.links.push({ action: code, objective: OBJ[j].titre }));
      r += 1;
      k += 1;
    });
    f.bloc(r1, 1, r - 1, 1, `${i + 1}.${n + 1} ${dire(o.titre)}`, 'etiquette');
    f.bloc(r1, 7, r - 1, 7, puces(l.l.map(dire), '- '), 'corps');
    f.bloc(r1, 8, r - 1, 8, puces(l.i.map(dire), '- '), 'corps');
    l.l.forEach((t) => att.levers.push({ title: dire(t), ...ou }));
    l.i.forEach((t) => att.indicators.push({ title: dire(t), ...ou }));
  });
  return f;
});
ecrire('guyane-2024-un-onglet-par-axe', feuilles, att);
