import type { Indicator, Objective, Roadmap, Section } from '../../domain/roadmap';
import { plainKey, tidy } from '../../domain/text';
import { fieldTableTexts, roadmapSheetTexts } from '../../messages/fr/roadmapSheets';
import { capital, nounOf } from '../../messages/fr/words';
import { bulleted, itemText, linesOf } from '../itemText';
import type { ItemRow, ObjectiveRows } from '../itemRows';

/** One column: of a champ opérationnel as a whole, of a row of it, or of each of its indicators. */
export type FieldColumn = { header: string; width: number } & (
  | { kind: 'group'; isTitle: boolean; text(group: ObjectiveRows): string }
  | { kind: 'row'; text(row: ItemRow): string }
  | { kind: 'indicator'; text(indicator: Indicator): string }
);

/** Texts that say from where one starts. */
const SITUATION = /^(?:elements? de )?diagnosti|^etat des lieux|^constat/;

/** The columns that the items of the roadmap fill. */
export function fieldColumns(roadmap: Roadmap): FieldColumn[] {
  const { objectives, actions, levers, indicators, levels } = roadmap;
  const fields = objectives.filter(({ level }) => level === 'field');
  const named = fields.length > 0 ? fields : objectives;
  const columns: (FieldColumn | false)[] = [
    named.length > 0 && {
      kind: 'group',
      isTitle: true,
      header: capital(
        fields.length > 0
          ? nounOf(levels.field ?? '', 'field').many
          : nounOf(levels.objective, 'objective').many,
      ),
      width: 32,
      text: ({ above, objectives: own }) =>
        fields.length > 0 && above.length === 0 ? '' : bulleted([...above.slice(1), ...own].map(itemText)),
    },
    objectives.some((objective) => situationOf(objective) !== '') && {
      kind: 'group',
      isTitle: false,
      header: situationHeader(objectives),
      width: 34,
      text: ({ objectives: own }) => own.map(situationOf).filter(Boolean).join('\n'),
    },
    levers.length > 0 && {
      kind: 'row',
      header: roadmapSheetTexts.levers,
      width: 36,
      text: (row) => bulleted(row.levers.map(itemText)),
    },
    actions.length > 0 && {
      kind: 'row',
      header: capital(nounOf(levels.action, 'action').many),
      width: 40,
      text: (row) => bulleted(row.actions.map(itemText)),
    },
    indicators.length > 0 && {
      kind: 'indicator',
      header: roadmapSheetTexts.indicators,
      width: 34,
      text: itemText,
    },
    indicators.some(({ targets }) => targets.length > 0) && {
      kind: 'indicator',
      header: fieldTableTexts.target,
      width: 28,
      text: ({ targets }) => bulleted(targets.map(({ text }) => tidy(text)).filter((text) => text !== '')),
    },
  ];
  return columns.filter((column) => column !== false);
}

function situations({ sections }: Objective): Section[] {
  return sections.filter(({ label }) => SITUATION.test(plainKey(label)));
}

function situationOf(objective: Objective): string {
  return situations(objective)
    .map(({ text }) => linesOf(text))
    .join('\n');
}

/** The roadmap's own word for it, where it has one. */
function situationHeader(objectives: Objective[]): string {
  const labels = new Set(objectives.flatMap(situations).map(({ label }) => tidy(label).replace(/\s*:$/, '')));
  const [only, ...others] = labels;
  return only === undefined || others.length > 0 ? fieldTableTexts.situation : only;
}
