import fc from 'fast-check';

/** A roadmap in the few words that layouts write down: what stands under what, in order. */
export interface Plan {
  axes: PlanAxis[];
  framework: PlanFramework | null;
}

export interface PlanItem {
  code?: string;
  title: string;
}

export interface PlanAction extends PlanItem {
  owner?: string;
  due?: string;
  /** Titles of the objectives of the framework that it serves. */
  serves: string[];
}

export interface PlanIndicator extends PlanItem {
  target?: string;
}

/** What hangs on an axis or on an objective. */
export interface Holder extends PlanItem {
  actions: PlanAction[];
  levers: PlanItem[];
  indicators: PlanIndicator[];
}

export interface PlanAxis extends Holder {
  objectives: Holder[];
}

export interface PlanFramework {
  axes: (PlanItem & { objectives: PlanItem[] })[];
}

const AXES = [
  'Conforter la gouvernance du numérique',
  'Usages pédagogiques et continuité',
  'Former et accompagner les personnels',
  'Équipements, réseaux & services',
];
const OBJECTIVES = [
  'Organiser les instances de pilotage',
  "Développer l'usage de l'ENT dans le premier degré",
  'Consolider les compétences numériques des élèves (Pix)',
  'Sécuriser les données personnelles',
  'Réduire la fracture territoriale',
  'Valoriser les pratiques : concours, portes ouvertes',
  'Promouvoir « Mon bureau numérique »',
  'Garantir 100 % de connexions stables',
  'Rendre les ressources accessibles à tous',
];
const ACTIONS = [
  'Constituer un comité de pilotage',
  'Publier une lettre des usages',
  "Généraliser l'accès à EduConnect",
  'Ouvrir un parcours M@gistère',
  'Accompagner les référents numériques (RUPN)',
  'Équiper les écoles de visualiseurs',
  'Tenir un registre RGPD',
  'Mettre en place un « fablab » itinérant',
  'Organiser 3 journées de formation',
  'Animer le réseau des DAN - DANE',
  'Déployer le Wi-Fi dans les lycées',
  'Créer des capsules vidéo : tutoriels courts',
  'Recenser les besoins des collèges',
  'Évaluer les compétences en fin de cycle 4',
  'Participer à la Semaine du numérique',
  'Diffuser les ressources Éduthèque',
];
const LEVERS = [
  'Heures supplémentaires effectives',
  'Crédits de la collectivité',
  "Appui de l'atelier Canopé",
  'Un ETP de chargé de mission',
  'Plan académique de formation',
  'Conventions avec les communes',
  'Plateforme Tribu',
  "Groupes de travail d'inspecteurs",
];
const INDICATORS = [
  'Nombre de réunions tenues',
  "Taux de connexion à l'ENT",
  'Part des enseignants formés',
  'Volume de ressources consultées',
  'Nombre d’établissements équipés',
  'Progression des certifications Pix',
  'Satisfaction des personnels',
  'Délai moyen de dépannage',
];
const OWNERS = ['DANE', 'Rectorat de Cayenne', 'IA-IPR de mathématiques', 'Mme Dupont'];
const DUES = ['Juin 2025', 'Rentrée 2026', '31/12/2025', "Fin de l'année scolaire"];
const TARGETS = ['80 %', '12 par an', '1 500 élèves', '100 % en 2027', '3'];

const FRAMEWORK: PlanFramework = {
  axes: [
    {
      code: '1',
      title: 'Réussir ensemble',
      objectives: [
        { code: '1.1', title: 'Garantir la maîtrise des fondamentaux' },
        { code: '1.2', title: 'Accompagner chaque parcours' },
      ],
    },
    {
      code: '2',
      title: 'Ouvrir son horizon',
      objectives: [
        { code: '2.1', title: 'Développer la mobilité des élèves' },
        { code: '2.2', title: 'Renforcer les liens avec les familles' },
      ],
    },
  ],
};

const shuffled = (texts: string[]): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray(texts, { minLength: texts.length });

/** How many actions, levers and indicators each objective of each axis has. */
const sizes = fc
  .array(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(2), fc.integer({ min: 1, max: 2 })), {
      minLength: 1,
      maxLength: 2,
    }),
    { minLength: 1, maxLength: 3 },
  )
  // One coded row is no list, and one column of marks no cross table: a roadmap has two actions at least.
  .filter((axes) => axes.flat().reduce((sum, [actions]) => sum + actions, 0) > 1);

/**
 * Roadmaps of one to three axes, each with objectives, actions, levers, indicators and a framework that some actions
 * serve. Titles are those of real documents, each once, with what makes them hard: quotes, colons, figures, brackets.
 */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    sizes,
    axes: shuffled(AXES),
    objectives: shuffled(OBJECTIVES),
    actions: shuffled([...ACTIONS, ...ACTIONS.map((title) => `${title} (suite du projet)`)]),
    levers: shuffled([...LEVERS, ...LEVERS.map((title) => `${title} – renfort`)]),
    indicators: shuffled([...INDICATORS, ...INDICATORS.map((title) => `${title} par département`)]),
    picks: fc.infiniteStream(fc.nat(1000)),
  })
  .map(({ sizes: shape, picks, ...titles }) => {
    const take = (list: string[]): string => list.shift()!;
    const pick = <T>(list: T[]): T => list[picks.next().value! % list.length]!;
    const pools = {
      axes: [...titles.axes],
      objectives: [...titles.objectives],
      actions: [...titles.actions],
      levers: [...titles.levers],
      indicators: [...titles.indicators],
    };
    const goals = FRAMEWORK.axes.flatMap((axis) => axis.objectives.map(({ title }) => title));
    const axes = shape.map((objectives, a): PlanAxis => {
      let number = 0;
      return {
        code: String(a + 1),
        title: take(pools.axes),
        actions: [],
        levers: [],
        indicators: [],
        objectives: objectives.map(([actions, levers, indicators], o) => ({
          code: `${a + 1}.${o + 1}`,
          title: take(pools.objectives),
          actions: Array.from({ length: actions }, () => ({
            code: `${a + 1}-${++number}`,
            title: take(pools.actions),
            owner: pick(OWNERS),
            due: pick(DUES),
            serves: goals.filter(() => pick([true, false])),
          })),
          levers: Array.from({ length: levers }, () => ({ title: take(pools.levers) })),
          indicators: Array.from({ length: indicators }, () => ({
            title: take(pools.indicators),
            target: pick(TARGETS),
          })),
        })),
      };
    });
    return { axes, framework: FRAMEWORK };
  });

/** The plan without what a layout does not write. */
export function onlyWith(
  plan: Plan,
  keep: {
    codes?: boolean;
    actions?: boolean;
    fields?: boolean;
    levers?: boolean;
    indicators?: boolean;
    targets?: boolean;
    links?: boolean;
  },
): Plan {
  const holder = <H extends Holder>(of: H): H => ({
    ...of,
    actions: !keep.actions
      ? []
      : of.actions.map(({ code, title, owner, due, serves }) => ({
          title,
          ...(keep.codes && code !== undefined && { code }),
          ...(keep.fields && owner !== undefined && { owner }),
          ...(keep.fields && due !== undefined && { due }),
          serves: keep.links ? serves : [],
        })),
    levers: keep.levers ? of.levers : [],
    indicators: !keep.indicators
      ? []
      : of.indicators.map(({ title, target }) => ({
          title,
          ...(keep.targets && target !== undefined && { target }),
        })),
  });
  return {
    axes: plan.axes.map((axis) => ({ ...holder(axis), objectives: axis.objectives.map(holder) })),
    framework: keep.links ? plan.framework : null,
  };
}
