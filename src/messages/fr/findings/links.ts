import type { ItemName } from '../../../domain/itemName';
import type { FindingTexts } from '../findingText';
import {
  capital,
  commonNoun,
  counted,
  fullNameOf,
  inWords,
  itemNoun,
  listed,
  nameOf,
  quoted,
  someOf,
} from '../words';

/** LNK, LAB, DUP: what is attached to what, names too long or written in two ways, levers that repeat. */
export const linkFindings = {
  'LAB-02': ({ examples }) => ({
    constat: `Un même nom s’écrit de plusieurs façons pour ${counted(examples.length, itemNoun(examples[0]!.name).one, commonNoun(examples.map(({ name }) => name)).many)}\u00A0: ${someOf(
      examples.map(({ usual, others }) =>
        listed(
          [usual, ...others].map((text) => quoted(text, 70)),
          'ou',
        ),
      ),
      2,
    )}.`,
    pourquoi:
      'Seuls les accents, les majuscules, les apostrophes ou les guillemets changent\u00A0; rien n’est perdu.',
    correction: 'Souhaitez-vous harmoniser ces écritures\u00A0?',
  }),

  'LAB-04': ({ titles }) => ({
    constat:
      titles.length === 1
        ? `Un libellé est long pour un tableau ou un graphique\u00A0: ${quoted(titles[0]!)}.`
        : `${capital(inWords(titles.length))} libellés sont longs pour un tableau ou un graphique\u00A0: ${someOf(titles.map((title) => quoted(title)))}.`,
    pourquoi: titles.length === 1 ? 'Il y sera coupé.' : 'Ils y seront coupés.',
    correction: 'Gardez une phrase courte, et placez le reste dans une description.',
  }),

  'LNK-02': ({ kind, names, header }) => ({
    constat:
      kind === 'axes'
        ? `Rien n’est rattaché à ${someOf(names.map(fullNameOf))}\u00A0: ni objectif, ni action.`
        : kind === 'blanks'
          ? `La colonne ${quoted(header ?? '')} est vide pour ${someOf(names.map(fullNameOf))}.`
          : `${someOf(names.map(fullNameOf))} ${names.length === 1 ? 'n’est rattaché' : 'ne sont rattachés'} à aucun axe.`,
    pourquoi:
      kind === 'axes'
        ? 'Ce qui est annoncé est attendu dans le détail.'
        : kind === 'blanks'
          ? 'Elle est remplie pour les autres\u00A0: le lecteur se demandera où les ranger.'
          : 'Les autres le sont\u00A0: le lecteur se demandera où les ranger.',
    correction:
      kind === 'axes'
        ? 'Rattachez-y des objectifs ou des actions, ou retirez-le de la liste.'
        : kind === 'blanks'
          ? 'Indiquez à quoi chacun est rattaché.'
          : 'Indiquez l’axe de chacun.',
  }),

  'LNK-07': ({ action, axes }) => ({
    constat: `${fullNameOf(action)} est rattachée à deux axes\u00A0: ${listed(axes.map(fullNameOf))}.`,
    pourquoi: 'Elle n’est comptée et suivie que sous le premier.',
    correction: 'Gardez un seul axe, ou faites-en deux actions.',
  }),

  'LNK-08': ({ names }) => ({
    constat:
      names.length === 1
        ? `${fullNameOf(names[0]!)} est rattaché à lui-même.`
        : `Le rattachement tourne en boucle\u00A0: ${listed(names.map(nameOf), 'puis')}, puis de nouveau ${nameOf(names[0]!)}.`,
    pourquoi: 'Aucun de ces objectifs n’a de place sous un axe.',
    correction: 'Corrigez l’un de ces rattachements.',
  }),

  'LNK-09': ({ names }) => ({
    constat:
      names.length === 1
        ? `${fullNameOf(names[0]!)} ne tient qu’à une action.`
        : `${capital(inWords(names.length))} ${commonNoun(names).many} ne tiennent chacun${agreement(names)} qu’à une action\u00A0: ${someOf(names.map(fullNameOf))}.`,
    pourquoi: 'Si cette action s’arrête, plus rien n’y contribue.',
    correction: 'Vérifiez qu’il n’en manque pas\u00A0; sinon, rien n’est à changer.',
  }),

  'DUP-03': ({ kind, titles }) => ({
    constat:
      kind === 'action'
        ? `${titles.length === 1 ? 'Un levier répète son action' : `${capital(inWords(titles.length))} leviers répètent leur action`}\u00A0: ${someOf(titles.map((title) => quoted(title)))}.`
        : `${titles.length === 1 ? 'Un levier est écrit deux fois' : `${capital(inWords(titles.length))} leviers sont écrits deux fois`} sur la même ligne\u00A0: ${someOf(titles.map((title) => quoted(title)))}.`,
    pourquoi:
      kind === 'action'
        ? 'Un levier dit avec quels moyens l’action sera faite.'
        : 'La seconde fois n’apprend rien de plus au lecteur.',
    correction:
      kind === 'action'
        ? 'Précisez le moyen, ou gardez l’action seule.'
        : 'Gardez une seule ligne, ou précisez ce qui les distingue.',
  }),
} satisfies Partial<FindingTexts>;

function agreement(names: readonly ItemName[]): string {
  return commonNoun(names).feminine ? 'e' : '';
}
