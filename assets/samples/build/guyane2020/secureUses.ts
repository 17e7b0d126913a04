import { header, type AxisSheet } from './axisSheet';

export const secureUses: AxisSheet = {
  tab: '3.2.4 Usages sécurisés',
  tables: [
    {
      heading: '3.2.4 - Usages sécurisés',
      header,
      objectives: [
        {
          title: 'Développer l’usage des Téléservices par EDUCONNECT',
          rows: [
            {
              actions: ['Généraliser l’accès aux téléservices par le portail EDUCONNECT'],
              levers: [
                'Service de la DSI pour la partie technique',
                'Communications aux établissements scolaires et aux parents',
                'Formation des directeurs et des chefs d’établissement',
                'Documents de présentation fournis par le ministère',
              ],
              indicators: ['Téléservices disponibles', 'Nombre de connexion'],
            },
          ],
        },
        {
          title: 'Renforcer la gestion du réseau pédagogique dans les établissements',
          rows: [
            {
              actions: [
                'Accompagner les équipes informatiques des établissements (référents numériques et assistants informatiques)',
              ],
              levers: ['SCRIBE pour le réseau pédagogique'],
              indicators: ['Nombre d’établissements', 'Nombre d’utilisateurs', 'Taux d’utilisation'],
            },
          ],
        },
        {
          title: 'Mettre en place un ENT académique',
          rows: [
            {
              actions: [
                'Mettre en place un COPIL',
                'Rédiger un projet académique d’ENT',
                'Suivi la réponse à l’appel d’offres',
              ],
              levers: ['Communication avec la communauté éducative', 'Former les utilisateurs'],
              indicators: ['Respect du calendrier', 'Nombre d’établissements'],
            },
          ],
        },
      ],
    },
  ],
};
