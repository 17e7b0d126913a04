// Un secrétaire général adjoint : une ligne par axe, en-tête sur trois lignes (question, rubrique, précision), cellules
// très longues, objectifs numérotés et actions a) b) c) dans les cellules, axes en chiffres romains.
import { Feuille, ecrire, budget, reunions, num, lettres, puces, insec, romain, date, heure, NB } from './kit.mjs';
import { FICHES, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const f = new Feuille('Stratégie 2016-2017', [30, 50, 60, 80, 56, 50]);
f.bloc(1, 1, 1, 6, 'Académie de Limoges – Feuille de route du numérique pour l’éducation 2016-2017', 'titre').pose(2, 1, 'Version présentée au CANÉ', 'note');
f.bloc(4, 1, 6, 1, 'Axe', 'tete');
[['OÙ EN SOMMES-NOUS ?', 'État des lieux', 'en quelques lignes'], ['OÙ ALLONS-NOUS ?', 'Objectifs recherchés', 'numérotés'], ['COMMENT ?', 'Actions à mener', 'une lettre par action'], ['AVEC QUI ?', 'Moyens et acteurs mobilisés', 'tirets'], ['AVEC QUEL RÉSULTAT ?', 'Critères de réussite', 'tirets']]
  .forEach((t, k) => t.forEach((x, i) => f.pose(4 + i, 2 + k, x, 'tete')));
FICHES.forEach((x, i) => f.ligne(7 + i, 1, [`${romain(i + 1)}.${i % 2 ? NB : ' '}${x.titre.replace('équipements, ', 'équipements,\n')}`, x.etat.join(' '), x.o.length > 1 ? num(x.o) : x.o[0], lettres(x.a), insec(puces(x.m, '- ')), puces(x.i, '- ')]));
f.pose(15, 1, 'Les personnes citées le sont par leur fonction.', 'note');
const b = budget('Crédits', 'Crédits du numérique éducatif 2016-2017', [['Plan académique de formation', 86000, 41200], ['Missions des référents', 124000, 124000], ['Audit de l’ENT premier degré', 9500, 0]]);
const reu = reunions('CTNÉ', 'Réunions des comités territoriaux', [
  [date(2016, 10, 6), heure(14), 'CTNÉ de la Corrèze', 'Tulle', 'État des lieux du département'],
  [date(2016, 11, 17), heure(14), 'CTNÉ de la Creuse', 'Guéret', 'Équipement et maintenance'],
  [date(2017, 1, 12), heure(9, 30), 'CTNÉ de la Haute-Vienne', 'Limoges', 'Conventions avec les collectivités']]);
ecrire('limoges-2016-une-ligne-par-axe', [f, reu, b], attenduLimoges({ axe: (x) => x.titre, codeAxe: (i) => romain(i + 1),
  notes: 'Une feuille, une ligne par axe (« I. … », un titre coupé par Alt+Entrée) ; en-tête sur trois lignes 4-6 : question en capitales, rubrique (ligne 5, la vraie), précision en minuscules ; objectifs « 1. » et actions « a) » dans la cellule (numéros de liste, pas des codes), moyens et critères à tirets, aucune marque s’il n’y en a qu’un ; état des lieux = texte libre. Points finaux gardés. CTNÉ (réunions) et Crédits (inventés) hors feuille de route.' }));
