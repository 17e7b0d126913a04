// Une ligne par champ opérationnel, ambition fusionnée, cible écrite une fois ; indicateurs dans un second onglet, par le numéro du champ.
import { Feuille, ecrire, courbe, insec, puces, tourne, main } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Feuille de route', [26, 8, 40, 8, 44, 58, 58, 22, 16]),
  s = new Feuille('Suivi des indicateurs', [10, 64, 58, 18, 18, 34]);
f.pose(1, 1, 'RÉGION ACADÉMIQUE NOUVELLE-AQUITAINE', 'note')
  .pose(2, 1, 'DRANE – sites de Bordeaux, Limoges et Poitiers', 'note')
  .bloc(4, 1, 4, 9, 'Feuille de route du numérique éducatif', 'titre')
  .ligne(
    6,
    1,
    [
      'Ambition',
      'N°',
      'Cible',
      'N° CO',
      'Champ opérationnel',
      'Moyens',
      'Actions',
      'Site référent',
      'Calendrier',
    ],
    'tete',
  );
s.pose(1, 1, 'Suivi des indicateurs', 'titre').ligne(
  3,
  1,
  ['N° CO', 'Indicateur', 'Valeur visée', 'Valeur atteinte', 'Source', 'Commentaire'],
  'tete',
);
const st = ['etiquette', 'centre', 'objectif', 'centre', 'objectif', 'corps', 'corps', 'corps', 'centre'];
let r = 7,
  q = 4,
  n = 0;
for (const a of AMBITIONS) {
  const d = r;
  for (const c of a.cibles) {
    if (!c.fields.length) f.ligne(r++, 1, ['', c.code, t(c.title), '', '', '', '', '', ''], st);
    c.fields.forEach((x, k) => {
      f.ligne(
        r++,
        1,
        [
          '',
          k ? '' : c.code,
          k ? '' : t(c.title),
          `${c.code}.${k + 1}`,
          main(t(x.title), n),
          puces((x.means ?? []).map(t), '- '),
          puces(
            actionsOf(x, false).map((y) => t(withExamples(y))),
            '- ',
          ),
          tourne(['Bordeaux', 'Limoges', 'Poitiers', ''], n),
          tourne(['2020-2023', '2021', '', '2021-2022'], n),
        ],
        st,
      );
      n++;
      for (const y of x.indicators)
        s.ligne(
          q++,
          1,
          [
            `${c.code}.${k + 1}`,
            main(t(y.title), q),
            y.targets.map(t).join('\n'),
            '',
            tourne(['DRANE', 'Enquête', '', 'EAFC'], q),
            tourne(['', '', '', 'À consolider', ''], q),
          ],
          ['centre', 'corps', 'corps', 'centre', 'corps', 'corps'],
        );
    });
  }
  f.bloc(d, 1, r - 1, 1, insec(`Ambition ${a.code}\n${t(a.title)}`), 'etiquette');
}
f.pose(r + 1, 1, insec('CO : champ opérationnel. Indicateurs : voir l’onglet suivant.'), 'note');
const att = expectedNA(
  'Feuille de route : en-tête ligne 6, Ambition fusionnée (« Ambition 1 », retour à la ligne, titre) | N° | Cible (une fois, cases vides dessous) | N° CO (1.1.1) | Champ opérationnel | Moyens | Actions (un tiret par élément, aucun s’il est seul) | Site référent | Calendrier. Suivi des indicateurs : N° CO | Indicateur | Valeur visée (`target`, une liste si la cellule a plusieurs lignes) | Valeur atteinte (vide) | Source | Commentaire. Cibles 2.2, 3.2, 3.3 : sans champ. Sites, calendriers, sources, commentaires inventés. Pas de lien.',
  { actionTitle: withExamples, codes: false },
);
att.notes = att.notes
  .replace(
    /Several targets of one indicator are joined by a line break\./,
    'Several targets of one indicator: a list.',
  )
  .replace(/ Values of the Pix series[^.]*\.[^.]*\.0364\)\./, '');
att.series = [];
const codes = AMBITIONS.flatMap((a) =>
  a.cibles.flatMap((c) => [c.code, ...c.fields.map((_, k) => `${c.code}.${k + 1}`)]),
);
att.objectives = att.objectives.map((o, k) => ({ ...o, code: codes[k] }));
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-champs-et-suivi', [f, s], att);
