// Un fichier partagé, un onglet par service ; chaque service n'y a que ses objectifs, axe en bandeau et répété dans une
// colonne d'aide masquée ; vocabulaire du contrôle de gestion : mesures, ressources mobilisées, résultats attendus, jalon.
import { Feuille, ecrire, droit, tourne, date, NB } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => droit(T(x)), ob = (i, j) => `${i + 1}.${j + 1}`;
const SERVICES = [['DRANE', ['1.3', '1.4', '1.5', '2.3', '2.4'], 'Délégation de région académique au numérique éducatif'], ['DSI', ['1.2', '3.1'], "Direction des systèmes d'information"],
  ['EAFC', ['2.1', '2.2', '3.4'], 'École académique de la formation continue'], ['Pôle partenariats', ['1.1', '3.2', '3.3'], 'Pôle partenariats et territoires']];
const DIT = ['', "Le service attend la notification des crédits avant d'arrêter le calendrier définitif ; les établissements ont été prévenus par courriel et une visioconférence d'information est prévue.", '', '', 'Voir le compte rendu de la dernière réunion.', ''];
let n = 0; const comptes = [];
const feuilles = SERVICES.map(([nom, codes, long]) => {
  const f = new Feuille(nom, [30, 12, 40, 56, 44, 44, 14, 50], { colonnesMasquees: [1] });
  f.bloc(1, 2, 1, 8, `Contribution du service à la feuille de route 2024-2025`, 'titre').pose(2, 2, 'Service :', 'etiquette').bloc(2, 3, 2, 4, long, 'corps');
  f.ligne(4, 1, ['Aide tri', 'N°', 'Objectif opérationnel', 'Mesures', 'Ressources mobilisées', 'Résultats attendus', 'Jalon', 'Commentaires'], 'tete');
  let r = 5, na = 0;
  DOC.forEach((a, i) => {
    const os = a.objectifs.map((o, j) => [o, ob(i, j)]).filter(([, c]) => codes.includes(c));
    if (!os.length) return;
    f.bloc(r, 2, r, 8, `Axe ${i + 1} - ${dire(a.titre)}`, 'axe').pose(r++, 1, `Axe ${i + 1} - ${dire(a.titre)}`, 'note');
    for (const [o, c] of os) {
      const [l] = o.lignes, d = r, h = Math.max(l.a.length, l.l.length, l.i.length), v = (xs, k) => (k < xs.length ? dire(xs[k]) : '');
      for (let k = 0; k < h; k++) f.ligne(r++, 1, [`Axe ${i + 1} - ${dire(a.titre)}`, '', '', v(l.a, k), v(l.l, k), v(l.i, k), k < l.a.length ? date(2024 + (n % 2), n % 2 ? 2 + (n % 5) : 10 + (n % 3), 20) : '', k < l.a.length ? tourne(DIT, n++) : '']);
      f.bloc(d, 2, r - 1, 2, c, 'centre').bloc(d, 3, r - 1, 3, dire(o.titre), 'corps');
      na += l.a.length;
    }
  });
  f.pose(r + 1, 2, 'Les mesures, les ressources et les résultats valent pour l\u2019objectif.', 'note');
  comptes.push([nom, codes.length, na, r - 1]);
  return f;
});
const s = new Feuille('Synthèse', [34, 22, 22]);
s.pose(1, 1, 'Répartition par service', 'titre').ligne(3, 1, ['Service', "Nombre d'objectifs", 'Nombre de mesures'], 'tete');
comptes.forEach(([nom, o, a, fin], k) => s.ligne(4 + k, 1, [nom, o, { v: a, f: `COUNTA('${nom}'!G5:G${fin})` }]));
s.ligne(8, 1, ['Total', { v: 13, f: 'SUM(B4:B7)' }, { v: 44, f: 'SUM(C4:C7)' }], 'total');
ecrire('guyane-2024-un-onglet-par-service', [s, ...feuilles], attenduDe(DOC, { document: 'guyane-2024', dire, axe: (a) => dire(a.titre), codeAxe: (i) => String(i + 1), codeObjectif: ob,
  notes: 'Un onglet par service (DRANE, DSI, EAFC, Pôle partenariats), chacun avec ses seuls objectifs ; en-tête ligne 4 ; bandeau « Axe 1 - … » et, à chaque ligne, la même chose dans la colonne A masquée (aide au tri) ; N° et Objectif opérationnel fusionnés ; Mesures (= actions), Ressources mobilisées (= leviers), Résultats attendus (= indicateurs) : trois listes indépendantes, un élément par ligne, toutes rattachées à l’objectif. Un axe revient sur plusieurs onglets : compté une fois. Synthèse : comptes par service, pas une liste d’objectifs. Jalons, commentaires, répartition inventés. 13 objectifs.' }));
