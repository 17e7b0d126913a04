import type { FindingParameters } from '../../../domain/finding';
import type { FindingTexts } from '../findingText';
import { capital, inWords, listed, quoted, someOf } from '../words';

const DOCUMENT: Record<FindingParameters['LAB-03']['own'], string> = {
  roadmap: 'Feuille de route',
  strategy: 'Stratégie',
  plan: 'Plan d’actions',
  project: 'Projet de service',
  scheme: 'Schéma directeur',
};

type CoverFact = Extract<FindingParameters['META-01'], { kind: 'facts' }>['missing'][number];

const FACTS: Record<CoverFact, string> = {
  title: 'le titre',
  institution: 'l’académie',
  period: 'la période',
  author: 'l’auteur ou le service',
  version: 'la version',
};

const PLANS: Record<FindingParameters['LNK-06']['plans'][number], string> = {
  contract: 'le contrat d’objectifs',
  project: 'le projet académique',
};

const THEMES: Record<FindingParameters['LNK-05']['themes'][number], string> = {
  'artificial-intelligence': 'l’intelligence artificielle',
  harassment: 'la lutte contre le harcèlement',
  'data-protection': 'la protection des données',
  cybersecurity: 'la cybersécurité',
  inclusion: 'l’inclusion',
  sustainability: 'la sobriété numérique',
  'media-literacy': 'l’éducation aux médias',
  mathematics: 'les mathématiques',
};

/** META, and what the document says of itself and of the plans around it. */
export const documentFindings = {
  'META-01': (parameters) =>
    parameters.kind === 'rubrics'
      ? {
          constat:
            parameters.labels.length === 1
              ? `La rubrique ${quoted(parameters.labels[0]!)} de la page de garde est vide.`
              : `${capital(inWords(parameters.labels.length))} rubriques de la page de garde sont vides\u00A0: ${listed(parameters.labels.map((label) => quoted(label)))}.`,
          pourquoi: 'Un exemplaire imprimé ou transmis doit pouvoir être distingué d’un autre.',
          correction:
            parameters.labels.length === 1
              ? 'Remplissez la cellule à côté, ou retirez la rubrique.'
              : 'Remplissez les cellules à côté, ou retirez ces rubriques.',
        }
      : {
          constat: `La feuille de route n’indique pas ${listed(
            parameters.missing.map((fact) => FACTS[fact]),
            'ni',
          )}.`,
          pourquoi: 'Un exemplaire imprimé ou transmis doit pouvoir être distingué d’un autre.',
          correction:
            parameters.missing.length === 1
              ? 'Ajoutez cette mention en haut de la première feuille.'
              : 'Ajoutez ces mentions en haut de la première feuille.',
        },

  'META-02': ({ signatories }) => ({
    constat: `${capital(inWords(signatories.length))} signataires figurent sur le document\u00A0: ${listed(signatories.map((text) => quoted(text, 70)))}.`,
    pourquoi: 'Le lecteur peut se demander qui l’a signé.',
    correction: 'Gardez celui qui signe\u00A0; si les deux signent, rien n’est à changer.',
  }),

  'META-03': ({ period, plan }) => ({
    constat: `La feuille de route porte sur ${quoted(period)} et le projet académique cité sur ${quoted(plan)}.`,
    pourquoi: 'Une partie de la période n’est pas couverte par ce projet académique.',
    correction: 'Vérifiez ces années\u00A0; si le projet change en cours de période, rien n’est à changer.',
  }),

  'LAB-03': ({ own, others, period }) => ({
    constat: `Le document s’appelle ${quoted(DOCUMENT[own])}, et le texte parle de ${listed(others.map((noun) => quoted(DOCUMENT[noun])))} pour les mêmes années (${period})\u00A0: est-ce la même chose\u00A0?`,
    pourquoi: 'Le lecteur peut croire qu’il y a deux documents.',
    correction: 'Si oui, gardez un seul nom. Sinon, rien n’est à changer.',
  }),

  'LNK-05': ({ themes }) => ({
    constat:
      themes.length === 1
        ? `Une priorité ne se retrouve dans aucune action\u00A0: ${THEMES[themes[0]!]}.`
        : `${capital(inWords(themes.length))} priorités ne se retrouvent dans aucune action\u00A0: ${someOf(themes.map((theme) => THEMES[theme]))}.`,
    pourquoi: 'Le comité peut demander ce qui est prévu pour y répondre.',
    correction: 'Est-ce voulu\u00A0? Sinon, ajoutez une action, ou nommez ce thème dans celle qui le porte.',
  }),

  'LNK-06': ({ plans }) => ({
    constat: `${capital(listed(plans.map((plan) => PLANS[plan])))} ${plans.length === 1 ? 'est cité' : 'sont cités'}, mais aucune action n’y est reliée.`,
    pourquoi: 'Le comité peut demander comment la feuille de route y contribue.',
    correction:
      'Souhaitez-vous relier les actions à ses objectifs, par une colonne ou par une matrice\u00A0?',
  }),
} satisfies Partial<FindingTexts>;
