import { itMeans } from './meaning';

itMeans('money', [
  ['116 727 €', '116 727 €'],
  ['116.727 €', '116 727 €'],
  ['50 000,00 €', '50 000 €'],
  ['300.000 euros', '300 000 €'],
  ['10 000 EUR', '10 000 €'],
  ['10 000€ TTC', '10 000 €'],
  ['2 000 € HT par an', '2 000 € par an'],
  ['12 k€', '12 k€'],
  ['12k€', '12 k€'],
  ['1.5 M€', '1,5 M€'],
  ['1,5 M€', '1,5 M€'],
  ['1,2 million d’euros', '1 200 000 €'],
  ['3 millions d’euros', '3 000 000 €'],
  ['environ 5 k€', '≈ 5 k€'],
  ['2 M€ sur 3 ans', '2 M€ (sur 3 ans)'],
  ['Budget : 45 000 €', '45 000 € (Budget)'],
]);

itMeans('time and staff', [
  ['30 h', '30 h'],
  ['18 heures', '18 heures'],
  ['48 h ouvrées', '48 h ouvrées'],
  ['3 jours', '3 jours'],
  ['20 min', '20 min'],
  ['0,5 ETP', '0,5 ETP'],
  ['1,5 ETP', '1,5 ETP'],
  ['120 HSE', '120 HSE'],
  // Hours of their own kind, not 20 more than before.
  ['20 heures supplémentaires', '20 heures supplémentaires'],
  ['10 000 journées stagiaires', '10 000 journées stagiaires'],
  ['15 millions d’heures', '15 000 000 heures'],
]);

itMeans('networks and devices', [
  ['10 Mbit/s', '10 Mbit/s'],
  ['10 Go', '10 Go'],
  ['20 m²', '20 m²'],
  ['95 % de disponibilité', '95 % (de disponibilité)'],
  ['≥ 512 PIX', '≥ 512 PIX'],
  ['Score moyen : 400 pix', '400 pix (Score moyen)'],
  ['128 PIX (en classe de troisième)', '128 PIX (en classe de troisième)'],
]);

itMeans('people and things', [
  ['150 enseignants minimum', '≥ 150 enseignants'],
  ['1 500 000', '1 500 000'],
  ['mille', '1 000'],
  ['300 comptes activés', '300 comptes activés'],
  ['20 enseignants dont 5 en REP', '20 enseignants'],
  ['20 enseignants (dont 5 en REP)', '20 enseignants (dont 5 en REP)'],
  ['Projet 2 : 10 classes', '10 classes (Projet 2)'],
  ['85 % de satisfaction', '85 % (de satisfaction)'],
]);

itMeans('about so many', [
  ['Une cinquantaine par an', '≈ 50 par an'],
  ['une dizaine d’établissements', '≈ 10 établissements'],
  ['une petite dizaine', '≈ 10'],
  ['une douzaine de classes', '≈ 12 classes'],
  ['deux centaines d’élèves', '≈ 200 élèves'],
  ['un millier d’élèves', '≈ 1 000 élèves'],
]);
