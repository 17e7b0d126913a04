import { header, type AxisSheet } from './axisSheet';

export const governance: AxisSheet = {
  tab: '3.2.1 Gouvernance',
  tables: [
    {
      heading: '3.2.1  - Gouvernance et Pilotage',
      header,
      objectives: [
        {
          title: 'Organiser les Etats Généraux du Numérique Territorialisés',
          rows: [
            {
              actions: [
                'Constituer et animer un COPIL et des groupes de travail par thématique',
                'Organiser les évènements et les rencontres',
                'Etablir la synthèse',
              ],
              levers: ['Réunions', 'Journées académiques', 'Site : états-généraux-du-numérique.gouv.fr'],
              indicators: ['Synthèse des groupes de travail', 'Synthèse des journées académiques'],
            },
          ],
        },
        {
          title: 'Contribuer à la création d’une instance de pilotage du numérique éducatif (CTG, RECTORAT)',
          rows: [
            {
              actions: [
                'Constituer l’instance, la réunir régulièrement pour définir une politique partagée (Rectorat- CTG–Réseau CANOPÉ)',
                'Établir le conventionnement',
              ],
              levers: ['Rencontres régulières'],
              indicators: [
                'Schéma directeur élaboré',
                'Politique partagée',
                'Qualité des usages dans les EPLE',
              ],
            },
          ],
        },
        {
          title: 'Renforcer le partenariat entre avec l’INSPE et CANOPE',
          rows: [
            {
              actions: [
                'Se rapprocher de l’INSPE et pour la formation initiale et de l’atelier CANOPE pour la formation continue des professeurs',
                'Définir des ambitions communes',
              ],
              levers: ['Mutualisation des moyens de formation', 'Formation numérique des enseignants'],
              indicators: ['Nombre d’actions communes'],
            },
          ],
        },
        {
          title: 'Communiquer sur la stratégie numérique  et impliquer tous les acteurs de l’éducation',
          rows: [
            {
              actions: [
                'Informer et impliquer les Inspecteurs.',
                'Conforter les RUPN, les CPN les IAN dans leurs missions',
                'Rencontrer les différents acteurs du numérique',
              ],
              levers: [
                'Participation de la DANE au conseil des Inspecteurs du 1er degré et au collège des Inspecteurs du 2nd degré',
                'Réunions des équipes pédagogiques',
                'Réunions régulières avec les collectivités et le Réseau CANOPE',
              ],
              indicators: [
                'Projets mis en place',
                'Rapports d’activité',
                'Nombre de visites',
                'Comptes rendus de visite',
              ],
            },
          ],
        },
        {
          title: 'Réunir le Comité de pilotage académique du numérique éducatif',
          rows: [
            {
              actions: [
                'Faire le point sur les actions en cours et définir les indicateurs.',
                'Fixer les actions à poursuivre avec les priorités',
              ],
              levers: [
                {
                  text: 'Réunions biannuelles :',
                  under: ['o Janvier : bilan d’avancement', 'o Juillet : bilan annuel'],
                },
              ],
              indicators: ['Comptes rendus du comité de pilotage'],
            },
          ],
        },
        {
          title: 'Reconduire l’ observatoire des usages du numérique',
          rows: [
            {
              actions: [
                'Faire le bilan de la première année',
                'Reprendre les formulaires',
                'Relancer l’enquête',
              ],
              levers: [
                'Formulaire en ligne',
                'Visite des classes',
                'Rencontre avec les établissements',
                'Retour PPCR par les  inspecteurs',
              ],
              indicators: [
                'Nombre de visites',
                'Nombre de formulaires complétés',
                'Taux de complétude du formulaire',
              ],
            },
          ],
        },
      ],
    },
  ],
};
