// Export d'une base en ligne : une fiche par ligne, virgules et guillemets, UTF-8 à marque d'ordre ; choix multiples, un par ligne de la case.
import { courbe, ecrireCsv } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, marksOf, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = courbe;
const lignes = [
  [
    'Axe de la feuille de route',
    'N°',
    'Action',
    'But',
    'Public',
    'Acteurs',
    'Calendrier',
    'Indicateurs',
    ...FRAMEWORK.map((x) => `Projet académique, axe ${x.code} : ${t(x.title)}`),
    'Dernière modification',
  ],
];
ACTIONS.forEach((x, k) => {
  const axe = AXES.find((a) => a.code === x.axis),
    marques = marksOf(x.code);
  let h = 0;
  lignes.push([
    `${axe.code}. ${t(axe.title)}`,
    x.code,
    t(x.title),
    t(x.but),
    t(x.public),
    t(x.acteurs),
    t(x.cal),
    (x.lines ?? [x.ind]).map(t).join('\n'),
    ...FRAMEWORK.map((f) =>
      f.objectives
        .filter(() => marques[h++])
        .map(t)
        .join('\n'),
    ),
    `${String(3 + (k % 25)).padStart(2, '0')}/10/2017 ${9 + (k % 8)}:${String((k * 7) % 60).padStart(2, '0')}`,
  ]);
});
ecrireCsv(
  'nice-export-de-la-base',
  lignes,
  { separateur: ',', encodage: 'utf-8' },
  expectedNice(
    'CSV, virgules, UTF-8 à marque d’ordre, une ligne par action : Axe de la feuille de route (« 1. … », récrit) | N° (1-1) | Action | But | Public | Acteurs | Calendrier | Indicateurs (un par ligne de la case) | trois colonnes « Projet académique, axe 1 : … », titres des objectifs servis, un par ligne (un lien chacun) | Dernière modification. Action 2-5 presque vide. Dates de modification inventées.',
    { indicatorLines: true },
  ),
);
