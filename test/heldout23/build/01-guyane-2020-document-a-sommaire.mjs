// Chargée de mission à l'aise avec Word : couverture, sommaire, styles de titre, un tableau à puces sous chaque objectif, annexe du projet académique.
import { courbe, dire, insec, listes, sert, PA2020, cadre, objectifsDe, ecrireDocx } from './kit.mjs';
import { cas, document, entete, liste, nouvellePage, p, repere, sommaire, tableau } from './word.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe } from '../../heldout/build/outils.mjs';

const t = (x) => insec(courbe(x)),
  PA = objectifsDe(PA2020);
// pages du sommaire : introduction, puis chaque axe et ses objectifs, suivi, annexe
const PAGES = [3, 4, 4, 4, 4, 4, 4, 5, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 8, 8, 9, 9, 9, 9, 10, 10, 10, 11, 11];
const titres = [];
const titre = (n, texte, saut) => {
  titres.push([n, texte]);
  return p(texte, { style: `Titre${n}`, saut, brut: repere(titres.length - 1) });
};
const cite = PA.map(() => []),
  liens = [];
let n = 0;
let corps = titre(1, 'Introduction');
corps += p(
  t(
    'La feuille de route 2020-2021 fixe le cadre de travail de la délégation académique au numérique éducatif. Elle a été présentée au comité de pilotage et sera revue chaque année.',
  ),
);
corps += p(
  t(
    "Pour chaque axe, les objectifs sont présentés l'un après l'autre, avec leurs actions, les leviers sur lesquels s'appuyer et les indicateurs qui serviront au bilan.",
  ),
);
DOC.forEach((a, i) => {
  corps += titre(1, insec(`Axe ${i + 1} : ${t(a.titre)}`), true);
  a.objectifs.forEach((o, j) => {
    const [A, L, I] = listes(o);
    corps += titre(2, insec(`Objectif ${i + 1}.${j + 1} – ${t(dire(o.titre))}`));
    const actions = A.map((x, k) => {
      const code = `${i + 1}.${j + 1}.${k + 1}`;
      for (const h of sert(n + 2, 6)) {
        liens.push({ action: code, objective: PA[h] });
        cite[h].push(code);
      }
      n++;
      return p(`${code} ${t(x)}`);
    });
    corps += tableau(
      [3700, 3000, 2900],
      [
        { cases: entete(['Actions', 'Leviers', 'Indicateurs']), entete: true },
        { cases: [cas(actions.join('')), cas(liste(L.map(t))), cas(liste(I.map(t)))] },
      ],
    );
    corps += p('');
  });
});
corps += titre(1, 'Suivi de la feuille de route', true);
corps += p(
  t(
    "Le comité de pilotage se réunit deux fois par an. Un bilan est publié en juillet sur le site de la délégation ; il sert à préparer la feuille de route de l'année suivante.",
  ),
);
corps += titre(1, insec('Annexe : contribution au projet académique 2018-2021'));
corps += p(t('Les numéros renvoient aux actions des pages précédentes.'));
const lignes = [
  {
    cases: entete(['Axe du projet académique', 'Objectif du projet académique', 'Actions qui y contribuent']),
    entete: true,
  },
];
let h = 0;
for (const [a, os] of PA2020)
  os.forEach((o, k) =>
    lignes.push({
      cases: [cas(k ? '' : t(a), { suite: k ? 'suite' : 'debut', b: 1 }), t(o), cite[h++].join(', ')],
    }),
  );
corps += tableau([2700, 3700, 3200], lignes) + p('');

const couverture = [
  p('Académie de la Guyane', { b: 1, taille: 14, aligne: 'center', avant: 600 }),
  p('Délégation académique au numérique éducatif', { aligne: 'center', taille: 12 }),
  p('Feuille de route du numérique éducatif', { style: 'Titre' }),
  p('Année scolaire 2020-2021', { style: 'Sous-titre' }),
  p('Version présentée au comité de pilotage', { aligne: 'center', i: 1, avant: 2400 }),
  nouvellePage,
  sommaire(titres.map(([k, x], i) => [k, x, PAGES[i]])),
  nouvellePage,
].join('');
const att = attenduDe(DOC, {
  document: 'guyane-2020',
  dire,
  codeAxe: (i) => String(i + 1),
  codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  codeAction: (i, j, k) => `${i + 1}.${j + 1}.${k + 1}`,
  notes:
    'Couverture, sommaire. Titre 1 « Axe 1 : … », Titre 2 « Objectif 1.1 – … », dessous un tableau Actions (« 1.1.1 … », un paragraphe chacune) | Leviers | Indicateurs (puces ; aucune si l’élément est seul). Introduction, suivi : hors feuille de route. Annexe : Axe fusionné | Objectif du projet académique | numéros des actions (un lien chacun). Axes du projet académique, liens, textes d’introduction et de suivi inventés.',
});
att.frameworks = cadre(PA2020);
att.links = liens;
ecrireDocx(
  'guyane-2020-document-a-sommaire',
  document(couverture + corps, {
    titre: 'Feuille de route du numérique éducatif 2020-2021',
    entete: 'Académie de la Guyane – DANE',
    pied: 'Feuille de route 2020-2021',
    couverture: true,
  }),
  att,
);
