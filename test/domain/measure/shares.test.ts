import { itMeans } from './meaning';

itMeans('all and none', [
  ['100 % des EPLE', '100 % (des EPLE)'],
  ['Tous', '100 %'],
  ['Tous les établissements d’ici 2025', '100 % (les établissements) au 2025-12-31'],
  ['Toutes les écoles', '100 % (les écoles)'],
  ['la totalité des établissements', '100 % (des établissements)'],
  ['l’ensemble des collèges équipés', '100 % (des collèges équipés)'],
  ['l’intégralité des agents', '100 % (des agents)'],
  ['cent pour cent', '100 %'],
  ['Aucun incident', '0 incident'],
  ['Aucune rupture de service', '0 rupture de service'],
  ['zéro papier', '0 papier'],
  ['0 %', '0 %'],
]);

itMeans('parts of a whole', [
  ['la moitié', '50 %'],
  ['la moitié des enseignants', '50 % (des enseignants)'],
  ['la moitié des 44 EPLE', '50 % (des 44 EPLE)'],
  ['un tiers des écoles', '33,33 % (des écoles)'],
  ['1/3 des écoles', '33,33 % (des écoles)'],
  ['les 2/3 des élèves', '66,67 % (des élèves)'],
  ['les deux tiers des élèves', '66,67 % (des élèves)'],
  ['un quart des enseignants', '25 % (des enseignants)'],
  ['3/4 des collèges', '75 % (des collèges)'],
  ['les trois quarts des collèges', '75 % (des collèges)'],
  ['un cinquième des élèves', '20 % (des élèves)'],
  ['près d’un tiers des élèves', '≈ 33,33 % (des élèves)'],
]);

itMeans('of those that are told apart by a number', [
  [
    '90% des parents connectés au moins une fois par mois',
    '90 % (des parents connectés au moins une fois par mois)',
  ],
  ['80 % des élèves ayant au moins 10 compétences', '80 % (des élèves ayant au moins 10 compétences)'],
  ['30 enseignants ayant suivi 2 formations', '30 enseignants'],
  ['90 % de réponses positives (enquête 2024)', '90 % (de réponses positives) au 2024-12-31'],
]);

itMeans('so many of so many', [
  ['80 / 122', '80 / 122'],
  ['80 sur 122', '80 / 122'],
  ['12 sur 20', '12 / 20'],
  ['16/20', '16 / 20'],
  ['4,5/5', '4,5 / 5'],
  ['note de 4/5', '4 / 5'],
  ['Niveau de satisfaction supérieur à 4/5', '≥ 4 / 5'],
  ['80 établissements sur 122', '80 établissements (sur 122)'],
  ['457/549 soit 83.24%', '83,24 %'],
  ['457 / 549 (83,24 %)', '83,24 %'],
  ['80/122, soit 65,6 %', '65,6 %'],
  ['80/122 (65 %)', '65 %'],
  ['65 % (80/122)', '65 %'],
  ['80 écoles sur 122 soit 66 %', '66 %'],
  ['Dans le premier degré : 80 / 122', '80 / 122 (Dans le premier degré)'],
]);
