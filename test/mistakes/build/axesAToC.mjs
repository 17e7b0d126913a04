import { COMMUNICATION, FIRST_DEGREE, TRAINING, DIGITAL, SYSTEMS } from './owners.mjs';

// action: title, owner, indicator, unit, baseline, target, description where a workbook shows it
export const FIRST_AXES = {
  A: [
    'Gouvernance et pilotage partagés',
    [
      [
        'Réunir les partenaires autour de priorités communes',
        ['Secrétariat de la délégation', 'Réseau des collectivités'],
        [
          [
            'Installer un comité de pilotage du numérique éducatif',
            DIGITAL,
            'Nombre de réunions du comité de pilotage',
            'réunions',
            1,
            3,
            'Le comité de pilotage installé réunit le rectorat et les collectivités autour du numérique éducatif.',
          ],
          [
            'Signer une convention d’équipement avec chaque département',
            SYSTEMS,
            'Nombre de conventions d’équipement signées',
            'conventions',
            1,
            4,
            'La convention d’équipement précise ce que chaque département finance.',
          ],
          [
            'Publier chaque année un bilan des actions',
            DIGITAL,
            'Nombre de bilans publiés',
            'bilans',
            1,
            3,
            'Un bilan court des actions, publié chaque année sur le site académique.',
          ],
        ],
      ],
      [
        'Faire connaître la politique numérique de l’académie',
        ['Site académique', 'Liste de diffusion'],
        [
          [
            'Diffuser une lettre trimestrielle aux écoles',
            COMMUNICATION,
            'Nombre d’abonnés à la lettre',
            'abonnés',
            850,
            2000,
            'La lettre trimestrielle présente aux écoles les usages repérés.',
          ],
          [
            'Refondre les pages numériques du site académique',
            COMMUNICATION,
            'Nombre de visites mensuelles du site',
            'visites',
            4200,
            6000,
            'Les pages numériques du site académique sont réécrites par public.',
          ],
          [
            'Présenter les priorités numériques aux chefs d’établissement',
            DIGITAL,
            'Part des chefs d’établissement présents aux réunions (présents / invités)',
            '%',
            45,
            80,
            'Les priorités numériques sont présentées aux chefs d’établissement dans chaque bassin.',
          ],
        ],
      ],
    ],
  ],
  B: [
    'Compétences numériques des élèves',
    [
      [
        'Certifier les compétences numériques',
        ['Heures de coordination', 'Plateforme nationale Pix'],
        [
          [
            'Organiser des sessions Pix dans tous les collèges',
            DIGITAL,
            'Part des élèves de troisième certifiés (élèves certifiés / élèves de troisième)',
            '%',
            62,
            90,
          ],
          [
            'Accompagner les lycées professionnels vers la certification',
            TRAINING,
            'Nombre de lycées professionnels certificateurs',
            'lycées',
            9,
            18,
          ],
          [
            'Former un référent Pix dans chaque collège',
            TRAINING,
            'Nombre de référents Pix formés',
            'référents',
            21,
            54,
          ],
        ],
      ],
      [
        'Éduquer aux médias',
        ['Studios mobiles', 'Réseau des professeurs documentalistes'],
        [
          [
            'Ouvrir des webradios dans les collèges ruraux',
            DIGITAL,
            'Nombre de webradios en activité',
            'webradios',
            7,
            20,
          ],
          [
            'Animer la semaine de la presse',
            COMMUNICATION,
            'Nombre de classes inscrites à la semaine de la presse',
            'classes',
            130,
            240,
          ],
          [
            'Produire un parcours de vérification des informations en ligne',
            DIGITAL,
            'Nombre d’élèves ayant suivi le parcours',
            'élèves',
            600,
            1800,
          ],
        ],
      ],
    ],
  ],
  C: [
    'Formation des personnels',
    [
      [
        'Former les enseignants aux usages pédagogiques',
        ['Plan académique de formation', 'Vivier de formateurs'],
        [
          [
            'Proposer un parcours hybride dans chaque discipline',
            TRAINING,
            'Nombre de disciplines couvertes par un parcours',
            'disciplines',
            5,
            14,
          ],
          [
            'Accompagner les équipes par des formations locales',
            TRAINING,
            'Nombre d’établissements accompagnés',
            'établissements',
            22,
            60,
          ],
          [
            'Former les professeurs stagiaires',
            TRAINING,
            'Part des professeurs stagiaires formés (stagiaires formés / stagiaires de l’année)',
            '%',
            55,
            95,
          ],
        ],
      ],
      [
        'Animer les réseaux de référents',
        ['Lettres de mission', 'Espace de travail partagé'],
        [
          [
            'Réunir les référents numériques de bassin',
            DIGITAL,
            'Nombre de réunions de bassin tenues',
            'réunions',
            6,
            16,
          ],
          [
            'Outiller les enseignants ressources des circonscriptions',
            FIRST_DEGREE,
            'Nombre de circonscriptions outillées',
            'circonscriptions',
            4,
            11,
          ],
          [
            'Mutualiser les scénarios pédagogiques sur une plateforme',
            DIGITAL,
            'Nombre de scénarios déposés',
            'scénarios',
            90,
            300,
          ],
        ],
      ],
    ],
  ],
};
