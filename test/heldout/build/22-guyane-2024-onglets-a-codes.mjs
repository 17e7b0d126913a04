// Une personne habituée aux bases de données : un onglet par sorte de chose, des codes, une ligne par élément.
import { Feuille, S, ecrire, attenduDe, T, tourne, dateXl } from './outils.mjs';
import { DOC, NEFLE } from './guyane2024.mjs';
const ax = (i) => `AX${i + 1}`,
  ob = (i, j) => `OB${i + 1}.${j + 1}`,
  ac = (i, j, k) => `AC${i + 1}.${j + 1}.${k + 1}`,
  ind = (n) => `IND${String(n + 1).padStart(2, '0')}`;
const courbe = (x) => T(x).replace(/'/g, '’'); // correction automatique d'Excel
// cibles inventées pour le test, sauf 50 écoles et les comptes rendus annuels
const CIBLES = {
  "Nombre d'écoles recensées": '50 écoles',
  'Comptes rendus du comité de pilotage': '1 par an',
  'Taux de réalisation': 0.8,
  "Taux d'utilisation": 0.6,
  'Nb de webinaires': 12,
  'Nombre de forums actifs': 5,
  'Nombre de conventions signées': '≥ 3',
};
const pct = (c) => typeof c === 'number' && c < 1;
const fAx = new Feuille('Axes', { largeurs: [12, 90] }),
  fOb = new Feuille('Objectifs', { largeurs: [12, 12, 80, 30] }),
  fAc = new Feuille('Actions', { largeurs: [12, 12, 90, 20, 14, 14, 14] });
const fLe = new Feuille('Leviers', { largeurs: [12, 80] }),
  fIn = new Feuille('Indicateurs', { largeurs: [12, 14, 60, 14, 16] });
fAx.ligne(1, 1, ['Code axe', 'Libellé'], S.entete);
fOb.ligne(1, 1, ['Code objectif', 'Code axe', 'Objectif opérationnel', 'Remarque'], S.entete);
fAc
  .ligne(
    1,
    1,
    [
      'Code action',
      'Code objectif',
      'Action',
      'Direction ou service pilote',
      'Date de début',
      'Date de fin',
      'Statut',
    ],
    S.entete,
  )
  .hauteur(1, 32);
fLe.ligne(1, 1, ['Code objectif', 'Levier'], S.entete);
fIn
  .ligne(
    1,
    1,
    ['Code indicateur', 'Code objectif', "Indicateur d'évaluation", 'Unité', 'Valeur cible 2025'],
    S.entete,
  )
  .hauteur(1, 32);
let rO = 2,
  rA = 2,
  rL = 2,
  rI = 2,
  n = 0;
DOC.forEach((a, i) => {
  fAx.ligne(2 + i, 1, [ax(i), courbe(a.titre)], S.corps);
  a.objectifs.forEach((o, j) => {
    fOb.ligne(rO, 1, [ob(i, j), ax(i), courbe(o.titre), ''], S.corps).ajuste(rO++, [3]);
    const [l] = o.lignes;
    l.a.forEach((x, k) =>
      fAc
        .ligne(
          rA,
          1,
          [
            ac(i, j, k),
            ob(i, j),
            courbe(x),
            tourne(['DRANE', 'DSI', 'DRANE', 'EAFC', 'DRANE / DSI'], rA),
            dateXl(2024, 9, 2),
            tourne([dateXl(2025, 3, 31), dateXl(2025, 7, 4), dateXl(2024, 12, 20)], rA),
            tourne(['En cours', 'En cours', 'Réalisé', 'À venir'], rA),
          ],
          [S.corps, S.corps, S.corps, S.corps, S.date, S.date, S.corps],
        )
        .ajuste(rA++, [3]),
    );
    l.l.forEach((x) => fLe.ligne(rL++, 1, [ob(i, j), courbe(x)], S.corps));
    l.i.forEach((x) => {
      const c = CIBLES[x];
      fIn.ligne(
        rI++,
        1,
        [ind(n++), ob(i, j), courbe(x), pct(c) ? '%' : '', c ?? ''],
        [S.corps, S.corps, S.corps, S.corps, pct(c) ? S.pct : S.corps],
      );
    });
  });
  if (i === 0) fOb.ligne(rO++, 1, ['OB1.6', ax(0), NEFLE, "pas encore d'action"], S.corps);
});
fAc.filtre = `A1:G${rA - 1}`;
const h = new Feuille('param', { masquee: true });
['Statut', 'À venir', 'En cours', 'Réalisé', 'Bloqué'].forEach((t, k) => h.pose(k + 1, 1, t));
const att = attenduDe(DOC, {
  document: 'guyane-2024',
  dire: courbe,
  axe: (a) => courbe(a.titre),
  codeAxe: ax,
  codeObjectif: ob,
  codeAction: ac,
  codeIndicateur: ind,
  cible: (t) => {
    const c = CIBLES[t];
    return c === undefined ? undefined : pct(c) ? `${c * 100}%` : String(c);
  },
  notes:
    'Onglets Axes, Objectifs, Actions, Leviers, Indicateurs, en-tête ligne 1, une ligne par élément, rattachement par code (AX1, OB1.1, AC1.1.1, IND01) ; colonne Valeur cible remplie pour quelques indicateurs (0,8 au format pourcentage = « 80% ») ; onglet masqué de listes. NEFLE est ici une ligne ordinaire OB1.6 sans action. Cibles, services, dates et statuts inventés.',
});
att.objectives.splice(5, 0, { code: 'OB1.6', title: NEFLE, axis: courbe(DOC[0].titre) });
ecrire('guyane-2024-onglets-a-codes', [fAx, fOb, fAc, fLe, fIn, h], att);
