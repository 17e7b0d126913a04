// Une contrôleuse de gestion : plan d'actions filtrable à en-tête sur trois lignes fusionnées, leviers et indicateurs
// chiffrés sur leurs onglets, répartition par service, colonnes masquées.
import { Feuille, ecrire, quiFaitQuoi, lettre, tourne, date, pct, millier, FINE, NB } from './kit.mjs';
import { DOC, NEFLE } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const ob = (i, j) => `${lettre(i + 1)}${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${'abcdefgh'[k]}`;
const oLib = (i, j, t) => `${ob(i, j)} – ${t}`;
const objectifs = DOC.map((a, i) => (i ? a.objectifs : [...a.objectifs, { titre: NEFLE, lignes: [{ a: [], l: [], i: [] }] }]));

// --- Plan d'actions
const f = new Feuille("Plan d'actions", [34, 40, 9, 60, 12, 20, 24, 12, 12, 34, 13], { colonnesMasquees: [5] });
f.bloc(1, 1, 1, 11, "Feuille de route du numérique éducatif 2024-2025 – Plan d'actions", 'titre').pose(2, 1, 'DRANE Guyane, mise à jour le', 'note').pose(2, 3, date(2025, 7, 1), 'note');
f.bloc(4, 1, 4, 2, 'STRATÉGIE', 'tete').bloc(4, 3, 4, 9, 'MISE EN ŒUVRE', 'tete').bloc(4, 10, 4, 11, 'BILAN', 'tete');
f.bloc(5, 1, 6, 1, 'Axe', 'tete').bloc(5, 2, 6, 2, 'Objectif opérationnel', 'tete').bloc(5, 3, 5, 5, 'Action', 'tete').bloc(5, 6, 5, 7, 'Qui ?', 'tete').bloc(5, 8, 5, 9, 'Échéancier', 'tete').bloc(5, 10, 6, 10, 'Réalisé au 30/06', 'tete').bloc(5, 11, 6, 11, 'Avancement (%)', 'tete');
f.ligne(6, 3, ['Code', "Intitulé de l'action", 'id interne', 'Structure pilote', 'Personnes ressources', 'Début', 'Fin'], 'tete');
const FAIT = [['Première tranche terminée', 0.6], ['Calendrier tenu', 0.8], ['Terminé', 1], ['Lancé, à poursuivre', 0.4], ['Pas encore commencé', 0]];
let r = 7, n = 0, somme = 0; const lignes = [];
DOC.forEach((a, i) => objectifs[i].forEach((o, j) => {
  const debut = [`${lettre(i + 1)} – ${a.titre}`, oLib(i, j, o.titre)];
  if (!o.lignes[0].a.length) return void f.ligne(r++, 1, [...debut, '', '', '', '', '', '', '', '', '']);
  o.lignes[0].a.forEach((x, k) => {
    const [t, p] = tourne(FAIT, n);
    f.ligne(r++, 1, [...debut, ac(i, j, k), n % 6 === 4 ? x.replace(' et ', '  et ') : x, 1000 + n * 17, tourne(['DRANE', 'DSI', 'EAFC', 'DRANE / DSI'], n), tourne(['RUPN', 'ERUN', 'IAN', 'CPNE', 'Référents PIX'], n), date(2024, 9 + (n % 3), 2), date(2025, 3 + (n % 4), 28), t, pct(p)]);
    lignes.push([ac(i, j, k), x]); somme += p; n++;
  });
}));
f.filtre = `A6:K${r - 1}`;
f.bloc(r + 1, 1, r + 1, 3, "Nombre d'actions", 'total').pose(r + 1, 4, { v: n, f: `COUNTA(C7:C${r - 1})` }, 'total').bloc(r + 1, 9, r + 1, 10, 'Moyenne', 'total').pose(r + 1, 11, { v: somme / n, z: '0.0%', f: `AVERAGE(K7:K${r - 1})` }, 'total');

// --- Leviers : objectif fusionné, un levier par ligne
const l = new Feuille('Leviers', [60, 70]);
l.pose(1, 1, 'Leviers par objectif', 'titre').ligne(3, 1, ['Objectif opérationnel', 'Leviers'], 'tete');
let rl = 4;
DOC.forEach((a, i) => a.objectifs.forEach((o, j) => { const d = rl; o.lignes[0].l.forEach((x) => l.ligne(rl++, 1, ['', x])); l.bloc(d, 1, rl - 1, 1, oLib(i, j, o.titre), 'corps'); }));

// --- Indicateurs : les nombres et les taux sont chiffrés (inventés, sauf 50 écoles et 1 par an), les autres n'ont pas de cible
const CONNU = { "Nombre d'écoles recensées": ['écoles', 0, 50, 50], 'Comptes rendus du comité de pilotage': ['par an', 1, 1, 1], 'Bilan annuel de la mise en œuvre de la FdR': ['par an', 1, 1, 1] };
const g = new Feuille('Tableau des indicateurs', [10, 62, 14, 14, 14, 14, 16, 20, 24], { colonnesMasquees: [9] });
g.bloc(1, 1, 1, 9, 'Tableau des indicateurs', 'titre').ligne(3, 1, ['Objectif', 'Indicateur', 'Unité', `Valeur initiale (2023)`, 'Cible 2025', 'Cible 2027', 'Périodicité', 'Source', 'Responsable de la donnée'], 'tete');
let ri = 4; const chiffres = [];
const fr = (v) => String(v).replace(/\B(?=(\d{3})+$)/g, ' ');
DOC.forEach((a, i) => a.objectifs.forEach((o, j) => o.lignes[0].i.forEach((x, k) => {
  const q = ri, taux = /^Taux/.test(x);
  const [u, v0, c1, c2] = CONNU[x] ?? (taux ? ['%', 0.3 + (q % 4) / 20, 0.6, 0.8] : /^(Nombre|Nb)/.test(x) && !x.includes('séances') ? ['nombre', 40 + q * 37, 100 + q * 50, 200 + q * 60] : ['', '', '', '']);
  const m = (v) => (v === '' ? '' : taux ? pct(v) : millier(v));
  g.ligne(ri++, 1, [ob(i, j), x, u, m(v0), m(c1), m(c2), tourne(['annuelle', 'semestrielle', 'trimestrielle'], q), tourne(['Enquête DRANE', 'Portail ENT', 'EAFC', 'DSI'], q), tourne(['DRANE', 'DSI'], q)], ['centre', 'corps', 'centre', 'centre', 'centre', 'centre', 'corps', 'corps', 'corps']);
  const t = (v) => (taux ? `${Math.round(v * 100)} %` : fr(v));
  chiffres.push(c1 === '' ? {} : { target: [t(c1), t(c2)], targetYears: [2025, 2027], baseline: t(v0), unit: u });
})));
g.filtre = `A3:I${ri - 1}`;
g.pose(ri + 1, 1, 'Une cellule vide : pas de cible chiffrée pour cet indicateur.', 'note');

const q = quiFaitQuoi('Répartition', 'Répartition des actions entre les services', ['DRANE', 'DSI', 'EAFC', 'IEN', 'CLEMI'], lignes);
const att = attenduDe(DOC, { document: 'guyane-2024', codeAxe: (i) => lettre(i + 1), codeObjectif: ob, codeAction: ac,
  notes: "Plan d'actions : en-tête sur trois lignes fusionnées (4-6), axe « A – … » et objectif « A1 – … » répétés, code « A1.a », colonne E masquée (id interne), filtre, totaux ; NEFLE = ligne A6 sans action. Leviers : objectif fusionné, un par ligne. Tableau des indicateurs : code d'objectif, Unité, Valeur initiale (2023), Cible 2025, Cible 2027 (`target` = les deux, dans cet ordre), colonne I masquée ; cibles pour les nombres et taux seulement. Répartition : X par service, pas de lien. Feuil2 vide. Doubles espaces. Chiffres inventés sauf 50 écoles et 1 par an ; pilotes, dates, bilans inventés." });
att.objectives.splice(5, 0, { code: 'A6', title: NEFLE, axis: DOC[0].titre });
att.indicators.forEach((x, k) => Object.assign(x, chiffres[k]));
ecrire('guyane-2024-chiffres', [f, l, g, q, new Feuille('Feuil2')], att);
