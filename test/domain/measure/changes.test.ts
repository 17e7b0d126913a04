import { itMeans } from './meaning';

itMeans('up', [
  ['Augmentation de 20 %', 'hausse de 20 %'],
  ['Augmentation de 20 points', 'hausse de 20 points'],
  ['Augmenter de 10 % le nombre de formations', 'hausse de 10 % (le nombre de formations)'],
  ['augmentation annuelle de 5 %', 'hausse de 5 % par an'],
  ['Croissance de 3 % par an', 'hausse de 3 % par an'],
  ['progression de 10 points', 'hausse de 10 points'],
  ['en hausse de 10 %', 'hausse de 10 %'],
  ['hausse de 100 journées stagiaires', 'hausse de 100 journées stagiaires'],
  ['+ 15 points', 'hausse de 15 points'],
  ['+15 pts', 'hausse de 15 pts'],
  ['+10 % par an', 'hausse de 10 % par an'],
  ['+ 5 établissements par an', 'hausse de 5 établissements par an'],
  ['au moins + 10 %', '≥ hausse de 10 %'],
  ['10 formations supplémentaires', 'hausse de 10 formations supplémentaires'],
  ['5 établissements de plus par an', 'hausse de 5 établissements par an'],
  ['5 points de plus', 'hausse de 5 points'],
  ['Augmentation de 10 à 20 %', 'hausse de 10 à 20 %'],
  ['+10 à +20 %', 'hausse de 10 à 20 %'],
  ['augmentation d’un tiers', 'hausse de 33,33 %'],
]);

itMeans('down', [
  ['diminution de 20 %', 'baisse de 20 %'],
  ['Réduction de 30 % des consommations', 'baisse de 30 % (des consommations)'],
  ['baisse de 5 points', 'baisse de 5 points'],
  ['Réduire l’écart de 10 points', 'baisse de 10 points'],
  ['baisse de moitié', 'baisse de 50 %'],
  ['diminuer d’un tiers', 'baisse de 33,33 %'],
  ['-20 % d’impressions', 'baisse de 20 % (d’impressions)'],
  ['-5 points', 'baisse de 5 points'],
  ['− 10 %', 'baisse de 10 %'],
  ['(- 10 %)', 'baisse de 10 %'],
]);

itMeans('times', [
  ['Doublement', 'hausse de 100 %'],
  ['Doublement en 3 ans', 'hausse de 100 % (en 3 ans)'],
  ['Doubler le nombre de visites', 'hausse de 100 % (le nombre de visites)'],
  ['Tripler le nombre de comptes', 'hausse de 200 % (le nombre de comptes)'],
  ['Triplement', 'hausse de 200 %'],
  ['× 2', 'hausse de 100 %'],
  ['x 3 en 3 ans', 'hausse de 200 % (en 3 ans)'],
  ['multiplié par deux', 'hausse de 100 %'],
  ['Multiplier par 1,5', 'hausse de 50 %'],
  ['deux fois plus d’élèves', 'hausse de 100 % (d’élèves)'],
]);

itMeans('to a level', [
  ['passer de 50 % à 80 %', '80 %'],
  ['Augmenter à 50 % le taux', '50 % (le taux)'],
]);

itMeans('which may be either', [
  ['augmenter de 50 % à 80 %', 'rien'],
  ['Augmentation du nombre de formations', 'rien'],
  ['En augmentation', 'rien'],
  ['Évolution : - 10 %', 'rien'],
]);
