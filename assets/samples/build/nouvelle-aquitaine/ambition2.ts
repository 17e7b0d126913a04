import { cible21 } from './cible21';
import { cible25 } from './cible25';
import { targetsReviewedRegularly, targetsUpdatedYearly } from './headers';
import type { Ambition, Cible } from './types';

const cible22: Cible = {
  code: '2.2',
  title: 'Créer des territoires incubateurs d’usages numériques.',
  blocks: [
    {
      kind: 'prose',
      lines: [
        'Relier classes, cadres et entreprises innovantes autour de projets courts, puis faire connaître ce qui marche avant les études supérieures.',
      ],
    },
    {
      kind: 'prose',
      label: 'Méthodologie :',
      lines: [
        'Prendre part aux expérimentations régionales : Lab ED Tech de Poitiers, PIIA, PIA4 (challenge éducation).',
      ],
    },
    {
      kind: 'prose',
      label:
        'Focus : Les établissements formateurs de l’académie de Poitiers permettant de structurer un territoire apprenant',
      lines: [
        'Des établissements reconnus pour leurs usages, leurs formateurs certifiés et leur équipe de direction, qui accueillent des expérimentations CARDIE et échangent leurs pratiques selon le modèle SAMR.',
      ],
    },
  ],
};

const cible23: Cible = {
  code: '2.3',
  title: 'Valoriser la voie professionnelle grâce au numérique éducatif.',
  blocks: [
    {
      kind: 'prose',
      label:
        'Feuille de route du pôle d’expertise : réalité virtuelle, réalité augmentée au service de la transformation de la voie professionnelle (Poitiers)',
      lines: [
        'Mieux former les élèves et préparer leur insertion dans des métiers que le numérique a changés.',
        'Jumeaux numériques, réalité virtuelle et espaces « phygitaux » entrent dans les formations, avec l’appui du campus des métiers et des qualifications du numérique éducatif.',
      ],
    },
    {
      kind: 'fields',
      fields: [
        {
          code: 'CO1',
          title:
            'Améliorer / faciliter l’acquisition des connaissances et le développement des compétences par l’utilisation de la réalité virtuelle et la réalité augmentée.',
          about:
            'Un jumeau numérique est la copie en 3D d’une machine ou d’un lieu : on y apprend un geste, une procédure, un comportement. Des essais sont étudiés du CAP au BTS.',
        },
        {
          code: 'CO2',
          title: 'Faciliter par le numérique l’acquisition de compétences langagières des élèves',
          about:
            'Le numérique sert les compétences du CECRL (2001, 2018). Un assistant vocal d’anglais, « Captain Kelly », est essayé à l’école élémentaire.',
        },
      ],
    },
    {
      kind: 'details',
      headings: ['Indicateurs de pilotage'],
      fields: [
        {
          code: 'CO1',
          title:
            'Améliorer / faciliter l’acquisition des connaissances et le développement des compétences par l’utilisation de la réalité virtuelle et la réalité augmentée.',
          diagnosis: [
            'Constat :',
            '- Des plateaux techniques coûteux',
            '- Trop peu d’occasions de pratiquer les gestes en réel',
            '- Le droit à l’erreur',
          ],
          methods: [
            'Proposer des situations d’immersion professionnelle avec les Jumeaux numériques ;',
            'Définir le cahier des charges des gestes professionnels et situations de travail pouvant bénéficier de la RA/RV.',
          ],
          actions: [
            'Participer au développement des solutions avec les Ed Tech ;',
            'Accompagner la formation des enseignants ;',
            'Évaluer les dispositifs avec les laboratoires.',
          ],
        },
        {
          code: 'CO2',
          title: 'Faciliter par le numérique l’acquisition de compétences langagières des élèves',
          diagnosis: [
            'Constat :',
            '- Des écarts selon l’origine sociale ou le genre',
            '- Peu de temps de parole pour chaque élève',
          ],
          methods: ['Proposer des actions de formation.'],
          actions: [
            'Accompagner le plan langue en déployant des agents conversationnels type Captain Kelly basé sur l’usage de Chatbot et d’IA.',
          ],
        },
      ],
    },
    {
      kind: 'indicators',
      targetHeader: targetsReviewedRegularly,
      dashed: false,
      fields: [
        {
          code: 'CO1',
          title:
            'Améliorer / faciliter l’acquisition des connaissances et le développement des compétences par l’utilisation de la réalité virtuelle et la réalité augmentée.',
          indicators: [
            'Nombre de journées stagiaires participants à des actions de formations en lien avec la réalité virtuelle ou augmentée.',
          ],
          targets: ['30 journées stagiaires'],
        },
        {
          code: 'CO2',
          title: 'Faciliter par le numérique l’acquisition de compétences langagières des élèves.',
          indicators: ['Accompagner les établissements utilisateur d’agents conversationnels.'],
          targets: ['30% des établissements.'],
        },
      ],
    },
  ],
};

const cible24: Cible = {
  code: '2.4',
  title: 'Faire de l’innovation numérique un levier de transformation au service d’une orientation réussie.',
  blocks: [
    {
      kind: 'prose',
      lines: [
        'Le numérique aide à s’informer, à se connaître et à bâtir son projet ; il est aussi un secteur qui recrute.',
        'La spécialité NSI reste peu choisie : 2.1% des élèves de terminale et 0.4% de filles. Il faut agir dès l’école élémentaire.',
      ],
    },
    {
      kind: 'prose',
      label: 'Focus : Femmes numériques',
      lines: [
        'Six associations et 42 entreprises fondatrices portent la Fondation Femmes@Numérique, dont la région académique est partenaire : sensibiliser les filles, montrer des parcours de femmes. Un questionnaire a été proposé en seconde à la rentrée 2020.',
      ],
    },
    {
      kind: 'prose',
      label: 'Focus : “Un scientifique, une classe, chiche”',
      lines: [
        'Un chercheur ou une chercheuse rencontre une classe de seconde (protocole du 20 novembre 2019 avec INRIA). Lancé à Bordeaux, le programme peut s’étendre à Poitiers et Limoges.',
      ],
    },
    {
      kind: 'indicators',
      targetHeader: targetsUpdatedYearly,
      dashed: true,
      fields: [
        {
          title: 'Développer l’égalité des genres dans l’orientation',
          indicators: [
            'Nombre de projets faisant le lien entre orientation et numérique',
            'Nombre d’élèves en NSI et % de filles en NSI',
          ],
          targets: ['50 actions', 'Doublement en 3 ans'],
        },
      ],
    },
  ],
};

export const ambition2: Ambition = {
  number: 2,
  title: 'Exploiter le numérique comme valeur ajoutée des pratiques d’apprentissages et d’enseignements.',
  introduction:
    'Chaque académie anime un pôle d’expertise et en fait profiter les deux autres ; chaque pôle a sa feuille de route, écrite avec les acteurs régionaux, académiques et départementaux et les partenaires.',
  cibles: [cible21, cible22, cible23, cible24, cible25],
};
