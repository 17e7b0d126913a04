// Les fiches côte à côte : rubriques à gauche, un axe par colonne, deux blocs dans la même feuille ; ▪ dans les cellules.
import { Feuille, S, ecrire } from './outils.mjs';
import { FICHES, attenduLimoges } from './limoges2016.mjs';
const droit = (t) => t.replace(/’/g, "'").replace(/« /g, '"').replace(/ »/g, '"');
const puces = (xs) => xs.map((t) => '▪ ' + droit(t)).join('\n');
const f = new Feuille('Synthèse des axes', { largeurs: [22, 46, 46, 46, 46, 46] });
f.pose(1, 1, 'ACADEMIE DE LIMOGES - FEUILLE DE ROUTE NUMERIQUE 2016-2017', S.bande)
  .fusion(1, 1, 1, 6, S.bande)
  .hauteur(1, 26);
let r = 3;
for (const [g, titre] of [
  ['strategique', 'OBJECTIFS STRATEGIQUES'],
  ['operationnel', 'OBJECTIFS OPERATIONNELS'],
]) {
  const fs = FICHES.filter((x) => x.groupe === g);
  f.pose(r++, 1, titre, S.titre);
  f.ligne(r, 1, ['AXE', ...fs.map((x) => droit(x.titre))], S.entete).hauteur(r, 34);
  r++;
  for (const [rub, val] of [
    ['ETAT DES LIEUX', (x) => droit(x.etat.join(' '))],
    ['OBJECTIFS', (x) => (x.o.length > 1 ? puces(x.o) : droit(x.o[0]))],
    ['ACTIONS A MENER', (x) => puces(x.a)],
    ['MOYENS ET ACTEURS\nMOBILISES', (x) => (x.m.length > 1 ? puces(x.m) : droit(x.m[0]))],
    ['INDICATEURS ET PREUVES\nDE REUSSITE', (x) => (x.i.length > 1 ? puces(x.i) : droit(x.i[0]))],
  ]) {
    f.pose(r, 1, rub, S.label)
      .ligne(r, 2, fs.map(val), S.corps)
      .ajuste(
        r,
        fs.map((_, k) => k + 2),
      );
    r++;
  }
  r += 2;
}
f.pose(r, 1, "ZAP : zone d'animation pédagogique. CTNE : comité territorial du numérique éducatif.", S.note);
ecrire(
  'limoges-2016-fiches-cote-a-cote',
  [f],
  attenduLimoges({
    dire: droit,
    axe: (x) => droit(x.titre),
    notes:
      "Rubriques en colonne A (CAPITALES sans accents), un axe par colonne, deux blocs l'un sous l'autre (2 axes puis 5) ; ▪ en tête de chaque élément sauf quand il est seul ; guillemets et apostrophes droits ; titres d'axe courts. État des lieux = texte libre.",
  }),
);
