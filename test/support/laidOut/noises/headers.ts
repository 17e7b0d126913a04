import { pick, type Noise } from '../noise';
import { mapCells, type Named } from '../page';

/** Words of the field for each column (VOCABULARY.md). */
const SYNONYMS: Partial<Record<Named, string[]>> = {
  axis: ['Axe', 'Axe stratégique', 'Ambition', 'Orientation'],
  objective: ['Objectif', 'Objectif opérationnel', 'Objectifs opérationnels'],
  action: ['Action', 'Actions à mener', 'Mesure', 'Chantier', 'Actions', 'Programme'],
  lever: [
    'Leviers',
    'Levier',
    'Moyens',
    'Moyens et acteurs mobilisés',
    'Ressources',
    'Éléments de méthodologie',
  ],
  indicator: [
    "Indicateur d'évaluation",
    'Indicateurs et preuves de réussite',
    'Indicateurs de pilotage',
    'Indicateur de suivi',
    'Indicateurs de réalisation',
    'Indicateurs de résultat',
    "Indicateur d'impact",
    'Indicateurs de déploiement',
    'Indicateur de contexte',
  ],
  target: [
    'Valeur cible',
    'VC',
    'Cible',
    'Cible 2025',
    'Objectif 2025',
    'Objectifs 2021',
    'Seuil',
    'Objectif chiffré',
  ],
  owner: [
    'Pilote',
    'Pilotes',
    'Direction ou service pilote',
    'Structure pilote',
    'Porteur',
    'Responsable',
    'Référent',
  ],
  due: ['Échéance', 'Échéances', 'Date de fin'],
};

/** Another word of the field for every header and label. */
export const synonyms: Noise = {
  title: 'synonyms in headers',
  apply: (pages, dice) => {
    const chosen = new Map<Named, string>();
    return pages.map((page) =>
      mapCells(page, (cell) => {
        if (cell.names === undefined || !(cell.as === 'header' || cell.as === 'label')) return cell;
        const known = chosen.get(cell.names) ?? pick(SYNONYMS[cell.names] ?? [cell.text], dice);
        chosen.set(cell.names, known);
        return { ...cell, text: known };
      }),
    );
  },
};

const FORMS: ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => text.replace(/ /g, '\n'),
  (text) => `${text} :`,
  (text) => `${text} *`,
  (text) => `${text} (à compléter)`,
  (text) => `${text}\u00A0:`,
  (text) => `  ${text} `,
];

/** Headers in capitals, without accents, broken over lines, with a colon, a star, a bracket. */
export const headerForms: Noise = {
  title: 'headers in any form',
  apply: (pages, dice) => {
    const chosen = new Map<string, (text: string) => string>();
    return pages.map((page) =>
      mapCells(page, (cell) => {
        if (cell.as !== 'header' && cell.as !== 'label') return cell;
        const form = chosen.get(cell.text) ?? pick(FORMS, dice);
        chosen.set(cell.text, form);
        return { ...cell, text: form(cell.text) };
      }),
    );
  },
};
