import { targetsUpdatedYearly } from './headers';
import type { Ambition } from './types';

export const ambition1: Ambition = {
  number: 1,
  title: 'Consolider les compétences de tous les acteurs.',
  cibles: [
    {
      code: '1.1',
      title:
        'Consolider les compétences et la culture numérique des élèves et les accompagner vers la certification PIX.',
      blocks: [
        {
          kind: 'prose',
          lines: [
            'Les compétences numériques se travaillent et s’évaluent dans les enseignements, selon les programmes.',
          ],
        },
        {
          kind: 'prose',
          label: 'Focus : PIX',
          lines: [
            'Service public en ligne, 5 domaines : Information et données, Communication et collaboration, Création de contenu, Protection et sécurité, Environnement numérique. Le chef d’établissement organise la certification en fin de troisième et de terminale (arrêté du 30 août 2019).',
          ],
        },
        {
          kind: 'prose',
          label: 'Méthodologie :',
          lines: [
            'Les trois académies partagent leurs parcours de découverte de Pix et du CRCN, leurs formations à Pix Orga et Pix Certif et leurs kits de communication.',
            'NB : en terminale, l’établissement peut reporter la certification à 2022.',
          ],
        },
        {
          kind: 'indicators',
          targetHeader: targetsUpdatedYearly,
          dashed: true,
          fields: [
            {
              code: 'CO1',
              title:
                'Consolider les compétences et la culture numérique des élèves et les accompagner vers la certification PIX',
              indicators: ['Taux d’activation de PIX Orga', 'Taux de certifications', 'Niveau moyen atteint'],
              targets: [
                '100 %',
                '100 %',
                '128 PIX (en classe de troisième)',
                '256 PIX (en classe de terminale)',
              ],
            },
          ],
        },
        {
          kind: 'shares',
          headings: ['Point d’étape (Janvier 2021) :', 'Taux d’activation de Pix Orga :'],
          header: [
            'Pix 2020/2021',
            'Non activé',
            'Non importé',
            'Importé 2020',
            'Actif',
            'NB d’établissements ayant lancé une campagne de rentrée 2020',
          ],
          rows: [
            {
              label: 'Bordeaux',
              shares: [0.0364, 0.031, 0.1002, 0.8324],
              remark: '457/549 soit 83.24%',
            },
            {
              label: 'Limoges',
              shares: [0.0288, 0.0791, 0.1439, 0.7482],
              remark: '109/139 soit 78%',
            },
            {
              label: 'Poitiers',
              shares: [0.0363, 0.1155, 0.132, 0.7162],
              remark: '250/303 soit 82.5%',
            },
          ],
        },
      ],
    },
    {
      code: '1.2',
      title: 'Accompagner le développement des compétences numériques des enseignants.',
      blocks: [
        {
          kind: 'prose',
          lines: [
            'Le printemps 2020 a fait progresser beaucoup d’enseignants ; la demande de formation reste forte, d’abord sur la pédagogie.',
          ],
        },
        {
          kind: 'prose',
          label: 'Méthodologie :',
          lines: [
            'La DRANE fixe les besoins et construit l’offre avec la DT Canopé, les DAFPEN et les inspecteurs : un plan régional décliné par académie.',
            'Formations Pix communes, e-formation, offre lisible dans toute la région, bilan partagé des actions.',
          ],
        },
        {
          kind: 'prose',
          label: 'Focus : Certification Pix des enseignants',
          lines: [
            'Déplacement et certification gratuits à 100 %. Essai à Bordeaux à la rentrée 2020, puis à Poitiers et Limoges en janvier 2021 ; chaque DANE devient centre agréé.',
          ],
        },
        {
          kind: 'indicators',
          targetHeader: targetsUpdatedYearly,
          dashed: true,
          fields: [
            {
              code: 'CO1',
              title: 'Accompagner le développement des compétences numériques des enseignants',
              indicators: [
                'Nombre de journées stagiaires',
                'Nombre d’enseignants ayant passé la certification',
              ],
              targets: [
                '10 000 journées stagiaires',
                '150 enseignants minimum pour la région académique en 2021',
                '1 500 enseignants d’ici 2022',
                '3 000 enseignants par académie en 2023',
              ],
            },
          ],
        },
      ],
    },
    {
      code: '1.3',
      title:
        'Accompagner les cadres dans l’élaboration et la mise en œuvre de projets numériques d’établissement.',
      blocks: [
        {
          kind: 'prose',
          lines: [
            'Les usages avancent quand les chefs d’établissement et les inspecteurs les portent auprès des équipes.',
          ],
        },
        {
          kind: 'prose',
          label: 'Méthodologie :',
          lines: [
            'Une formation au pilotage du numérique est proposée aux cadres, nouveaux ou en poste, avec l’IH2EF.',
            'L’autoévaluation de l’établissement s’appuie sur SchémaTic.',
          ],
        },
        {
          kind: 'prose',
          label: 'Focus : Schématic : outil d’autoévaluation de la maturité numérique des établissements',
          lines: [
            'Un référentiel de 5 domaines (Pilotage ; Formation et ressources ; Impulsion et organisation ; Pratiques éducatives et pédagogiques ; Infrastructures réseaux / équipement) et de 3 niveaux. Bordeaux l’utilise déjà et le transmet aux deux autres académies.',
          ],
        },
        {
          kind: 'indicators',
          targetHeader: targetsUpdatedYearly,
          dashed: true,
          fields: [
            {
              code: 'CO1',
              title: 'Accompagner le déploiement de l’application SchémaTic',
              indicators: [
                'Taux d’établissements utilisant l’application SchémaTic',
                'Nombre de cadres formés',
              ],
              targets: [
                '20% des établissements de la région académique',
                '20% la première année en région académique',
              ],
            },
          ],
        },
      ],
    },
    {
      code: '1.4',
      title:
        'Donner les clés de compréhension aux parents des élèves les plus éloignés : #coéducation #fracture_numérique #illectronisme.',
      blocks: [
        {
          kind: 'prose',
          lines: [
            'Environ 13 millions de personnes en France sont loin du numérique, selon le lieu de vie (50% des non-internautes en commune de moins de 20 000 habitants), l’âge (66 % ont plus de 65 ans, mais 17 % des 12-17 ans se disent peu à l’aise), les études (90 % des diplômés du supérieur font leurs démarches en ligne, 30 % des non-diplômés) et les revenus.',
            'Suivre la scolarité de son enfant passe par l’ENT : il faut aider d’abord les familles les moins équipées et les moins à l’aise.',
          ],
        },
        {
          kind: 'prose',
          label: 'Méthodologie :',
          lines: [
            'Ouvrir des services aux familles dans les établissements et les tiers lieux, former avec le Pass numérique, parler de citoyenneté numérique, obtenir le label Numérique inclusif.',
            'S’appuyer sur les 40 000 médiateurs numériques que l’État finance à hauteur de 250 millions d’€.',
          ],
        },
        {
          kind: 'prose',
          label: 'Focus : Établissements de services',
          lines: [
            'Des lieux de proximité dans les EPLE, pour les jeunes et leurs proches, essayés dans le cadre d’un AMI du PIA 3 avec les collectivités.',
          ],
        },
        {
          kind: 'indicators',
          targetHeader: targetsUpdatedYearly,
          dashed: true,
          fields: [
            {
              title: 'Développer l’inclusion numérique',
              indicators: [
                'Expérimenter l’inclusion numérique à travers l’AMI “établissement de service” et d’autres tiers-lieux ;',
                'Déployer une maison France service dans chaque académie',
              ],
              targets: [
                'Un à deux établissements de service en région académique',
                'Une maison France Service par académie',
              ],
            },
          ],
        },
      ],
    },
  ],
};
