import { ficheFacts, ficheStates } from '../domain/fields';
import type { Action, ActionFields, Roadmap } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { cardLabels, cardOtherLabels } from '../messages/fr/document';
import { codedTitle } from './labels';
import type { TextCell } from './textTable';

/** One line of a fiche: what it is about, and what is said. */
export interface CardLine {
  label: string;
  content: TextCell['content'];
}

/** Those that stand before what the action is measured by. */
const FIRST = [...ficheFacts, ...ficheStates.filter((name) => name !== 'remarks')];

/** Whether an action tells more than its title and its place: only then does it have a fiche. */
export function hasCard({ fields, extra }: Action): boolean {
  return [...Object.values(fields), ...Object.values(extra)].some(({ text }) => tidy(text) !== '');
}

/** What a fiche says of an action, lines without content left out. */
export function cardLines(roadmap: Roadmap, action: Action): CardLine[] {
  const objective = roadmap.objectives.find(({ id }) => id === action.objective);
  const own = <Item extends { actions: string[] }>(items: readonly Item[]): Item[] =>
    items.filter(({ actions }) => actions.includes(action.id));
  const lines: CardLine[] = [
    { label: roadmap.levels.objective, content: objective === undefined ? '' : codedTitle(objective) },
    { label: cardOtherLabels.details, content: action.details.join('\n') },
    ...FIRST.map((field) => fieldLine(action, field)),
    ...Object.entries(action.extra).map(([header, { text }]) => ({ label: header, content: text })),
    { label: cardOtherLabels.levers, content: items(own(roadmap.levers)) },
    { label: cardOtherLabels.indicators, content: items(own(roadmap.indicators)) },
    fieldLine(action, 'remarks'),
  ];
  return lines.filter(({ content }) =>
    typeof content === 'string' ? content.trim() !== '' : content.length > 0,
  );
}

function fieldLine({ fields }: Action, field: keyof ActionFields): CardLine {
  return { label: cardLabels[field], content: fields[field]?.text ?? '' };
}

function items(all: readonly { code?: string; title: string; details: string[] }[]): TextCell['content'] {
  return all.map((one) => ({ text: codedTitle(one), details: one.details }));
}
