// Contents of the roadmap of Nouvelle-Aquitaine (source: 003_c565c307156c2e98.txt): 3 ambitions, 13 cibles,
// 17 champs opérationnels, 29 indicators, 32 target statements, the Pix table, and the three « Déclinaison »
// tables (cibles 2.1, 2.3, 2.5). Titles, indicators, targets and figures are those of the document; diagnostics
// and long phrases are shortened.
import { clean } from './nice-na-kit.mjs';

// An indicator is [title, ...targets]; a field is [code or '', title, indicators, declination?]
const field = (code, title, indicators, more = {}) => ({
  code,
  title,
  indicators: indicators.map(([t, ...targets]) => ({ title: t, targets })),
  ...more,
});
const cible = (code, title, fields = [], intro = '') => ({ code, title, fields, intro });

export const AMBITIONS = [
  {
    code: '1',
    title: 'Consolider les compétences de tous les acteurs',
    cibles: [
      cible(
        '1.1',
        'Consolider les compétences et la culture numérique des élèves et les accompagner vers la certification PIX',
        [
          field(
            'CO1',
            'Consolider les compétences et la culture numérique des élèves et les accompagner vers la certification PIX',
            [
              ["Taux d'activation de PIX Orga", '100 %'],
              ['Taux de certifications', '100 %'],
              [
                'Niveau moyen atteint',
                '128 PIX (en classe de troisième)',
                '256 PIX (en classe de terminale)',
              ],
            ],
          ),
        ],
        'La certification est passée en fin de troisième et de terminale.',
      ),
      cible(
        '1.2',
        'Accompagner le développement des compétences numériques des enseignants',
        [
          field('CO1', 'Accompagner le développement des compétences numériques des enseignants', [
            ['Nombre de journées stagiaires', '10 000 journées stagiaires'],
            [
              "Nombre d'enseignants ayant passé la certification",
              '150 enseignants minimum pour la région académique en 2021',
              "1 500 enseignants d'ici 2022",
              '3 000 enseignants par académie en 2023',
            ],
          ]),
        ],
        'La priorité est pédagogique et didactique plus que technique.',
      ),
      cible(
        '1.3',
        "Accompagner les cadres dans l'élaboration et la mise en œuvre de projets numériques d'établissement",
        [
          field('CO1', "Accompagner le déploiement de l'application SchémaTic", [
            [
              "Taux d'établissements utilisant l'application SchémaTic",
              '20% des établissements de la région académique',
            ],
            ['Nombre de cadres formés', '20% la première année en région académique'],
          ]),
        ],
        "Une formation au pilotage du numérique est proposée avec l'IH2EF.",
      ),
      cible(
        '1.4',
        'Donner les clés de compréhension aux parents des élèves les plus éloignés : #coéducation #fracture_numérique #illectronisme',
        [
          field('', "Développer l'inclusion numérique", [
            [
              "Expérimenter l'inclusion numérique à travers l'AMI \"établissement de service\" et d'autres tiers-lieux",
              'Un à deux établissements de service en région académique',
            ],
            [
              'Déployer une maison France service dans chaque académie',
              'Une maison France Service par académie',
            ],
          ]),
        ],
        'La fracture numérique touche environ 13 millions de français.',
      ),
    ],
  },
  {
    code: '2',
    title: "Exploiter le numérique comme valeur ajoutée des pratiques d'apprentissages et d'enseignements",
    cibles: [
      cible(
        '2.1',
        "Faire du numérique un levier d'inclusion des élèves à besoins particuliers",
        [
          field(
            'CO1',
            'Rendre accessible aux enseignants les ressources numériques adaptées',
            [
              [
                'Nombre de journées stagiaires participants à des actions de formations numérique et école inclusive',
                '300 journées stagiaires',
              ],
            ],
            {
              diag: 'Constat : les troubles des élèves demandent une attention, voire une adaptation des documents, utile à toute la classe.',
              means: [
                'consolider les partenariats entre les différents acteurs institutionnels',
                'réfléchir aux apports du numérique pour les élèves à besoins éducatifs particuliers',
                "recenser / produire des outils numériques efficaces facilitant la personnalisation des parcours d'apprentissage",
                "renforcer la formation initiale et continue des personnels EN notamment avec l'INSPE",
              ],
              actions: [
                [
                  "se créer une expertise et proposer aux enseignants et formateurs des pistes d'usages du numérique dans le cadre de l'inclusion scolaire",
                ],
              ],
            },
          ),
          field(
            'CO2',
            'Accompagner le déploiement de systèmes robotisés de téléprésence au sein de la région académique',
            [
              [
                'Nombre de systèmes déployés dans le premier degré et le second degré',
                'Dans le premier degré : 80 / 122',
                'Dans le second degré : 80 / 117',
                'Construction des tableaux de bord',
              ],
            ],
            {
              diag: "Constat : le robot permet à l'élève empêché, suivi par le SAPADHE, d'assister aux cours en temps réel.",
              means: [
                "définir les processus d'intégration des systèmes robotisés dans la salle de classe",
                'impliquer les acteurs',
                "rechercher dans chaque département les clés d'un déploiement réussi",
              ],
              actions: [
                ['animer dans chaque département une cellule de suivi téléprésence'],
                ['accompagner le changement en formant les personnels EN'],
                ['évaluer le dispositif'],
              ],
            },
          ),
          field(
            'CO3',
            "Poursuivre les collaborations avec les laboratoires de recherche (INRIA-Rectorat de Bordeaux ; CeRCA-Rectorat de Poitiers) et l'étendre à la région académique",
            [
              ["Nombre d'enseignants formés", '20 enseignants formés'],
              ["Nombre d'élèves intégrés dans le module de suivi partagé", '50 élèves accompagnés'],
            ],
            {
              diag: "Constat : les informations sur l'élève circulent mal entre enseignants, parents et cliniciens.",
              means: [
                "participer à l'élaboration et à la conduite des études de conception et de validation du module de suivi partagé",
                "contribuer à la valorisation de l'outil final auprès des familles et des personnels EN",
              ],
              actions: [
                [
                  'recruter des enseignants (classes ordinaires et ULIS) en vue de la conception centrée utilisateur',
                ],
                ['animer le réseau en participant à la conception de la solution'],
                ['évaluer la solution sur le terrain'],
              ],
            },
          ),
        ],
        "Feuille de route du pôle d'expertise thématique (Bordeaux).",
      ),
      cible(
        '2.2',
        "Créer des territoires incubateurs d'usages numériques",
        [],
        "Participation à des projets d'expérimentation : Lab ED Tech de Poitiers, PIIA, PIA4.",
      ),
      cible(
        '2.3',
        'Valoriser la voie professionnelle grâce au numérique éducatif',
        [
          field(
            'CO1',
            "Améliorer / faciliter l'acquisition des connaissances et le développement des compétences par l'utilisation de la réalité virtuelle et la réalité augmentée",
            [
              [
                'Nombre de journées stagiaires participants à des actions de formations en lien avec la réalité virtuelle ou augmentée',
                '30 journées stagiaires',
              ],
            ],
            {
              diag: "Constat : coût des plateaux techniques, peu de pratique réelle des gestes, droit à l'erreur.",
              means: [
                "Proposer des situations d'immersion professionnelle avec les Jumeaux numériques",
                'Définir le cahier des charges des gestes professionnels et situations de travail pouvant bénéficier de la RA/RV',
              ],
              actions: [
                ['Participer au développement des solutions avec les Ed Tech'],
                ['Accompagner la formation des enseignants'],
                ['Évaluer les dispositifs avec les laboratoires'],
              ],
            },
          ),
          field(
            'CO2',
            "Faciliter par le numérique l'acquisition de compétences langagières des élèves",
            [
              [
                "Accompagner les établissements utilisateur d'agents conversationnels",
                '30% des établissements',
              ],
            ],
            {
              diag: "Constat : inégalités d'origine sociale ou de genre, parole des élèves souvent réduite.",
              means: ['Proposer des actions de formation'],
              actions: [
                [
                  "Accompagner le plan langue en déployant des agents conversationnels type Captain Kelly basé sur l'usage de Chatbot et d'IA",
                ],
              ],
            },
          ),
        ],
        "Feuille de route du pôle d'expertise réalité virtuelle, réalité augmentée (Poitiers).",
      ),
      cible(
        '2.4',
        "Faire de l'innovation numérique un levier de transformation au service d'une orientation réussie",
        [
          field('', "Développer l'égalité des genres dans l'orientation", [
            ['Nombre de projets faisant le lien entre orientation et numérique', '50 actions'],
            ["Nombre d'élèves en NSI et % de filles en NSI", 'Doublement en 3 ans'],
          ]),
        ],
        '2.1% des élèves de terminale choisissent la spécialité NSI, et 0.4% de filles.',
      ),
      cible(
        '2.5',
        'Apporter une ouverture artistique et culturelle grâce au numérique',
        [
          field(
            'CO1',
            "Identifier le numérique comme levier de pratique et d'expérimentation dans le champ de l'EAC et apporter notre contribution aux DAAC dans le pilotage stratégique permettant de viser l'objectif institutionnel du 100% EAC",
            [
              [
                'Nombre de projets EAC associant le numérique',
                "20% de projets EAC s'appuyant sur le numérique comme outil de pratique artistique ou comme support de création pour l'artiste ou les élèves",
              ],
              ["Nombre d'interventions d'artistes en établissement s'appuyant sur le numérique"],
              ["Nombre de pratiques artistiques s'appuyant sur le numérique"],
            ],
            {
              diag: "Constat : le numérique soutient l'EAC, surtout loin des centres de culture et en temps de crise sanitaire.",
              means: [
                'Mener la réflexion sur les axes transversaux EAC et numérique avec les partenaires (Collectivités, DRAC, les trois DAAC, Canopé...)',
                'Impulser et expérimenter des actions pédagogiques en art et culture incluant le numérique',
                'Croiser des réseaux RRUPN / référents culture pour mutualiser des pratiques',
              ],
              actions: [
                ['Participer aux groupes de travail inter académique et multi-partenariaux du GT2EAC'],
                [
                  'Identifier les dispositifs porteurs sur ces champs mutualisés et des projets éventuellement modèles',
                  '1',
                  [
                    ['1.2', 'AR-Sandbox (formation PREAC Art et Paysage) ou cartographie numérique'],
                    [
                      '1.3',
                      "Expérimentation Minecraft : reconstitution d'un site ancien de Limoges (collège Bessines)",
                    ],
                    [
                      '1.4',
                      "Expérimentation d'un portfolio numérique sur smartphone pour retracer le parcours EAC des élèves",
                    ],
                    ['1.5', 'Projet continuum Oralité'],
                  ],
                ],
                [
                  "Accompagner plus spécifiquement les porteurs de projets EAC s'appuyant fortement sur un axe numérique",
                ],
              ],
            },
          ),
          field(
            'CO2',
            "Accompagner et/ou proposer un champ de réflexion sur l'interaction possible entre les domaines EAC et numérique dans la formation initiale et continue des enseignants",
            [
              [
                "Nombre de formations ou d'interventions annuelles sur ces champs transversaux mutualisés proposées à l'INSPE et dans les PUF Académiques, nombre de FIL (formations de proximité) sur ces thématiques transversales",
                '5 à 10 actions de formations sur ces thématiques dans les PUF et les projets des 3 INSPE',
              ],
            ],
            {
              diag: "Constat : peu de formations sur le numérique comme levier de l'EAC.",
              means: [
                'Formation initiale : imaginer avec les DAAC des propositions au PUF ou des FIL',
                'Formation continue : intervenir dans les groupes de réflexion maquette Tronc Commun MEEF I et II INSPE',
              ],
              actions: [
                [
                  'Dans les COSP et groupes de travail, évoquer cette problématique pour en faire un axe de travail',
                ],
                ["Mettre en œuvre l'ingénierie de formation inhérente aux propositions qui en découleront"],
                [
                  'Gérer le suivi de ces formations en lien avec les 3 DAAC et assurer le suivi des indicateurs',
                ],
              ],
            },
          ),
          field(
            'CO3',
            "Identifier des ressources en ligne et services numériques permettant d'accompagner l'EAC et valoriser des actions EAC s'appuyant sur le numérique",
            [
              [
                'Nombre de ressources signalées et valorisées sur ces thématiques (Réseaux sociaux, Bulletins)',
                'Une cinquantaine de ressources signalées sur ces thématiques par an',
              ],
              [
                "Nombre d'actions modèles identifiées et valorisées sur les outils de communication de la DRANE par an",
                '7 à 10 actions modélisantes par an pouvant donner lieu à des capsules témoignages',
              ],
            ],
            {
              diag: "Constat : pas encore de support partagé de communication sur le numérique et l'EAC.",
              means: [
                "Assurer la valorisation des actions EAC incluant du numérique à l'échelle de la région Académique",
                "Assurer le relai des informations partenariales sur ces champs d'expertise partagés",
              ],
              actions: [
                ['Identifier le ou les supports susceptibles de promouvoir cette veille en ligne'],
                [
                  'Déterminer la charte graphique et la ligne rédactionnelle de ce support de valorisation partagé',
                ],
                ['Mettre en place une veille partagée (Sway/Feedly/tableur partagé)'],
                ['Assurer la valorisation de cette veille DRANE/DAAC(s) via le support numérique en ligne'],
              ],
            },
          ),
        ],
        "Feuille de route du pôle d'expertise (Limoges).",
      ),
    ],
  },
  {
    code: '3',
    title:
      "Créer un environnement propice au déploiement du numérique dans l'ensemble du système éducatif régional",
    cibles: [
      cible(
        '3.1',
        'Renforcer le partenariat entre les académies et les collectivités en partageant des objectifs et des indicateurs communs',
        [
          field('', 'Renforcer le partenariat avec les collectivités', [
            ['Nombre de comités de pilotage avec les collectivités', 'Minimum 2 réunions / an'],
          ]),
        ],
        'Instances régionales, départementales et intercommunales.',
      ),
      cible(
        '3.2',
        'Conforter la structuration des acteurs du numérique en Académie',
        [],
        'Relais : ERUN, IEN TICE, RUPN, IAN, chargés de mission, médiateurs Canopé.',
      ),
      cible(
        '3.3',
        "S'inscrire dans les expérimentations 100 % numérique (territoires d'innovation)",
        [],
        'La Vienne devient territoire numérique éducatif à la rentrée 2021.',
      ),
      cible(
        '3.4',
        'Proposer des outils et des applications alliant protection des données et agilité : données numériques (les exploiter et les produire), environnement numérique de travail',
        [
          field(
            '',
            "Renforcer l'utilisation de lycée connecté",
            [
              [
                "Taux d'activation des ENT dans les lycées publics",
                "100 % d'activation de l'ENT lycée connecté",
              ],
              ["Augmenter le taux d'usage", "Augmentation de 20% du taux d'usage (accès aux applications)"],
              [
                'Augmenter le nombre des enseignants utilisant les différents services proposés (moodle, web conférence, salles audios...)',
              ],
            ],
            { part: 'ENT lycée' },
          ),
          field(
            '',
            "Accompagner le déploiement d'un ENT commun collège/lycée",
            [
              [
                'Nombre de départements ayant un ENT commun à celui du lycée',
                '4 départements à la rentrée 2021',
                'Généralisation en 2022',
              ],
            ],
            { part: 'ENT collège' },
          ),
          field(
            '',
            "Déploiement d'un ENT socle premier degré",
            [
              [
                "Taux d'activation d'un ENT dans les écoles publiques",
                "Viser 50 % d'activation des écoles publiques de la région académique d'ici 2022",
              ],
            ],
            { part: 'ENT école' },
          ),
        ],
      ),
    ],
  },
];
export const FEMMES = [
  'Sensibiliser les filles aux métiers du numérique',
  'Rendre visible et valoriser les femmes dans le numérique',
];

export const PIX = {
  columns: ['Non activé', 'Non importé', 'Importé 2020', 'Actif'],
  rows: [
    ['Bordeaux', [3.64, 3.1, 10.02, 83.24], '457/549 soit 83.24%'],
    ['Limoges', [2.88, 7.91, 14.39, 74.82], '109/139 soit 78%'],
    ['Poitiers', [3.63, 11.55, 13.2, 71.62], '250/303 soit 82.5%'],
  ],
};

export const CIBLES = AMBITIONS.flatMap((a) => a.cibles.map((c) => ({ ...c, axis: a })));
export const FIELDS = CIBLES.flatMap((c) => c.fields.map((f) => ({ ...f, cible: c, axis: c.axis })));
// actions of a field, the numbered sub-actions apart (sub: true) or not
export const actionsOf = (f, sub) =>
  (f.actions ?? []).flatMap(([title, code, subs]) => [
    { title, code },
    ...(sub && subs ? subs.map(([c, t]) => ({ title: t, code: c })) : []),
  ]);

// the numbered action as written when its examples follow it in the same cell
export const withExamples = (a) =>
  a.code ? `${a.title} (AR-Sandbox, Minecraft, portfolio, continuum Oralité)` : a.title;

export function expectedNA(
  notes,
  {
    sub = false,
    target = (s) => s,
    between = '\n',
    actionTitle = (a) => a.title,
    codes = true,
    femmes = false,
    extraSeries = [],
  } = {},
) {
  const objective = (f) => ({ objective: clean(f.title), axis: clean(f.axis.title) });
  return {
    document: 'nouvelle-aquitaine',
    notes: `${notes} [Text here: NFC, straight apostrophes, plain spaces, no final full stop or semicolon; compare after the same cleaning. A field repeats the title of its cible in 1.1 and 1.2. Several targets of one indicator are joined by ${between === '\n' ? 'a line break' : '« ; » as in the cell'}. Values of the Pix series are fractions (3.64 % = 0.0364). The Déclinaison tables hold ${sub ? 25 : 21} actions in this workbook${sub ? ', the numbered 1.2 to 1.5 counted apart' : ''}: 7 + 4 + 10 by cible, with « 1. Identifier… » as one of them.]`,
    axes: AMBITIONS.map((a) => ({ code: a.code, title: clean(a.title) })),
    objectives: CIBLES.flatMap((c) => [
      { code: c.code, title: clean(c.title), axis: clean(c.axis.title) },
      ...c.fields.map((f) => ({
        ...(f.code && { code: f.code }),
        title: clean(f.title),
        axis: clean(c.axis.title),
        parent: clean(c.title),
      })),
    ]),
    actions: FIELDS.flatMap((f) =>
      actionsOf(f, sub).map((a) => ({
        ...(codes && a.code && { code: a.code }),
        title: clean(actionTitle(a)),
        ...objective(f),
      })),
    ),
    levers: [
      ...FIELDS.flatMap((f) => (f.means ?? []).map((t) => ({ title: clean(t), ...objective(f) }))),
      ...(femmes
        ? FEMMES.map((t) => ({
            title: t,
            objective: clean(CIBLES.find((c) => c.code === '2.4').title),
            axis: clean(AMBITIONS[1].title),
          }))
        : []),
    ],
    indicators: FIELDS.flatMap((f) =>
      f.indicators.map((i) => ({
        title: clean(i.title),
        ...objective(f),
        ...(i.targets.length && { target: i.targets.map((t) => clean(target(t))).join(between) }),
      })),
    ),
    frameworks: [],
    links: [],
    series: [
      ...PIX.columns.map((label, k) => ({
        label,
        categories: PIX.rows.map((x) => x[0]),
        values: PIX.rows.map((x) => +(x[1][k] / 100).toFixed(4)),
      })),
      ...extraSeries,
    ],
  };
}
