// Un onglet par pilier, un chantier par colonne sous son projet ; opérations, appuis, mesures et attendus sont des lignes.
import { Feuille, ecrire, courbe, insec, main, fois, tourne, attenduNA } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const numeros = (xs) => (xs.length > 1 ? xs.map((x, k) => `${k + 1}/ ${x}`) : xs).join('\n');
const tiret = (c) => c.replace('.', '-');
const LIGNES = [
  'Projet',
  'Chantier',
  'Correspondant',
  'Opérations',
  'Appuis',
  'Mesure 1',
  'Attendu 1',
  'Mesure 2',
  'Attendu 2',
  'Mesure 3',
  'Attendu 3',
];
let n = 0;
const feuilles = AMBITIONS.map((a) => {
  const nombre = a.cibles.reduce((s, c) => s + Math.max(1, c.fields.length), 0);
  const f = new Feuille(`Pilier ${a.code}`, [16, ...fois(nombre, 44)]);
  f.pose(1, 1, `Pilier ${a.code} – ${t(a.title)}`, 'titre');
  LIGNES.forEach((x, k) => f.pose(3 + k, 1, x, 'etiquette'));
  let col = 2;
  for (const c of a.cibles) {
    const debut = col;
    for (const [k, x] of (c.fields.length ? c.fields : [null]).entries()) {
      const valeurs = x
        ? [
            `${tiret(c.code)}-${'abc'[k]} – ${t(x.title)}`,
            tourne(['Bordeaux', 'Limoges', 'Poitiers'], n),
            numeros(actionsOf(x, false).map(withExamples).map(t)),
            numeros((x.means ?? []).map(t)),
            ...[0, 1, 2].flatMap((q) => {
              const i = x.indicators[q];
              return [i ? main(t(i.title), n++) : '', i ? i.targets.map(t).join('\n') : ''];
            }),
          ]
        : fois(LIGNES.length - 1, '');
      valeurs.forEach((v, q) => f.pose(4 + q, col, v, q ? 'corps' : 'objectif'));
      col++;
    }
    f.bloc(3, debut, 3, col - 1, `Projet ${tiret(c.code)} – ${t(c.title)}`, 'tete');
  }
  return f;
});
const att = attenduNA(
  'Un onglet par pilier (l’ambition), intitulés à gauche, un chantier par colonne : Projet (« Projet 1-1 – … », fusionné sur ses chantiers : la cible) | Chantier (« 1-1-a – … » : le champ opérationnel) | Correspondant | Opérations (actions) | Appuis (moyens), numérotés 1/, 2/ s’il y en a plusieurs | Mesure 1 et Attendu 1, 2, 3 : un indicateur et sa cible (`target`, une liste si la cellule a plusieurs lignes). Projet sans chantier : une colonne vide dessous. Correspondants inventés. Pas de lien.',
  (c, k) => `${tiret(c.code)}-${'abc'[k]}`,
);
for (const o of att.objectives) if (/^\d\.\d$/.test(o.code)) o.code = tiret(o.code);
ecrire('na-chantiers-en-colonnes', feuilles, att);
