import type { Severity } from '../../domain/finding';
import { severityNames } from './checks';
import { counted, listed, NBSP, quoted } from './words';

const COMMANDS = `lire CLASSEUR, controler CLASSEUR, generer CLASSEUR --sortie FICHIER.xlsx, corriger CLASSEUR --sortie FICHIER.xlsx, reporter CLASSEUR --sortie FICHIER.xlsx, copier CLASSEUR --sortie FICHIER.xlsx, exporter CLASSEUR --sortie FICHIER.docx ou FICHIER.xlsx, exporter CLASSEUR --modele FORMULAIRE.xlsx --sortie FICHIER.xlsx, ou nouvelle --sortie FICHIER.xlsx`;
const OPTIONS = `les options sont --json, --tout, --date AAAA-MM-JJ, --sortie FICHIER, --feuilles LISTE, --matrice LISTE, --axes LISTE, --codes LISTE, --modele FICHIER, --noms, --pilote MOTS, --partenaire MOTS et --lieu MOTS`;

/** What the command line answers when it was used wrongly: one sentence that says what to do. */
export const usage = {
  unknownCommand: (name: string | undefined): string =>
    name === undefined
      ? `Dites ce qu’il faut faire${NBSP}: ${COMMANDS}.`
      : `La commande ${quoted(name)} n’existe pas${NBSP}: utilisez ${COMMANDS}.`,
  noWorkbook: (command: string): string =>
    `Indiquez le classeur après ${quoted(command)}, par exemple ${quoted(`${command} classeur.xlsx`)}.`,
  oneWorkbook: (other: string): string =>
    `Un seul classeur à la fois${NBSP}: ${quoted(other)} est en trop (mettez entre guillemets un nom qui contient des espaces).`,
  badDate: (date: string): string =>
    `La date ${quoted(date)} n’est pas comprise${NBSP}: écrivez-la AAAA-MM-JJ, par exemple 2025-06-30.`,
  unknownSheet: (id: string, known: readonly string[]): string =>
    `La feuille ${quoted(id)} n’existe pas${NBSP}: choisissez parmi ${listed(known, 'et')}.`,
  unknownShape: (word: string, known: readonly string[]): string =>
    `La forme ${quoted(word)} de la matrice n’existe pas${NBSP}: choisissez parmi ${listed(known, 'et')}, par exemple --matrice blocs,A3.`,
  unknownAxis: (name: string, known: readonly string[]): string =>
    `L’axe ${quoted(name)} n’existe pas${NBSP}: choisissez parmi ${listed(known, 'et')}, ou écrivez --axes tous.`,
  noOutput: `Indiquez le fichier à écrire avec --sortie FICHIER.xlsx.`,
  badOutput: (file: string): string =>
    `Le fichier ${quoted(file)} doit être un classeur Excel${NBSP}: donnez-lui un nom en .xlsx.`,
  noExport: `Indiquez le fichier à écrire avec --sortie FICHIER.docx ou --sortie FICHIER.xlsx, ou le dossier où l’enregistrer.`,
  badExport: (file: string): string =>
    `${quoted(file)} n’est ni un dossier qui existe, ni un nom en .docx ou en .xlsx${NBSP}: donnez au fichier à écrire un nom en .docx pour un document Word, en .xlsx pour un classeur.`,
  sheetsOfDocument: `L’option ${quoted('--feuilles')} choisit les feuilles d’un classeur et le fichier à écrire est un document${NBSP}: enlevez-la, ou donnez-lui un nom en .xlsx.`,
  nothingLeft: `Rien ne correspond à ce qui est demandé${NBSP}: vérifiez ce qui est écrit après --feuilles, --axes, --pilote, --partenaire et --lieu, ou enlevez-le.`,
  otherKind: (extension: string): string =>
    `Le classeur lu est un .${extension}${NBSP}: donnez au fichier à écrire un nom en .${extension}, sinon Excel refusera de l’ouvrir.`,
  sameFile: `Le fichier à écrire est le classeur lu${NBSP}: choisissez un autre nom, votre classeur n’est jamais modifié.`,
  unknownOption: (option: string): string =>
    `L’option ${quoted(option)} n’est pas comprise${NBSP}: ${OPTIONS}.`,
  badOption: (option: string): string => `L’option ${quoted(option)} est mal écrite${NBSP}: ${OPTIONS}.`,
  unknownCode: (code: string): string =>
    `Le contrôle ${quoted(code)} n’existe pas${NBSP}: prenez les codes que donne ${quoted('controler')}, par exemple --codes TXT-01,FMT-02.`,
  onlyFor: (option: string, commands: readonly string[]): string =>
    `L’option ${quoted(option)} ne sert qu’à ${listed(commands.map((command) => quoted(command)))}${NBSP}: enlevez-la, ou utilisez ${commands[0]!} CLASSEUR --sortie FICHIER.${commands[0] === 'exporter' ? 'docx' : 'xlsx'}.`,
  noWorkbookToRead: (file: string): string =>
    `La commande ${quoted('nouvelle')} ne lit aucun classeur${NBSP}: enlevez ${quoted(file)}, ou utilisez copier CLASSEUR --sortie FICHIER.xlsx pour copier un classeur au propre.`,
  folder: (name: string): string =>
    `${quoted(name)} est un dossier${NBSP}: indiquez le classeur qui s’y trouve.`,
  unreadable: (file: string): string =>
    `Le fichier ${quoted(file)} n’a pas pu être ouvert${NBSP}: fermez-le dans les autres programmes, vérifiez que vous avez le droit de le lire, puis recommencez.`,
  noRoadmap: (file: string): string =>
    `${quoted(file)} ne contient ni action, ni objectif, ni indicateur reconnu${NBSP}: vérifiez que c’est bien le fichier de la feuille de route et que ses tableaux ont une ligne d’en-tête (Objectifs, Actions, Indicateurs…).`,
  fault: `Une erreur du programme a empêché de finir${NBSP}: votre classeur n’a pas été modifié${NBSP}; signalez-la en joignant le classeur si vous le pouvez.`,
};

/** What the command line prints. */
export const cliTexts = {
  untitled: 'Feuille de route sans titre',
  counts: (counts: {
    axes: number;
    objectives: number;
    fields: number;
    actions: number;
    levers: number;
    indicators: number;
    links: number;
  }): string =>
    `${listed([
      counted(counts.axes, 'axe', 'axes'),
      counted(counts.objectives, 'objectif', 'objectifs'),
      ...(counts.fields > 0 ? [counted(counts.fields, 'champ opérationnel', 'champs opérationnels')] : []),
      counted(counts.actions, 'action', 'actions'),
      counted(counts.levers, 'levier', 'leviers'),
      counted(counts.indicators, 'indicateur', 'indicateurs'),
      ...(counts.links > 0 ? [counted(counts.links, 'croix', 'croix')] : []),
    ])} lus. Rien n’a été modifié.`,
  withoutAxis: 'Sans axe',
  action: 'Action',
  lever: 'Levier',
  indicator: 'Indicateur',
  target: (text: string): string => `cible${NBSP}: ${text}`,
  framework: (title: string, axes: number, objectives: number): string =>
    `${title}${NBSP}: ${counted(axes, 'axe', 'axes')}, ${counted(objectives, 'objectif', 'objectifs')}`,
  unread: (count: number): string =>
    `${counted(count, 'passage non compris', 'passages non compris')}${NBSP}:`,
  severity: (severity: Severity): string => severityNames[severity],
  noFinding: 'Aucun constat.',
  /** Findings that the workbook says are accepted, which are not repeated. */
  acceptedFindings: (count: number): string =>
    count < 2
      ? `1${NBSP}constat accepté n’est pas répété.`
      : `${String(count)}${NBSP}constats acceptés ne sont pas répétés.`,
  correctable: (cells: number): string =>
    `Peut être corrigé dans ${counted(cells, 'cellule', 'cellules')} par ${quoted('corriger')}.`,
  nothingToCorrect: `Rien ne peut être corrigé sans vous${NBSP}: aucun fichier n’a été écrit.`,
  before: 'avant',
  text: 'texte',
  number: 'nombre',
  after: 'après',
  corrected: (file: string, cells: number): string =>
    `${file}${NBSP}: copie du classeur, ${counted(cells, 'cellule corrigée', 'cellules corrigées')}. Votre classeur n’a pas changé.`,
  correctedDocument: (file: string, cells: number): string =>
    `${file}${NBSP}: nouveau classeur fait avec les tableaux du document, ${counted(cells, 'cellule corrigée', 'cellules corrigées')}. Le document Word n’a pas changé.`,
  findings: (count: number): string => counted(count, 'constat', 'constats'),
  writtenFromDocument: (file: string, sheets: readonly { name: string }[]): string =>
    `${file}${NBSP}: nouveau classeur fait avec les tableaux du document${sheets.length === 0 ? '' : `, ${listed(sheets.map(({ name }) => `${quoted(name)} ajoutée`))}`}. Le document Word n’a pas changé.`,
  otherPlaces: (count: number): string => `et ${counted(count, 'autre endroit', 'autres endroits')}`,
  written: (file: string, sheets: readonly { name: string; renewed: boolean }[]): string =>
    sheets.length === 0
      ? `${file}${NBSP}: copie du classeur, aucune feuille n’a pu être ajoutée.`
      : `${file}${NBSP}: ${listed(sheets.map(({ name, renewed }) => `${quoted(name)} ${renewed ? 'renouvelée' : 'ajoutée'}`))}. Vos feuilles n’ont pas changé.`,
  exported: (file: string, persons: 'noms' | 'fonctions'): string =>
    `${file}${NBSP}: feuille de route à publier, à ouvrir dans Word${persons === 'noms' ? '' : `, les personnes par leurs fonctions`}. Votre classeur n’a pas changé.`,
  exportedSheets: (file: string, sheets: readonly { name: string }[]): string =>
    `${file}${NBSP}: nouveau classeur avec ${listed(sheets.map(({ name }) => quoted(name)))}. Votre classeur n’a pas changé.`,
  /** Said beside what was exported all the same. */
  errorsLeft: (count: number): string =>
    count < 2
      ? `1${NBSP}erreur reste à corriger dans votre classeur${NBSP}: lisez-la avec ${quoted('controler')} avant d’envoyer le fichier.`
      : `${String(count)}${NBSP}erreurs restent à corriger dans votre classeur${NBSP}: lisez-les avec ${quoted('controler')} avant d’envoyer le fichier.`,
  started: (file: string): string =>
    `${file}${NBSP}: nouvelle feuille de route, avec une ligne d’exemple par feuille, à remplacer par les vôtres.`,
  demo: {
    columns: [
      'Classeur',
      'Axes',
      'Objectifs',
      'Actions',
      'Leviers',
      'Indicateurs',
      'Croix',
      'À corriger',
      'À vérifier',
      'Feuilles écrites',
    ],
    results: (folder: string): string => `Résultats dans le dossier ${folder}/`,
    building: 'Construction du volet…',
    pane: (url: string): string => `Le volet est ouvert à l’adresse ${url} (Ctrl+C pour arrêter)`,
  },
};
