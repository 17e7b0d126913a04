import { targetsUpdatedYearly } from './headers';
import type { Ambition } from './types';

export const ambition3: Ambition = {
  number: 3,
  title:
    'Créer un environnement propice au déploiement du numérique dans l’ensemble du système éducatif régional.',
  cibles: [
    {
      code: '3.1',
      title:
        'Renforcer le partenariat entre les académies et les collectivités en partageant des objectifs et des indicateurs communs.',
      blocks: [
        {
          kind: 'prose',
          lines: [
            'Les EGN ont demandé une gouvernance plus partagée, de la région jusqu’à l’école, pour que réseaux, équipements et services suivent les besoins des classes.',
          ],
        },
        {
          kind: 'prose',
          label: 'Les instances régionales :',
          lines: [
            'Comités opérationnels (l’un restreint, deux fois par mois), COPIL politique, comité des partenaires et son bureau préparatoire.',
            'Comités de suivi de l’ENT : un comité pédagogique et un comité d’élèves (1 élu lycéen par département).',
          ],
        },
        {
          kind: 'prose',
          label: 'Les instances départementales et intercommunales :',
          lines: [
            'Un comité de pilotage avec chaque collectivité, des comités opérationnels ; pour le premier degré, un lien suivi entre DASEN, DANE et partenaires locaux.',
          ],
        },
        {
          kind: 'prose',
          label: 'Au niveau des écoles et établissements scolaires :',
          lines: [
            'Un comité de circonscription présidé par l’IEN pour le primaire, un comité d’établissement pour le secondaire.',
          ],
        },
        {
          kind: 'indicators',
          targetHeader: targetsUpdatedYearly,
          dashed: false,
          fields: [
            {
              title: 'Renforcer le partenariat avec les collectivités',
              indicators: ['Nombre de comités de pilotage avec les collectivités'],
              targets: ['Minimum 2 réunions / an'],
            },
          ],
        },
      ],
    },
    {
      code: '3.2',
      title: 'Conforter la structuration des acteurs du numérique en Académie.',
      blocks: [
        {
          kind: 'prose',
          lines: [
            'Un réseau de relais couvre tout le territoire, de la maternelle au lycée ; chaque DANE les réunit souvent.',
          ],
        },
        {
          kind: 'prose',
          label: 'Premier degré',
          lines: ['ERUN et conseillers pédagogiques, IEN TICE (un par département).'],
        },
        {
          kind: 'prose',
          label: 'Second degré',
          lines: [
            'RUPN désignés par les chefs d’établissement, IAN désignés par les inspecteurs, chargés de mission dans les départements.',
          ],
        },
        {
          kind: 'prose',
          label: 'De nouveaux relais',
          lines: [
            'Personnels de direction et inspecteurs référents ; médiateurs numériques de Réseau Canopé, un par atelier et un à la direction territoriale.',
          ],
        },
      ],
    },
    {
      code: '3.3',
      title: 'S’inscrire dans les expérimentations 100 % numérique (territoires d’innovation).',
      blocks: [
        {
          kind: 'prose',
          lines: [
            'Le plan national TNE (territoires numériques éducatifs) équipe et forme, familles comprises : continuité pédagogique, moins de fracture numérique, innovation.',
          ],
        },
        {
          kind: 'prose',
          label: 'Méthodologie :',
          lines: ['La Vienne rejoint le plan à la rentrée 2021 et servira d’exemple à toute la région.'],
        },
      ],
    },
    {
      code: '3.4',
      title:
        'Proposer des outils et des applications alliant protection des données et agilité : données numériques (les exploiter et les produire), environnement numérique de travail.',
      blocks: [
        { kind: 'subheading', text: 'ENT lycée :' },
        {
          kind: 'prose',
          lines: [
            'Lycée connecté, conforme au SDET et au RGPD, réunit une application mobile et des services web pour la classe.',
          ],
        },
        {
          kind: 'prose',
          label: 'Méthodologie :',
          lines: [
            'Continuer à former les enseignants aux usages de l’ENT et bâtir avec Canopé leur accompagnement.',
          ],
        },
        {
          kind: 'indicators',
          targetHeader: targetsUpdatedYearly,
          dashed: true,
          fields: [
            {
              title: 'Renforcer l’utilisation de lycée connecté',
              indicators: [
                'Taux d’activation des ENT dans les lycées publics ;',
                'Augmenter le taux d’usage ;',
                'Augmenter le nombre des enseignants utilisant les différents services proposés (moodle, web conférence, salles audios...).',
              ],
              targets: [
                '100 % d’activation de l’ENT lycée connecté',
                'Augmentation de 20% du taux d’usage (accès aux applications)',
              ],
            },
          ],
        },
        { kind: 'subheading', text: 'ENT collège :' },
        {
          kind: 'prose',
          lines: [
            'Les outils changent encore trop entre collège et lycée ; la région propose d’ouvrir Lycée connecté aux collèges des 12 départements.',
          ],
        },
        {
          kind: 'prose',
          label: 'Méthodologie :',
          lines: [
            'Rentrée 2021 : départements volontaires et cités scolaires. Rentrée 2022 : tous les départements.',
          ],
        },
        {
          kind: 'indicators',
          targetHeader: targetsUpdatedYearly,
          dashed: true,
          fields: [
            {
              title: 'Accompagner le déploiement d’un ENT commun collège/lycée',
              indicators: ['Nombre de départements ayant un ENT commun à celui du lycée'],
              targets: ['4 départements à la rentrée 2021', 'Généralisation en 2022'],
            },
          ],
        },
        { kind: 'subheading', text: 'ENT école :' },
        {
          kind: 'prose',
          lines: [
            'L’équipement des écoles varie beaucoup d’une commune à l’autre ; à Bordeaux, le rectorat offre le même socle à toutes.',
          ],
        },
        {
          kind: 'prose',
          label: 'Méthodologie :',
          lines: [
            'Déployer un ENT socle en s’appuyant sur le plan de relance de 80 Millions d’€ et sur Challenge education.',
          ],
        },
        {
          kind: 'indicators',
          targetHeader: targetsUpdatedYearly,
          dashed: true,
          fields: [
            {
              title: 'Déploiement d’un ENT socle premier degré',
              indicators: ['Taux d’activation d’un ENT dans les écoles publiques'],
              targets: ['Viser 50 % d’activation des écoles publiques de la région académique d’ici 2022'],
            },
          ],
        },
      ],
    },
  ],
};
