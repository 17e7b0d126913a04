// La version pour le comité : page de garde, puis un tableau où chaque objectif tient sur trois lignes, une par rubrique.
import { Feuille, ecrire, courbe, insec, puces, tourne, romain, date } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)), ob = (i, j) => `${romain(i + 1)}.${j + 1}`;
const g = new Feuille('Page de garde', [4, 30, 60]);
g.pose(3, 2, 'Région académique Guyane', 'titre').pose(5, 2, 'Feuille de route du numérique éducatif', 'titre').pose(6, 2, '2024-2025', 'titre');
[['Rédaction', 'DRANE'], ['Validation', 'Comité de pilotage académique'], ['Date', date(2024, 10, 8)], ['Diffusion', 'Corps d’inspection, chefs d’établissement, CTG']].forEach(([k, v], q) => g.pose(9 + q, 2, k, 'etiquette').pose(9 + q, 3, v, 'corps'));
const f = new Feuille('FdR', [26, 36, 18, 80, 22, 16]);
f.bloc(1, 1, 1, 6, 'Feuille de route du numérique éducatif 2024-2025', 'titre');
f.ligne(3, 1, ['Axe', 'Objectif', 'Rubrique', 'Contenu', 'Service pilote', 'Échéance'], 'tete');
let r = 4, n = 0;
DOC.forEach((a, i) => {
  const d = r;
  a.objectifs.forEach((o, j) => {
    const e = r, l = o.lignes[0];
    for (const [rubrique, xs] of [['Actions à mener', l.a], ['Leviers', l.l], ['Évaluation', l.i]]) f.ligne(r++, 1, ['', '', rubrique, insec(puces(xs.map(dire), '- ')), '', ''], ['corps', 'corps', 'etiquette', 'corps', 'corps', 'centre']);
    f.bloc(e, 2, r - 1, 2, `${ob(i, j)} – ${dire(o.titre)}`, 'objectif');
    f.bloc(e, 5, r - 1, 5, tourne(['DRANE', 'DRANE et DSI', 'EAFC', 'DRANE'], n), 'corps').bloc(e, 6, r - 1, 6, tourne(['Juin 2025', 'Fin 2024', 'Toute l’année'], n), 'centre');
    n++;
  });
  f.bloc(d, 1, r - 1, 1, insec(`Axe ${romain(i + 1)} : ${dire(a.titre)}`), 'etiquette');
});
f.pose(r + 1, 1, insec('EAFC : école académique de la formation continue ; CTG : collectivité territoriale de Guyane'), 'note');
ecrire('guyane-2024-rubriques', [g, f], attenduDe(DOC, { document: 'guyane-2024', dire, axe: (a) => dire(a.titre), codeAxe: (i) => romain(i + 1), codeObjectif: ob,
  notes: 'Page de garde : rien de la feuille de route. FdR : Axe (fusionné, « Axe I : … ») | Objectif (fusionné sur trois lignes, « I.1 – … ») | Rubrique (Actions à mener, Leviers, Évaluation) | Contenu (tirets, aucun s’il n’y en a qu’un) | Service pilote | Échéance. C’est la rubrique de la ligne qui dit si le contenu est action, levier ou indicateur. Pas de code d’action. Sigles en note. Pilotes, échéances inventés. 13 objectifs.' }));
