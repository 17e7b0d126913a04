import { header, type AxisSheet } from './axisSheet';

export const innovation: AxisSheet = {
  tab: '3.2.5 Innovation',
  tables: [
    {
      heading: '3.2.5 - Innovation et expérimentation',
      header,
      objectives: [
        {
          title: 'Accompagner les TraAM',
          rows: [
            {
              actions: ['Accompagner la réalisation des TraAM', 'Recenser les propositions pour 2021-2022'],
              levers: ['Rencontres régulières', 'Appel à projets'],
              indicators: ['Expérimentation et présentation du travail réalisé.'],
            },
          ],
        },
        {
          title: 'Impulser les projets numériques innovants dans les établissements',
          rows: [
            {
              actions: [
                'Lancer un appel à projets académique pour promouvoir les initiatives et pratiques pédagogiques innovantes',
              ],
              levers: ['Subventions académiques', 'Collaboration avec CARDIE'],
              indicators: [
                'Nombre de projets',
                'Nombre d’enseignants impliqués',
                'Usages en classe et productions.',
              ],
            },
          ],
        },
      ],
    },
  ],
};
