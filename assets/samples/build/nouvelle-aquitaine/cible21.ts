import { targetsUpdatedYearly } from './headers';
import type { Cible } from './types';

export const cible21: Cible = {
  code: '2.1',
  title: 'faire du numérique un levier d’inclusion des élèves à besoins particuliers.',
  blocks: [
    {
      kind: 'prose',
      lines: [
        'Pour un élève en situation de handicap, le numérique ouvre une activité fermée jusque-là, la rend plus rapide ou permet de la faire autrement.',
      ],
    },
    {
      kind: 'prose',
      label:
        'Feuille de route du pôle d’expertise thématique : Inclusion des élèves à besoins particuliers (Bordeaux)',
      lines: [
        'L’École inclusive (loi n°2013-595 du 8 juillet 2013) engage tous les acteurs ; le pôle travaille avec les conseillers techniques école inclusive, les DAFPEN, Canopé et les laboratoires (INRIA, LIUPPA, …).',
      ],
    },
    {
      kind: 'fields',
      fields: [
        {
          code: 'CO1',
          title: 'Rendre accessible aux enseignants les ressources numériques adaptées.',
          about:
            'Une ressource adaptée sert à toute la classe. La plateforme Cap école inclusive de Canopé est à faire connaître.',
        },
        {
          code: 'CO2',
          title:
            'Accompagner le déploiement de systèmes robotisés de téléprésence au sein de la région académique.',
          about:
            'Les trois académies sont pilotes. En 2022, 122 systèmes pour les écoliers et 117 pour les collégiens et lycéens.',
        },
        {
          code: 'CO3',
          title:
            'Poursuivre les collaborations avec les laboratoires de recherche et Edtechs (INRIA-Rectorat de Bordeaux ; CeRCA-Rectorat de Poitiers) et l’étendre à la région académique',
          about:
            'Six ans de travaux avec Inria Bordeaux ont donné le pack d’applications Collège + et une application web de suivi.',
        },
      ],
    },
    {
      kind: 'details',
      headings: ['Déclinaison des champs opérationnels :', 'Indicateurs de pilotage'],
      fields: [
        {
          code: 'CO1',
          title: 'Rendre accessible aux enseignants les ressources numériques adaptées.',
          diagnosis: [
            'Constat : adapter un document demande du temps et de l’attention à chaque élève. Les ressources qui s’adaptent d’elles-mêmes servent à toute la classe et doivent être faciles à trouver.',
          ],
          methods: [
            'consolider les partenariats entre les différents acteurs institutionnels ;',
            'réfléchir aux apports du numérique pour les élèves à besoins éducatifs particuliers ;',
            'recenser / produire des outils numériques efficaces pour répondre aux besoins éducatifs particuliers des élèves et faciliter la personnalisation des parcours d’apprentissage ;',
            'renforcer la formation initiale et continue des personnels EN notamment avec l’INSPE.',
          ],
          actions: [
            'se créer une expertise et proposer aux enseignants et formateurs des pistes d’usages du numérique dans le cadre de l’inclusion scolaire',
          ],
        },
        {
          code: 'CO2',
          title:
            'Accompagner le déploiement de systèmes robotisés de téléprésence au sein de la région académique.',
          diagnosis: [
            'Constat : un élève longtemps malade suit ses cours grâce au SAPADHE et à ses enseignants délégués.',
            'Le robot de téléprésence le relie en plus à sa classe, en temps réel, depuis l’hôpital ou la maison.',
          ],
          methods: [
            'définir les processus d’intégration des systèmes robotisés dans la salle de classe ;',
            'impliquer les acteurs ;',
            'rechercher dans chaque département les clés d’un déploiement réussi ;',
            {
              text: 'animer dans chaque département une cellule de suivi téléprésence réunissant :',
              details: [
                { mark: '•', text: 'Le référent téléprésence départemental' },
                { mark: '•', text: 'L’IEN en charge du numérique' },
                { mark: '•', text: 'L’IEN ASH' },
                { mark: '•', text: 'Le médecin CT' },
                { mark: '•', text: 'Le coordonnateur APADHE' },
              ],
            },
          ],
          actions: [
            'accompagner le changement en formant les personnels EN ;',
            {
              text: 'évaluer le dispositif :',
              details: [
                { mark: '•', text: 'Quelle insertion des SRTP dans les établissements ?' },
                { mark: '•', text: 'Quelles mises en œuvre dans les territoires ?' },
              ],
            },
          ],
        },
        {
          code: 'CO3',
          title:
            'Poursuivre les collaborations avec les laboratoires de recherche (INRIA-Rectorat de Bordeaux ; CeRCA-Rectorat de Poitiers) et l’étendre à la région académique.',
          diagnosis: [
            'Constat : les informations sur l’élève circulent mal entre enseignants, parents et soignants, et l’accompagnement s’en ressent.',
          ],
          methods: [
            'participer à l’élaboration et à la conduite des études de conception et de validation du module de suivi partagé ;',
            'contribuer à la valorisation de l’outil final auprès des familles et des personnels EN.',
          ],
          actions: [
            'recruter des enseignants (classes ordinaires et ULIS) en vue de la conception centrée utilisateur ;',
            'animer le réseau en participant à la conception de la solution ;',
            'évaluer la solution sur le terrain.',
          ],
        },
      ],
    },
    {
      kind: 'indicators',
      targetHeader: targetsUpdatedYearly,
      dashed: false,
      fields: [
        {
          code: 'CO1',
          title: 'Rendre accessible aux enseignants des ressources numériques adaptées.',
          indicators: [
            'Nombre de journées stagiaires participants à des actions de formations numérique et école inclusive.',
          ],
          targets: ['300 journées stagiaires'],
        },
        {
          code: 'CO2',
          title:
            'Accompagner le déploiement de systèmes robotisés de téléprésence au sein de la région académique.',
          indicators: ['Nombre de systèmes déployés dans le premier degré et le second degré.'],
          targets: [
            'Dans le premier degré : 80 / 122',
            'Dans le second degré : 80 / 117',
            'Construction des tableaux de bord.',
          ],
        },
        {
          code: 'CO3',
          title:
            'Poursuivre les collaborations avec les laboratoires de recherche (INRIA-Rectorat de Bordeaux ; CeRCA-Rectorat de Poitiers) et l’étendre à la région académique',
          indicators: [
            'Nombre d’enseignants formés',
            'Nombre d’élèves intégrés dans le module de suivi partagé.',
          ],
          targets: ['20 enseignants formés', '50 élèves accompagnés'],
        },
      ],
    },
  ],
};
