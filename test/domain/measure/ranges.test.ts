import { itMeans } from './meaning';

itMeans('from and to', [
  ['5 à 10', '5 à 10'],
  ['Un à deux', '1 à 2'],
  ['Une à deux par an', '1 à 2 par an'],
  ['dix à quinze', '10 à 15'],
  ['deux ou trois réunions', '2 à 3 réunions'],
  ['2-3 réunions', '2 à 3 réunions'],
  ['10 - 15 élèves', '10 à 15 élèves'],
  ['10-15 %', '10 à 15 %'],
  ['10 % à 15 %', '10 à 15 %'],
  ['de 5 à 10 actions', '5 à 10 actions'],
  ['de 3 à 5 jours', '3 à 5 jours'],
  ['de 50 % à 80 %', '50 à 80 %'],
  ['entre 10 et 15 %', '10 à 15 %'],
  ['entre 10 % et 15 %', '10 à 15 %'],
  ['entre dix et quinze', '10 à 15'],
  ['entre 2 et 3 par an', '2 à 3 par an'],
  ['2 h à 4 h par semaine', '2 à 4 h par semaine'],
  ['10 jours à 15 jours', '10 à 15 jours'],
  ['une dizaine à une quinzaine d’écoles', '≈ 10 à 15 écoles'],
]);
