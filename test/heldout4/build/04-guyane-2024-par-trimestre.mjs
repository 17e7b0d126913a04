// Le calendrier d'abord : les actions rangées par trimestre, l'objectif par son seul numéro ; le cadre est dans l'autre onglet.
import { Feuille, ecrire, puces, droit, tourne, pct } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => droit(T(x)), ob = (i, j) => `${i + 1}.${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const TRIM = ['Septembre - décembre 2024', 'Janvier - mars 2025', 'Avril - juin 2025', "Toute l'année"];
const actions = DOC.flatMap((a, i) => a.objectifs.flatMap((o, j) => o.lignes[0].a.map((x, k) => [ac(i, j, k), dire(x), ob(i, j)])));
const f = new Feuille('Calendrier', [9, 78, 12, 22, 14]);
f.bloc(1, 1, 1, 5, 'DRANE Guyane - Calendrier des actions 2024-2025', 'titre').pose(2, 1, 'Trié par trimestre pour la réunion de service', 'note');
f.ligne(4, 1, ['N°', 'Action', 'Objectif', 'Qui', 'Avancement'], 'tete');
let r = 5;
TRIM.forEach((t, q) => {
  const sienne = actions.map((x, n) => [x, n]).filter(([, n]) => (n * 3 + (n >> 2)) % 4 === q);
  f.bloc(r, 1, r++, 5, t, 'axe');
  for (const [x, n] of sienne) f.ligne(r++, 1, [...x, tourne(['DRANE', 'DSI', 'EAFC', 'Circonscriptions'], n), pct(tourne([0, 0.25, 0.5, 1], n))], ['centre', 'corps', 'centre', 'corps', 'centre']);
  f.bloc(r, 1, r, 4, 'Actions du trimestre', 'total').pose(r++, 5, { v: sienne.length, f: `COUNTA(A${r - sienne.length - 1}:A${r - 2})` }, 'total');
});
const c = new Feuille('Cadre', [34, 9, 46, 50, 50]);
c.bloc(1, 1, 1, 5, "Le cadre : axes, objectifs, leviers, indicateurs d'évaluation", 'titre').ligne(3, 1, ['Axe', 'N°', 'Objectif', 'Leviers', "Indicateurs d'évaluation"], 'tete');
let p = 4;
DOC.forEach((a, i) => {
  const d = p;
  a.objectifs.forEach((o, j) => c.ligne(p++, 1, ['', ob(i, j), dire(o.titre), puces(o.lignes[0].l.map(dire), '▪ '), puces(o.lignes[0].i.map(dire), '▪ ')], ['corps', 'centre', 'corps', 'corps', 'corps']));
  c.bloc(d, 1, p - 1, 1, `Axe ${i + 1} - ${dire(a.titre)}`, 'etiquette');
});
const l = new Feuille('Listes', [30], { masquee: true });
['Trimestres', ...TRIM].forEach((t, k) => l.pose(k + 1, 1, t));
ecrire('guyane-2024-par-trimestre', [f, c, l], attenduDe(DOC, { document: 'guyane-2024', dire, axe: (a) => dire(a.titre), codeAxe: (i) => String(i + 1), codeObjectif: ob, codeAction: ac,
  notes: 'Calendrier : actions rangées par trimestre (bandeaux qui ne sont pas des axes), N° 1.1.1, objectif par son numéro seul, total de chaque trimestre ; Cadre : une ligne par objectif, axe fusionné « Axe 1 - … », N°, Leviers et Indicateurs à puces ▪ (aucune s’il n’y en a qu’un) ; Listes masqué. Trimestres, services, avancement inventés. L’ordre des actions est celui du calendrier, pas celui de l’attendu. 13 objectifs.' }));
