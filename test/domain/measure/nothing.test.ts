import { itMeansNothing } from './meaning';

itMeansNothing('codes', [
  'A1-1',
  '1.1',
  'I.2',
  'II-3',
  'B2',
  'TNE2',
  'v2.1',
  '#3',
  'ticket #4521',
  'n° 2015-036',
  'réf. 2021/45',
  '0331234A',
]);

itMeansNothing('numbered parts of a plan, of a document, of school', [
  'niveau 3',
  'Cycle 4',
  'cycles 3 et 4',
  'niveaux 1 à 3',
  'axes 1 et 2',
  'article 12',
  'art. L131-2',
  'Étape 1',
  'Priorité 1',
  'Compétence 2',
  'Domaine 5',
  'mesure 12 du plan',
  'pp. 12-15',
  '1er degré',
  '3 ème',
  '6ème',
  'CM2',
  'Bac +2',
  'semaine 12',
  'trimestre 1',
]);

itMeansNothing('places and telephones', [
  'salle 204',
  'bureau 12',
  'bâtiment 3',
  '12 rue de la République',
  '97300 Cayenne',
  '5 rue Joseph de Carayon-Latour, 33000 Bordeaux',
  'BP 6011',
  'CS 81499',
  '05 94 27 20 00',
  '0594272000',
  '06.12.34.56.78',
  '+33 5 56 57 38 00',
  '192.168.1.1',
]);

itMeansNothing('standards, devices and programmes', [
  'Windows 10',
  'Office 365',
  'ISO 27001',
  'RGAA 4.1',
  'Wi-Fi 6',
  'Covid-19',
  'France 2030',
  'BOP 141',
  'programme 141',
  'PIA 4',
]);

itMeansNothing('moments', [
  '2021',
  'Plan 2021',
  'Bilan 2020',
  '12 juin',
  'jeudi 12',
  '14h30',
  '8h30-12h',
  'de 9h à 17h',
  '24h/24',
  '7j/7',
  'tous les 2 ans',
]);

itMeansNothing('what is still to be said', [
  'À définir',
  'NC',
  'XX %',
  '… %',
  '?',
  'Stable',
  'Aucun objectif chiffré',
  'quelques dizaines',
  'plusieurs centaines',
  'Tout public',
]);

itMeansNothing('two quantities, none of which is the one', [
  '3 ETP et 2 HSA',
  '10 classes, 3 écoles',
  '2/3 réunions',
  '1/4',
]);
