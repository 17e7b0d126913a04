import type { ItemName } from '../../../domain/itemName';
import type { FindingParameters } from '../../../domain/finding';
import type { FindingTexts } from '../findingText';
import { fullNameWithin } from '../namesWithin';
import {
  capital,
  codesOf,
  commonNoun,
  contrasted,
  counted,
  countedInWords,
  fullNameOf,
  inWords,
  itemNoun,
  listed,
  nameOf,
  quoted,
  someOf,
} from '../words';

const RUBRICS = {
  aim: 'les objectifs',
  description: 'la description',
  remarks: 'les remarques',
  partners: 'les partenaires',
  levers: 'les leviers',
  indicators: 'les indicateurs',
};

const SAME_ONE = {
  action: 'est-ce la même action',
  objective: 'est-ce le même objectif',
  indicator: 'est-ce le même indicateur',
};

/** LAB, LNK, DUP: names, what answers what, what is written twice. */
export const labelFindings = {
  'LAB-01': (parameters) => {
    if (parameters.kind === 'names') {
      const { name, wordings } = parameters;
      return {
        constat: namesConstat(parameters),
        pourquoi: `Un lecteur peut y voir ${inWords(wordings.length)} ${itemNoun(name).many} ${itemNoun(name).feminine ? 'différentes' : 'différents'}.`,
        correction: correctionOf(parameters),
      };
    }
    const { kind, examples } = parameters;
    const { one, many } = commonNoun(examples.map(({ name }) => name));
    const items = counted(examples.length, one, many);
    const shown = someOf(examples.map(exampleOf));
    return {
      constat:
        kind === 'shorter'
          ? `Le nom est plus court à un endroit qu’à un autre pour ${items}\u00A0: ${shown}.`
          : `Le nom est écrit un peu autrement selon l’endroit pour ${items}\u00A0: ${shown}.`,
      pourquoi: 'Le lecteur qui passe d’une page à l’autre retrouve moins vite la même ligne.',
      correction:
        kind === 'shorter'
          ? 'Reprenez partout le nom complet, ou gardez le nom court s’il est voulu.'
          : 'Reprenez partout la même écriture si vous le souhaitez.',
    };
  },

  'LNK-03': ({ names }) => ({
    constat:
      names.length === 1
        ? `${fullNameOf(names[0]!)} figure dans la vue d’ensemble, mais n’a ni action ni indicateur dans le détail.`
        : `${capital(inWords(names.length))} ${commonNoun(names).many} figurent dans la vue d’ensemble, mais n’ont ni action ni indicateur dans le détail\u00A0: ${someOf(names.map(fullNameOf))}.`,
    pourquoi: 'Ce qui est annoncé est attendu dans le détail.',
    correction: 'Ajoutez ses actions et ses indicateurs, ou retirez-le de la vue d’ensemble.',
  }),

  'DUP-01': ({ title, count }) => ({
    constat: `L’action ${quoted(title, 110)} est écrite ${inWords(count)} fois.`,
    pourquoi: `Elle serait comptée et suivie ${inWords(count)} fois.`,
    correction: 'Gardez une seule ligne, ou précisez ce qui distingue chacune.',
  }),

  'DUP-02': ({ first, second, same }) => ({
    constat: same
      ? `Le même nom désigne deux ${itemNoun(first).many}\u00A0: ${quoted(first.title, 110)}.`
      : `Deux ${itemNoun(first).many} commencent par les mêmes mots\u00A0: ${quoted(first.title, 110)} et ${quoted(second.title, 110)}.`,
    pourquoi: 'Le lecteur ne voit pas ce qui les distingue.',
    correction: 'Réunissez-les, ou précisez ce qui est propre à chacun.',
  }),

  'DUP-04': ({ names, shared }) => ({
    constat: `Les fiches ${codesOf(names)} ont des textes identiques pour ${listed(shared.map((name) => RUBRICS[name]))}.`,
    pourquoi: 'Un texte copié d’une fiche à l’autre peut ne plus correspondre à son action.',
    correction: 'Vérifiez que ces textes conviennent bien aux deux actions.',
  }),

  'DUP-05': ({ item, titles }) => ({
    constat: `${contrasted(titles).join(' et ')}\u00A0: ${SAME_ONE[item]}\u00A0?`,
    pourquoi:
      'Les deux noms se ressemblent, sans que ce soit sûr\u00A0: ils sont comptés et suivis séparément.',
    correction:
      'Si oui, écrivez le même nom ou le même code aux deux endroits. Sinon, il n’y a rien à changer.',
  }),

  'LNK-01': ({ kind, code, known }) => ({
    constat:
      kind === 'axis'
        ? `${quoted(`Axe ${code}`)} est cité, mais il n’y a que ${counted(known, 'axe', 'axes')}.`
        : kind === 'objective'
          ? `${quoted(`Objectif ${code}`)} est cité, mais aucun objectif ne porte ce code.`
          : kind === 'goal'
            ? `${quoted(code)} est cité comme objectif du projet académique, mais la liste de ces objectifs ne contient pas ce code.`
            : `${quoted(`Action ${code}`)} est citée, mais aucune action ne porte ce code.`,
    pourquoi: 'Le lecteur cherchera une page qui n’existe pas.',
    correction: 'Corrigez le renvoi, ou le code de l’élément visé.',
  }),

  'LNK-04': ({ names }) => ({
    constat:
      names.length === 1
        ? `${fullNameOf(names[0]!)} n’a pas d’action.`
        : `${capital(inWords(names.length))} ${commonNoun(names).many} n’ont pas d’action\u00A0: ${someOf(names.map(fullNameOf))}.`,
    pourquoi: 'Les autres en ont\u00A0: le lecteur se demandera comment celui-ci sera atteint.',
    correction: 'Ajoutez une action, ou rattachez-y une action existante.',
  }),

  'ROL-02': ({ variants, usual, named }) => ({
    constat: `${named ? 'Un nom' : 'Un sigle'} est écrit de ${inWords(variants.length)} façons\u00A0: ${listed(variants.map(({ acronym, count }) => `${quoted(acronym)} (${counted(count, 'fois', 'fois')})`))}.`,
    pourquoi: `Le lecteur peut y voir ${inWords(variants.length)} services ou ${inWords(variants.length)} fonctions.`,
    correction:
      usual === undefined
        ? 'Gardez une seule écriture partout.'
        : `Gardez une seule écriture partout\u00A0; ${quoted(usual)} est la plus courante.`,
  }),

  'TXT-01': ({ titles }) => ({
    constat:
      titles.length === 1
        ? `L’action ${quoted(titles[0]!)} ne commence pas par un verbe.`
        : `${capital(inWords(titles.length))} actions ne commencent pas par un verbe, à la différence des autres\u00A0: ${someOf(titles.map((title) => quoted(title)))}.`,
    pourquoi: 'Un verbe dit d’emblée ce qui sera fait.',
    correction: 'Commencez par un verbe à l’infinitif, si vous le souhaitez.',
  }),

  'TXT-03': ({ texts }) => ({
    constat: `Un mot semble de trop dans ${someOf(texts.map((text) => quoted(text)))}.`,
    pourquoi: 'Une phrase qui accroche détourne le lecteur du fond.',
    correction: 'Relisez ces mots et retirez celui qui est en trop.',
  }),

  'TXT-04': ({ texts }) => ({
    constat: `Un guillemet ou une parenthèse n’est pas refermé dans ${someOf(texts.map((text) => quoted(text)))}.`,
    pourquoi: 'Le lecteur peut croire qu’il manque la fin du texte.',
    correction: 'Refermez-le, ou vérifiez que le texte est complet.',
  }),

  'TXT-05': ({ texts, spaced }) => ({
    constat: `${countedInWords(texts.length, `un texte a ${spoilt(spaced)}`, `textes ont ${spoilt(spaced)}`)}\u00A0: ${someOf(texts.map((text) => quoted(text, 60)))}.`,
    pourquoi: 'Une recherche ou un filtre d’Excel passe à côté.',
    correction: spaced
      ? 'Tapez de nouveau ces mots\u00A0; tout a été compris et rien n’est perdu.'
      : 'Tapez de nouveau ce qui est coupé\u00A0; tout a été compris et rien n’est perdu.',
  }),

  'TXT-02': ({ short, full }) => ({
    constat: `${countedInWords(short.length, 'un indicateur commence', 'indicateurs commencent')} par «\u00A0Nb\u00A0» et ${inWords(full)} par «\u00A0Nombre\u00A0»\u00A0: ${someOf(short.map((title) => quoted(title, 60)))}.`,
    pourquoi: 'Une seule écriture se trie et se cherche plus facilement.',
    correction: 'Écrivez «\u00A0Nombre\u00A0» partout, si vous le souhaitez.',
  }),

  'ROL-05': ({ names, text }) => ({
    constat:
      names.length === 1
        ? `Le public et les acteurs sont les mêmes pour ${fullNameWithin(names[0]!)}\u00A0: ${quoted(text, 60)}.`
        : `Le public et les acteurs sont les mêmes pour ${inWords(names.length)} actions\u00A0: ${someOf(names.map(fullNameOf))}.`,
    pourquoi: 'L’une des deux rubriques a peut-être été recopiée.',
    correction: 'Vérifiez à qui l’action s’adresse et qui la conduit.',
  }),
} satisfies Partial<FindingTexts>;

type Names = Extract<FindingParameters['LAB-01'], { kind: 'names' }>;

function correctionOf({ sameCode, sure }: Names): string {
  if (sameCode) return 'Choisissez le nom à garder et écrivez-le partout de la même façon.';
  return sure
    ? 'Si c’est bien le même, choisissez un nom et écrivez-le partout de la même façon.'
    : 'Si c’est le cas, gardez un seul nom\u00A0; sinon, rien n’est à changer.';
}

function namesConstat({ name, wordings, sure, sameCode }: Names): string {
  const { one, feminine } = itemNoun(name);
  const quotes = listed(contrasted(wordings));
  if (!sure) return `${quotes} désignent-ils ${feminine ? 'la même' : 'le même'} ${one}\u00A0?`;
  const who = name.code === undefined ? `${feminine ? 'Une même' : 'Un même'} ${one}` : nameOf(name);
  return `${who} ${sameCode ? 'porte' : 'semble porter'} ${inWords(wordings.length)} noms\u00A0: ${quotes}.`;
}

function exampleOf({ name, wordings }: { name: ItemName; wordings: string[] }): string {
  const quotes = contrasted(wordings, 90);
  return name.code === undefined ? quotes.join(' ou ') : `${nameOf(name)} (${listed(quotes, 'ou')})`;
}

/** What spoils a word or a label (TXT-05). */
function spoilt(spaced: boolean | undefined): string {
  return spaced
    ? 'un mot coupé, un espace doublé ou un caractère parasite'
    : 'un mot coupé ou un caractère parasite';
}
