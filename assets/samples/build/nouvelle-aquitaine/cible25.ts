import { targetsReviewedRegularly } from './headers';
import type { Cible } from './types';

export const cible25: Cible = {
  code: '2.5',
  title: 'Apporter une ouverture artistique et culturelle grâce au numérique.',
  blocks: [
    {
      kind: 'prose',
      label:
        'Feuille de route du pôle d’expertise : apporter une ouverture artistique et culturelle grâce au numérique (Limoges)',
      lines: [
        'Faire servir le numérique au 100% EAC, lancer des projets avec les élèves, travailler avec les trois DAAC et montrer ce qui se fait dans la région.',
      ],
    },
    {
      kind: 'fields',
      fields: [
        {
          code: 'CO1',
          title:
            'Identifier le numérique comme levier de pratique et d’expérimentation dans le champ de l’EAC et apporter notre contribution aux DAACs dans le pilotage stratégique permettant de viser l’objectif institutionnel du 100% EAC.',
        },
        {
          code: 'CO2',
          title:
            'Accompagner et/ou proposer un champ de réflexion sur l’interaction possible entre les domaines EAC et numérique dans la formation initiale et continue des enseignants',
        },
        {
          code: 'CO3',
          title:
            'Identifier des ressources en ligne et services numériques permettant d’accompagner l’EAC et valoriser des actions EAC s’appuyant sur le numérique',
        },
      ],
    },
    {
      kind: 'details',
      headings: ['Déclinaison des champs opérationnels :', 'Indicateurs de pilotage'],
      fields: [
        {
          code: 'CO1',
          title:
            'Identifier le numérique comme levier de pratique et d’expérimentation dans le champ de l’EAC et apporter notre contribution aux DAAC dans le pilotage stratégique permettant de viser l’objectif institutionnel du 100% EAC.',
          diagnosis: [
            'Constat : la crise sanitaire et l’éloignement des grands centres de culture ont fait abandonner beaucoup de projets, faute d’artistes dans les classes.',
            'Le numérique peut en sauver certains et servir les trois piliers de l’EAC (Pratiques, Rencontres et Connaissances).',
          ],
          methods: [
            'Mener la réflexion sur les axes transversaux EAC et numérique avec les partenaires (Collectivités, DRAC, les trois DAAC, Canopé...).',
            'Impulser et expérimenter des actions pédagogiques en art et culture incluant le numérique',
            'Croiser des réseaux RRUPN / référents culture pour mutualiser des pratiques et réflexion sur les développements envisageables en lien avec les 3 DAAC',
          ],
          actions: [
            'Participer aux groupes de travail inter académique et multi-partenariaux du GT2EAC (Région, Canopé, les Trois DAAC, Enseignement Agricole, DRAC), notamment sur les thématiques numérique et EAC et formation initiale et continue.',
            {
              mark: '1.',
              text: 'Identifier les dispositifs porteurs sur ces champs mutualisés (AAP spécifiques par exemple) et des projets éventuellement modèles :',
              details: [
                {
                  mark: '1.2',
                  text: 'AR-Sandbox présentée sur une formation Pôle de ressources à l’Education artistique et Culturelle (PREAC) Art et Paysage) ou travail sur la cartographie numérique de l’Equipe Recherche et Réflexion de Limoges de ce même PREAC. (Voir ci-dessous, liste déclinaison des champs opérationnels).',
                },
                {
                  mark: '1.3',
                  text: 'Expérimentation Minecraft : Reconstitution d’un site ancien de Limoges sur Minecraft avec des élèves et des enseignants d’histoire-géographie et langues anciennes (collège Bessines)',
                },
                {
                  mark: '1.4',
                  text: 'Expérimentation d’un portfolio numérique sur une application smartphone pour retracer le parcours EAC des élèves',
                },
                { mark: '1.5', text: 'Projet continuum Oralité (Voir Focus)' },
              ],
            },
            'Accompagner plus spécifiquement les porteurs de projets EAC s’appuyant fortement sur un axe numérique',
          ],
        },
        {
          code: 'CO2',
          title:
            'Accompagner et/ou proposer un champ de réflexion sur l’interaction possible entre les domaines EAC et numérique dans la formation initiale et continue des enseignants',
          diagnosis: [
            'Constat : les formations qui relient numérique et EAC sont rares, alors que la culture est très touchée ; le sujet aurait sa place en formation initiale et continue.',
          ],
          methods: [
            'Formation initiale : Imaginer avec la (les) DAAC des propositions de formation au PUF ou des FIL sur la thématique du numérique au service de l’EAC.',
            'Formation continue : Intervenir dans les groupes de réflexion maquette Tronc Commun MEEF I et II INSPE afin de mettre en œuvre des modalités de formation axés sur les champs transversaux EAC et numérique.',
          ],
          actions: [
            'Dans les COSP et groupes de travail sur la formation initiale et continue, évoquer cette problématique et démontrer la pertinence de celle-ci pour en faire un axe de travail spécifique.',
            'Mettre en œuvre l’ingénierie de formation inhérente aux propositions qui en découleront',
            'Gérer le suivi de ces formations en lien avec la (les 3) DAAC et assurer le suivi des indicateurs.',
          ],
        },
      ],
    },
    {
      kind: 'details',
      headings: ['Indicateurs de pilotage (suite)'],
      fields: [
        {
          code: 'CO3',
          title:
            'Identifier des ressources en ligne et services numériques permettant d’accompagner l’EAC et valoriser des actions EAC s’appuyant sur le numérique',
          diagnosis: [
            'Constat : aucun support commun aujourd’hui. La veille tenue par la DANE de Limoges pendant le confinement pourrait devenir régulière et être publiée avec les DAAC.',
            'À valoriser : plateformes, partenaires, ressources et actions EAC avec un axe numérique.',
          ],
          methods: [
            'Assurer la valorisation des actions EAC incluant du numérique à l’échelle de la région Académique.',
            'Assurer le relai des informations partenariales sur ces champs d’expertise partagés.',
          ],
          actions: [
            'Identifier le ou les supports susceptibles de promouvoir cette veille en ligne',
            'Déterminer la charte graphique et la ligne rédactionnelle de ce support de valorisation partagé',
            'Mettre en place une veille partagée (Sway/Feedly/tableur partagé) permettant de mutualiser ce travail entre les différents partenaires (DRANE et DAAC)',
            'Assurer la valorisation de cette veille DRANE/DAAC(s) via le support numérique en ligne',
          ],
        },
      ],
    },
    {
      kind: 'indicators',
      targetHeader: targetsReviewedRegularly,
      dashed: true,
      fields: [
        {
          code: 'CO1',
          title:
            'Identifier le numérique comme levier de pratique et d’expérimentation dans le champ de l’EAC et apporter notre contribution aux DAAC dans le pilotage stratégique permettant de viser l’objectif institutionnel du 100% EAC.',
          indicators: [
            'Nombre de projets EAC associant le numérique.',
            'Nombre d’interventions d’artistes en établissement s’appuyant sur le numérique',
            'Nombre de pratiques artistiques s’appuyant sur le numérique.',
          ],
          targets: [
            '20% de projets EAC s’appuyant sur le numérique comme outil de pratique artistique ou comme support de création pour l’artiste ou les élèves',
          ],
        },
        {
          code: 'CO2',
          title:
            'Accompagner et/ou proposer un champ de réflexion sur l’interaction possible entre les domaines EAC et numérique dans la formation initiale et continue des enseignants',
          indicators: [
            'Nombre de formations ou d’interventions annuelles sur ces champs transversaux mutualisés proposées à l’INSPE et dans les PUF Académiques, nombre de FIL (formations de proximité) sur ces thématiques transversales.',
          ],
          targets: [
            '5 à 10 actions de formations sur ces thématiques dans les PUF et les projets des 3 INSPE.',
          ],
        },
        {
          code: 'CO3',
          title:
            'Identifier des ressources en ligne et services numériques permettant d’accompagner l’EAC et valoriser des actions EAC s’appuyant sur le numérique',
          indicators: [
            'Nombre de ressources signalées et valorisées sur ces thématiques (Réseaux sociaux, Bulletins)',
            'Nombre d’actions modèles identifiées et valorisées sur les outils de communication de la DRANE par an',
          ],
          targets: [
            'Une cinquantaine de ressources signalées sur ces thématiques par an.',
            '7 à 10 actions modélisantes par an pouvant donner lieu à des capsules témoignages qui seraient mises à disposition sur des supports numériques en ligne',
          ],
        },
      ],
    },
    {
      kind: 'prose',
      label: 'Focus : Continuum oralité',
      lines: [
        'À Limoges, artistes et enseignants ont réuni, avec un spécialiste de l’oral, 1301 propositions pédagogiques ; la DANE a conçu le site qui les rend consultables.',
      ],
    },
  ],
};
