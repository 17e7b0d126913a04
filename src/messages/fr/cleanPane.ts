import type { SheetSet } from '../../domain/clean/cleanSheetIds';
import { cleanTexts } from './cleanSheets';
import { paneTexts } from './pane';
import { counted, listed, quoted } from './words';

const tabsOf = (tabs: readonly string[]): string => listed(tabs.map((tab) => quoted(tab)));
/** Only a copy has texts that present something. */
const { 'propre-presentations': TEXTS_TAB, ...newTabs } = cleanTexts.tabs;
const NEW_TABS = Object.values(newTabs);
const COPY_TABS = NEW_TABS.map((tab) => cleanTexts.copyTab(tab));

/** What the pane says of the clean sheets: a new roadmap, the copy of one, and which sheets are read. */
export const cleanPaneTexts = {
  newRoadmap: 'Nouvelle feuille de route',
  newRoadmapNote:
    'Un classeur neuf, avec des feuilles à remplir et une ligne d’exemple dans chacune. Enregistrez-le, puis remplissez-le dans Excel.',
  newFile: `${paneTexts.savedName('Nouveau classeur')}.xlsx`,

  addSheets: 'Ajouter les feuilles d’une nouvelle feuille de route',
  addWhat: `${counted(NEW_TABS.length, 'feuille sera ajoutée', 'feuilles seront ajoutées')} à ce classeur\u00a0: ${tabsOf(NEW_TABS)}. Chacune a une ligne d’exemple, à remplacer. Vos feuilles ne changent pas. Le bouton «\u00a0Annuler\u00a0» d’Excel ne retire pas des feuilles ajoutées\u00a0: pour les retirer, supprimez-les.`,
  addConsent: 'Ajouter ces feuilles',
  addNothing: 'Ne rien ajouter',
  started: (tabs: readonly string[]) =>
    `${counted(tabs.length, 'feuille à remplir a été ajoutée', 'feuilles à remplir ont été ajoutées')}\u00a0: ${tabsOf(tabs)}.`,
  stillExample:
    'Feuilles à remplir dans Excel\u00a0: les lignes qui commencent par «\u00a0Exemple\u00a0» montrent comment faire, écrivez à leur place. Ce que vous lisez ici vient de ces exemples.',

  copyTitle: 'Copie au propre',
  copy: 'Copier au propre dans de nouvelles feuilles',
  copyWhat: `Ce qui a été lu est recopié dans des tableaux à remplir, une sorte d’élément par feuille\u00a0: ${tabsOf(COPY_TABS)}. S’il y a des textes de présentation, ils auront la leur, ${quoted(cleanTexts.copyTab(TEXTS_TAB))}. Vos feuilles ne changent pas et continuent de faire foi. Vous choisirez ensuite, en tête de cet onglet, lesquelles sont lues.`,
  copied: (tabs: readonly string[]) =>
    `${counted(tabs.length, 'feuille au propre a été ajoutée', 'feuilles au propre ont été ajoutées')}\u00a0: ${tabsOf(tabs)}. Vos feuilles n’ont pas changé et font toujours foi.`,
  copyAgain: (tabs: readonly string[]) =>
    `Ce classeur a ses feuilles au propre\u00a0: ${tabsOf(tabs)}. Pour en refaire une copie, supprimez-les d’abord dans Excel, car ce qui y est écrit n’est jamais remplacé.`,

  truth: 'Les feuilles qui font foi',
  truths: {
    origine: 'Vos feuilles d’origine',
    propre: 'Les feuilles au propre',
  } satisfies Record<SheetSet, string>,
  truthNote:
    'La feuille de route n’est lue que sur ces feuilles. Les autres restent dans le classeur, inchangées.',
  nowRead: {
    origine: 'Vos feuilles d’origine font foi.',
    propre: 'Les feuilles au propre font foi.',
  } satisfies Record<SheetSet, string>,
};
