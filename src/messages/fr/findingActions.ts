import { frenchDay } from '../../domain/frenchDay';
import { counted, quoted } from './words';

const cells = (count: number): string => counted(count, 'cellule', 'cellules');

/** What can be done with a finding: its cells corrected, or the finding accepted. */
export const correctionTexts = {
  see: (count: number) => `Voir la correction (${cells(count)})`,
  heading: 'Ce qui changera dans le classeur',
  loading: 'Préparation de la correction…',
  /** The corrections no longer fit what is in the workbook. */
  none: 'Cette correction n’est plus possible\u00a0: le classeur a changé.',
  choose: (place: string) => `Corriger ${place}`,
  flattened:
    'Si une partie seulement d’un texte est en gras ou en couleur, cette différence sera perdue, car Excel ne permet pas de la garder\u00a0: décochez la cellule pour la corriger vous-même.',
  now: 'Maintenant',
  then: 'Ensuite',
  empty: '(vide)',
  checkAll: 'Tout cocher',
  uncheckAll: 'Tout décocher',
  more: (count: number) =>
    count === 1
      ? '1\u00a0autre cellule n’est corrigée que si vous l’affichez.'
      : `${String(count)}\u00a0autres cellules ne sont corrigées que si vous les affichez.`,
  correct: (count: number) => `Corriger ${cells(count)}`,
  cancel: 'Annuler',
  /** What a cell holds, for one that reads the same before and after. */
  kinds: { string: 'texte', number: 'nombre', boolean: 'valeur logique' },
  becomes: (before: string, after: string) => `${before} → ${after}`,
  looksTheSame:
    'Se lit de la même façon\u00a0: des caractères invisibles ou mal composés sont remplacés, ce qui gêne la recherche et les comparaisons.',
  /** Of corrections, of croix taken over from the matrix and of an action added from there. */
  corrected: (count: number) => `${cells(count)} ${count < 2 ? 'modifiée' : 'modifiées'}.`,
  undo: 'Annuler la modification',
  undone: (count: number) =>
    count < 2
      ? 'Modification annulée\u00a0: la cellule a repris son contenu.'
      : `Modification annulée\u00a0: les ${cells(count)} ont repris leur contenu.`,
};

export const acceptanceTexts = {
  accept: 'Ne plus signaler',
  reason: 'Motif',
  example: 'Ex.\u00a0: validé en comité de pilotage',
  reasonMissing: 'Indiquez un motif, en quelques mots.',
  confirm: 'Ne plus signaler',
  cancel: 'Annuler',
  keptWith: 'Le motif est gardé dans le classeur. Le constat revient si ce dont il parle change.',
  accepted: (constat: string) => `Ce constat n’est plus signalé\u00a0: ${quoted(constat)}.`,
  list: (count: number) => `Constats que vous ne signalez plus (${String(count)})`,
  nothingLeft: 'ne correspond plus à rien',
  /** A finding of which only the rule is known. */
  named: (code: string, name: string | undefined) => (name === undefined ? code : `${code}, ${name}`),
  why: (reason: string) => `Motif\u00a0: ${reason}`,
  /** `day` is an ISO day. */
  since: (day: string) => `depuis le ${frenchDay(day)}`,
  withdraw: 'Signaler de nouveau',
  withdrawn: 'Ce constat est signalé de nouveau.',
};
