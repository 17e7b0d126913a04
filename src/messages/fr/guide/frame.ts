import type { Severity } from '../../../domain/finding';
import { paneTexts } from '../pane';
import { listed } from '../words';

const SEVERITIES: Record<Severity, string> = {
  erreur:
    '**À corriger**\u00a0: ce qui est écrit se contredit, manque ou ne peut pas être calculé. Un lecteur attentif le relèverait.',
  avertissement:
    '**À vérifier**\u00a0: ce qui est sans doute un oubli. Vous seul pouvez dire si c’est voulu.',
  information: '**Pour information**\u00a0: une suggestion. Rien n’est à changer si le choix est le vôtre.',
};

/** What stands around the rules in the guide; Markdown. */
export const guideTexts = {
  title: 'Guide des contrôles',
  introduction: [
    'Ce guide présente chaque contrôle que l’outil fait sur une feuille de route\u00a0: quand il parle, quand il se tait, et un exemple. Les constats cités sont ceux que l’outil écrit lui-même sur ces exemples. Les académies, les services et les actions des exemples sont inventés.',
    '## Trois niveaux',
    (['erreur', 'avertissement', 'information'] as const).map((one) => `- ${SEVERITIES[one]}`).join('\n'),
    'Une même cause donne un seul constat, avec toutes ses cellules\u00a0: cinquante indicateurs sans cible font une ligne, pas cinquante.',
    '## Deux étendues',
    [
      '- **Le contrôle avant comité**, fait par défaut, dit ce qu’un membre du comité de pilotage verrait en lisant le document.',
      `- **Le contrôle complet** ajoute ce qui sert à tenir le classeur au propre\u00a0: écritures, numéros manquants, suggestions. Dans le volet, cochez «\u00a0${paneTexts.checkAll}\u00a0».`,
    ].join('\n'),
    'Ce qui n’est écrit nulle part est un choix, pas une faute\u00a0: si aucune action n’a de pilote, une seule question le demande ([META-04](#meta-04)).',
    '## Ne plus signaler',
    'Un constat dont vous ne voulez plus peut être accepté avec son motif. Il reste dans la liste, voyage avec le classeur, et revient de lui-même si ce dont il parle change.',
    '## Corrections proposées',
    'Quand une correction est sûre, l’outil la propose\u00a0: le signe ⚙ la montre dans ce guide, avec l’ancien et le nouveau contenu de la cellule. Rien n’est changé sans avoir été montré, et tout peut être repris.',
  ],
  contents: 'Les contrôles',
  severity: (name: string) => `**${name}**`,
  profiles: { copil: 'contrôle avant comité', all: 'contrôle complet' },
  /** The sheets of an example, each with the cells that the finding names. */
  example: (places: readonly { sheet: string; addresses: readonly string[] }[]) =>
    `Exemple, avec en gras ce que le constat désigne\u00a0: ${listed(
      places
        .filter(({ addresses }) => addresses.length > 0)
        .map(({ sheet, addresses }) => `feuille «\u00a0${sheet}\u00a0», ${listed(addresses)}`),
      'puis',
    )}.`,
  /** Above the sheets of an example as they were before. */
  before: 'Le classeur quand les croix ont été mises\u00a0:',
  sheet: (name: string) => `Feuille «\u00a0${name}\u00a0»`,
  constat: 'Constat.',
  pourquoi: 'Pourquoi\u00a0?',
  correction: 'À faire.',
  empty: '(vide)',
  change: (address: string, before: string, after: string) =>
    `⚙ ${address}\u00a0: «\u00a0${before}\u00a0» devient «\u00a0${after}\u00a0».`,
};
