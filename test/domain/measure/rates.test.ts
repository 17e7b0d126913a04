import { itMeans } from './meaning';

itMeans('by time', [
  ['Minimum 2 réunions / an', '≥ 2 réunions par an'],
  ['2 par trimestre', '2 par trimestre'],
  ['3 réunions par semestre', '3 réunions par semestre'],
  ['1 / mois', '1 par mois'],
  ['2 séances par semaine', '2 séances par semaine'],
  ['4 numéros par an', '4 numéros par an'],
  ['une fois par an', '1 fois par an'],
  ['3 fois par an', '3 fois par an'],
  ['2x/an', '2 fois par an'],
  ['20 enseignants chaque année', '20 enseignants par année'],
  ['20 enseignants formés annuellement', '20 enseignants formés par an'],
  ['une réunion mensuelle', '1 réunion par mois'],
  ['deux réunions annuelles', '2 réunions par an'],
  ['1 lettre trimestrielle', '1 lettre par trimestre'],
  ['Chaque année : 20 enseignants', '20 enseignants par année'],
  ['Tous les ans, 20 enseignants', '20 enseignants par an'],
  ['Par an : 20', '20 par an'],
]);

itMeans('by place and by person', [
  ['1 référent par établissement', '1 référent par établissement'],
  ['un par établissement', '1 par établissement'],
  ['1 RUPN par EPLE', '1 RUPN par EPLE'],
  ['2 IAN / discipline', '2 IAN par discipline'],
  ['2 h par élève', '2 h par élève'],
  ['10 € par élève', '10 € par élève'],
  ['12 €/élève/an', '12 € par élève/an'],
  ['20 par an et par académie', '20 par an et par académie'],
  ['3 000 enseignants par académie en 2023', '3 000 enseignants par académie au 2023-12-31'],
  ['Par académie : 3', '3 par académie'],
  ['1 équipement pour 2 élèves', '1 équipement (pour 2 élèves)'],
]);
