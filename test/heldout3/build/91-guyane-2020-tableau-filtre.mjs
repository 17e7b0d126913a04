// La gestionnaire soigneuse : un tableau filtrable, une ligne par action, rien de fusionné, listes déroulantes, colonnes
// vides prêtes à droite ; les indicateurs dans un tableau de bord et les moyens à part, rattachés par le libellé de l'objectif.
import { Feuille, ecrire, puces, droit, flat, tourne, date, pct, A1 } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2020.mjs';
import { attenduDe, T, sous } from '../../heldout/build/outils.mjs';

const dire = (x) => flat(droit(T(x))).replace(/ ?:$/, '').replace('distance : ( laBoîte', 'distance (laBoîte').replace('virtuelles )', 'virtuelles)');
const levier = (x) => (sous(x).length ? `${dire(x)} (${sous(x).map(droit).join(' ; ')})` : dire(x));
const ob = (i, j) => `${i + 1}.${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const STATUTS = ['À venir', 'En cours', 'Réalisé', 'En pause'], PILOTES = ['DANE', 'DSI', 'DANE', 'Inspection', 'Réseau Canopé'];
const DETAILS = { '1.1.1': ['Liste des membres', 'Calendrier des séances'], '2.2.1': ['Convention type', 'Relecture par le service juridique'], '4.3.2': ['Note de cadrage', 'Recueil des besoins', 'Consultation des collectivités'] };   // inventés
const DIT = ['', '', "Le calendrier a été revu avec les services au mois de novembre : la première réunion a eu lieu à la date prévue, la suivante est repoussée après les congés parce que plusieurs établissements n'avaient pas encore répondu.", '', 'Point fait avec la DSI. Rien à signaler.', '', '', "Action suivie de près par le comité de pilotage. Les communes de l'intérieur demandent un délai en raison des transports ; une solution à distance est à l'étude et sera présentée à la prochaine réunion."];

const f = new Feuille('Suivi des actions', [30, 9, 40, 9, 54, 30, 16, 12, 12, 12, 60, 12, 12, 12]);
f.pose(1, 1, 'Feuille de route du numérique éducatif 2020-2021 - Suivi des actions', 'titre');
f.ligne(3, 1, ['Axe', 'N° obj.', 'Objectif', 'N° action', 'Action', 'Sous-actions', 'Pilote', 'Échéance', 'Statut', '% réalisé', 'Commentaires', '', '', ''], 'tete');
const b = new Feuille('Tableau de bord', [62, 50, 12, 16, 16, 22, 14]);
b.pose(1, 1, 'Tableau de bord des indicateurs', 'titre').pose(2, 1, 'Les objectifs sont ceux du suivi des actions.', 'note').ligne(4, 1, ['Objectif', 'Indicateur', 'Unité', 'Valeur 2019-2020', 'Cible 2020-2021', 'Source', 'Fréquence'], 'tete');
const m = new Feuille('Moyens', [62, 80, 18]);
m.pose(1, 1, 'Moyens mobilisés par objectif', 'titre').ligne(3, 1, ['Objectif', 'Moyens', 'Disponible ?'], 'tete');
let r = 4, rb = 5, rm = 4, n = 0, q = 0; const cibles = [];
DOC.forEach((a, i) => a.objectifs.forEach((o, j) => {
  let k = 0;
  for (const l of o.lignes) {
    for (const x of l.a) {
      const c = ac(i, j, k++), s = tourne(STATUTS.slice(0, 3), n), det = sous(x).length ? sous(x).map(droit) : DETAILS[c] ?? [];
      f.ligne(r++, 1, [`Axe ${i + 1} - ${a.titre}`, ob(i, j), dire(o.titre), c, dire(x), puces(det, '- '), tourne(PILOTES, n + i), date(2020 + (n % 2), n % 2 ? 3 + (n % 4) : 10 + (n % 3), 15), s, pct({ 'À venir': 0, 'En cours': 0.4, Réalisé: 1 }[s]), tourne(DIT, n), '', '', '']);
      n++;
    }
    for (const x of l.l) m.ligne(rm++, 1, [dire(o.titre), levier(x), tourne(['oui', 'oui', 'à confirmer'], rm)]);
    for (const x of l.i) {                                                        // valeurs tapées en texte
      const taux = /^Taux/.test(dire(x)), nb = /^Nombre/.test(dire(x)), v = 4 + ((q * 7) % 23), c = taux ? `${60 + (q % 4) * 10} %` : nb ? String(v + 6) : '';
      b.ligne(rb++, 1, [dire(o.titre), dire(x), taux ? '%' : nb ? 'nombre' : '', taux ? `${30 + (q % 3) * 5} %` : nb ? String(v) : '', c, tourne(['Enquête DANE', 'DSI', 'Observatoire des usages'], q), tourne(['annuelle', 'semestrielle'], q)]);
      cibles.push(c); q++;
    }
  }
}));
f.filtre = `A3:K${r - 1}`; f.choix = [[`G4:G${r + 40}`, ['DANE', 'DSI', 'Inspection', 'Réseau Canopé']], [`I4:I${r + 40}`, STATUTS]];
b.filtre = `A4:G${rb - 1}`; m.filtre = `A3:C${rm - 1}`;
const att = attenduDe(DOC, { document: 'guyane-2020', dire, codeAxe: (i) => String(i + 1), codeObjectif: ob, codeAction: ac,
  notes: 'Suivi des actions : en-tête ligne 3, une ligne par action, « Axe 1 - … » et objectif répétés, codes en texte dans leurs colonnes, Sous-actions = détails (pas des actions ; les unes du document, d’autres inventées), colonnes L:N vides et bordées, listes déroulantes, filtres, Commentaires longs. Tableau de bord (indicateurs) et Moyens (leviers) : une ligne chacun, rattachés par le libellé de l’objectif, sans code ni axe ; valeurs et cibles tapées en texte (inventées, vides si qualitatif). Pilotes, échéances, statuts, commentaires inventés.' });
att.levers.forEach((x) => { if (x.title === 'Réunions biannuelles') x.title = "Réunions biannuelles (Janvier : bilan d'avancement ; Juillet : bilan annuel)"; });
att.indicators.forEach((x, k) => { if (cibles[k]) x.target = cibles[k]; });
ecrire('guyane-2020-tableau-filtre', [f, b, m], att);
