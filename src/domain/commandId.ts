/**
 * What the user can have done with one click, in the ribbon and in the pane. The ids are the function names of
 * manifest.xml; the texts stand in `messages/fr/commands.ts`.
 */
export type CommandId = 'controler' | SheetCommandId | CommitteeCommandId;

/** A command that makes a generated sheet has the id of its sheet. */
export type SheetCommandId = 'matrice' | 'indicateurs';

/** A command that makes several sheets for a committee: the page for the recteur, the dossier. */
export type CommitteeCommandId = 'recteur' | 'dossier';

/** The sheets that the pane makes one by one, each with a button of its own. */
export type SheetButtonId =
  | SheetCommandId
  | 'couverture'
  | 'tableau-de-bord'
  | 'suivi'
  | 'suivi-actions'
  | 'graphiques'
  | 'controles'
  | 'page-recteur'
  | 'textes'
  | 'decisions'
  | 'changements';
