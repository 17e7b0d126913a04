import { header, type AxisSheet } from './axisSheet';

export const support: AxisSheet = {
  tab: '3.2.3 Accompagnement',
  tables: [
    {
      heading: '3.2.3 - Accompagnement et formation',
      header,
      objectives: [
        {
          title:
            'Développer l’utilisation des ressources et des services numériques pour un enseignement hybride',
          rows: [
            {
              actions: [
                {
                  text: 'Développer l’utilisation des outils pour le travail collaboratif et le travail à distance :',
                  under: [
                    'o La Boîte « apps-education »',
                    'o Tribu pour les professeurs',
                    'o La classe à maison pour la continuité numérique',
                  ],
                },
              ],
              levers: [
                'Formation au PAF des responsables de la plateforme dans l’établissement',
                'Correspondant académique Moodle',
                'Assistance technique de la DSI dans l’installation',
              ],
              indicators: [
                'Nombre de personnes formées',
                'Nombre de Moodle installés',
                'Bilan d’activité du correspondant Moodle',
              ],
            },
          ],
        },
        {
          title: 'Accompagner les  établissements à la transformation numérique',
          rows: [
            {
              actions: [
                'Mettre en place une commission numérique dans les établissements',
                'Mettre en place un outil de diagnostic et d’auto-évaluation de la maturité numérique de l’établissement (OPINÉE)',
              ],
              levers: ['Rencontre des établissements', 'Tableau de bord OPINEE'],
              indicators: ['Visites réalisées', 'Radar'],
            },
          ],
        },
        {
          title: 'Former les enseignants au numérique',
          rows: [
            {
              actions: [
                'Mettre en œuvre le plan académique de formation',
                'Consolider la formation en établissements (FIL)',
                'Proposer d’autres modules de formation de 3h et des formations flash entre pairs (45 mn maxi)',
                'Développer l’utilisation de la plateforme M@gistère',
                'Déploiement de parcours nationaux en académie et parcours hybrides',
              ],
              levers: [
                'Mise à disposition de modules de formation de 3h pour les formateurs',
                'Élaboration des modules en GRAC',
                'Rémunération des formateurs',
                'Implication des inspecteurs',
                'Équipe M@gistère',
              ],
              indicators: [
                'Taux de réalisation',
                'Nombre de journées stagiaires',
                'Formateurs rémunérés',
                'Enquête de satisfaction',
                'Parcours déployés',
                'Bilans des Parcours',
              ],
            },
          ],
        },
        {
          title: 'Accompagner et animer les réseaux ERUN CPCN, RUPN et IAN',
          rows: [
            {
              actions: ['Relayer l’action de la DANE dans les établissements, les écoles et les disciplines'],
              levers: ['Réunions, regroupements,', 'Travaux en atelier, e-réseaux', 'Lettres de mission'],
              indicators: ['Bilan d’activités'],
            },
          ],
        },
      ],
    },
    {
      heading: '3.2.3 - Accompagnement et formation (suite)',
      header,
      objectives: [
        {
          title: 'Développer l’utilisation des ressources  et des services  numériques',
          rows: [
            {
              actions: [
                'Impulser l’utilisation des services et ressources numériques nationales (D’COL, Primabord, Eduthèque, Edubases, BRNE, plateforme devoirs faits, outils d’entraînement, …)',
              ],
              levers: [
                'Communication aux équipes',
                'Référent Primabord',
                'Chargé de mission - Référent ressources',
              ],
              indicators: ['Nombre de comptes', 'Rapports d’activité'],
            },
            {
              actions: [
                'Mettre en œuvre le nouveau cadre d’évaluation et de certification des compétences numériques  (PIX)',
              ],
              levers: ['Formations des équipes'],
              indicators: ['Plateforme utilisée'],
            },
            {
              actions: [
                {
                  text: 'Développer l’utilisation des outils pour le travail collaboratif et le travail à distance :',
                  under: ['( laBoîte, Tribu, visioconférence et  Classes virtuelles )'],
                },
              ],
              levers: ['Tutoriels', 'Modules de formations'],
              indicators: [],
            },
          ],
        },
        {
          title: 'Informer de l’actualité du numérique',
          rows: [
            {
              actions: [
                'Tenir à jour le site de la DANE',
                'Relayer les actualités du site de la DANE vers les sites disciplinaires',
                'Publier une Lettre d’Information Académique du Numérique Éducatif (LIANE)',
                'Relayer les MOOC, les Webinaires',
                'Relayer les informations TWITTER',
                'Assurer une veille technologique',
              ],
              levers: ['Lettre trimestrielle', 'Abonnement à la liste de diffusion'],
              indicators: ['Nombre d’abonnés', 'Nombre de visites sur le site de la DANE'],
            },
          ],
        },
        {
          title: 'Proposer aux enseignants des ateliers  dans des  tiers lieux',
          rows: [
            {
              actions: [
                'Organiser les ateliers avec le Réseau CANOPE',
                'Encourager des rendez-vous dans des tiers lieux',
              ],
              levers: [
                'Locaux et moyens du Réseau CANOPE, Fablab, Guyaclic',
                'Université de Guyane - Maison pour la science de Guyane',
              ],
              indicators: ['Nombre de visites', 'Nombre de professeurs participants'],
            },
          ],
        },
      ],
    },
  ],
};
