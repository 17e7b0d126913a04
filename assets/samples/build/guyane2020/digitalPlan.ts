import { header, type AxisSheet } from './axisSheet';

export const digitalPlan: AxisSheet = {
  tab: '3.2.2 Plan numérique',
  tables: [
    {
      heading: '3.2.2 -  Plan numérique',
      header,
      objectives: [
        {
          title: 'Accompagner les collèges et les écoles',
          rows: [
            {
              actions: [
                'Finaliser les dossiers de réponses aux appel à projets Label Ecoles Numériques  et studio-médias',
              ],
              levers: ['Projet numérique de l’école', 'Projet studio média des collèges'],
              indicators: ['Qualité et nombre de dossiers', 'Nombre de dossiers retenus'],
            },
            {
              actions: [
                'Déployer les équipements numériques  dans les écoles et collèges en collaboration avec les responsables informatiques',
              ],
              levers: [
                'Formation des responsables informatiques',
                'Réunion des référents numériques des établissements',
              ],
              indicators: [
                'EIM déployés et configurés',
                'Échanges effectifs',
                'Bilan régulier remonté à la DANE',
              ],
            },
            {
              actions: [
                'Accompagner les équipes pédagogiques dans les usages des tablettes et dans l’utilisation des ressources',
              ],
              levers: ['Formation sur site des enseignants', 'Animations pédagogiques'],
              indicators: ['Enseignants formés à l’usage des tablettes', 'Équipements utilisés'],
            },
            {
              actions: [
                'Impulser l’utilisation et l’accès aux banques de ressources numériques et mettre en place l’assistance nécessaire',
              ],
              levers: ['Communication aux équipes', 'Adresse électronique pour l’assistance'],
              indicators: ['Accès aux BRNE dans les établissements', 'Nombre d’inscrits'],
            },
          ],
        },
        {
          title: 'Contractualiser avec les collectivités',
          rows: [
            {
              actions: ['Établir les conventions', 'Mettre en œuvre les subventions', 'Recevoir les travaux'],
              levers: ['Échanges avec les collectivités'],
              indicators: ['Conventions signées', 'Subventions notifiées', 'Service fait'],
            },
          ],
        },
        {
          title: 'Piloter le plan numérique',
          rows: [
            {
              actions: [
                'Répondre aux enquêtes',
                'Tenir un tableau de bord',
                'Réunir les comités de pilotage',
              ],
              levers: ['Réunion des comités de pilotage'],
              indicators: ['Indicateurs renseignés'],
            },
          ],
        },
      ],
    },
  ],
};
