import { paneTexts } from './pane';
import { listed } from './words';

/** What the pane says in Excel only. */
export const excelTexts = {
  opening: 'Ouverture du volet…',
  intro: [
    'Le classeur ouvert est lu tel qu’il est\u00a0: aucun modèle n’est imposé.',
    ...paneTexts.intro.slice(1),
  ],
  privacy: 'Votre classeur reste dans Excel\u00a0: le volet n’en envoie rien.',
  read: 'Lire ce classeur',
  readingNote: 'Un grand classeur peut demander une minute. Excel reste utilisable.',
  stale: `Le classeur a changé depuis la lecture\u00a0: «\u00a0${paneTexts.refresh}\u00a0» le relit.`,
  cancelledWriting:
    'Création annulée\u00a0: vos feuilles n’ont pas changé. Une feuille restée «\u00a0incomplète\u00a0» sera refaite à la prochaine création.',

  /** Before there is a pane: also in taskpane/tooOld.js, for engines that do not run the program. */
  tooOld:
    'Cet Excel est trop ancien pour «\u00a0Feuille de route\u00a0»\u00a0: il faut Microsoft\u00a0365, Excel\u00a02021 ou plus récent, ou Excel sur le web.',
  blocked:
    'Le volet n’a pas pu être relié à Excel, car un programme de Microsoft n’a pas été chargé. Demandez à votre service informatique d’autoriser l’adresse appsforoffice.microsoft.com, puis rouvrez le volet.',
  noAnswer:
    'Excel tarde à répondre au volet. Attendez encore un instant\u00a0; si rien ne vient, fermez puis rouvrez le volet.',
  notLoaded:
    'Le volet n’a pas pu être chargé en entier\u00a0: vérifiez votre connexion, puis rouvrez le volet.',
};

/** What an Excel refuses of a sheet without harm to its content. */
const REFUSED = {
  folds: 'les colonnes repliées',
  freeze: 'les volets figés',
  print: 'la mise en page pour l’impression',
  charts: 'certains réglages des graphiques',
};

/** Says what this Excel did not take of a sheet: `Votre Excel a refusé …`; empty when it took everything. */
export function refusedText(looks: readonly (keyof typeof REFUSED)[]): string {
  if (looks.length === 0) return '';
  return `Votre Excel a refusé ${listed(looks.map((look) => REFUSED[look]))}\u00a0: le contenu de la feuille est complet.`;
}
