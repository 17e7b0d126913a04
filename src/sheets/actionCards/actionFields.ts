import { ficheFacts, ficheStates } from '../../domain/fields';
import { objectivesOf } from '../../domain/frameworkObjectives';
import { readMark } from '../../domain/marks';
import type { Action, ActionFields, Roadmap } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { actionCardTexts } from '../../messages/fr/roadmapSheets';
import { linesOf } from '../itemText';
import { codedTitle } from '../labels';

/** One line of a fiche. */
export interface CardField {
  label: string;
  /** Several are a list; none is a line to write on. */
  textsOf(action: Action): string[];
}

/** What the fiches of a roadmap say: the fields that at least one of its actions has. */
export interface CardFields {
  first: CardField[];
  last: CardField[];
}

export function cardFields(roadmap: Roadmap): CardFields {
  const filled = ({ textsOf }: CardField): boolean =>
    roadmap.actions.some((action) => textsOf(action).length > 0);
  const extra = [...new Set(roadmap.actions.flatMap((action) => Object.keys(action.extra)))];
  return {
    first: [...ficheFacts.map(fieldOf), { label: actionCardTexts.milestones, textsOf: ownMilestones }].filter(
      filled,
    ),
    last: [
      ...ficheStates.map(fieldOf),
      ...extra.map((header) => ({
        label: tidy(header),
        textsOf: (action: Action) => textsIn(action.extra[header]?.text),
      })),
      ...servedFields(roadmap),
    ].filter(filled),
  };
}

function fieldOf(field: keyof ActionFields & keyof typeof actionCardTexts.fields): CardField {
  return {
    label: actionCardTexts.fields[field],
    textsOf: ({ fields }) => textsIn(fields[field]?.text),
  };
}

function textsIn(text = ''): string[] {
  const lines = linesOf(text);
  return lines === '' ? [] : [lines];
}

/** Steps that the calendar does not tell already. */
function ownMilestones({ milestones, fields }: Action): string[] {
  const told = tidy([fields.schedule?.text, fields.due?.text, fields.start?.text].join(' '));
  return milestones.map(({ text }) => tidy(text)).filter((text) => text !== '' && !told.includes(text));
}

/** The croix of each action: the objectives of the projet académique that it serves. */
function servedFields({ frameworks, links }: Roadmap): CardField[] {
  const marks = new Map(links.map((link) => [`${link.action}\n${link.objective}`, readMark(link.mark)]));
  return frameworks.map((framework) => ({
    label: frameworks.length === 1 ? actionCardTexts.served : actionCardTexts.servedOf(tidy(framework.title)),
    textsOf: (action) =>
      objectivesOf(framework).flatMap((objective) => {
        const mark = marks.get(`${action.id}\n${objective.id}`);
        if (mark !== 'yes' && mark !== 'partial') return [];
        const text = codedTitle(objective);
        return [mark === 'partial' ? actionCardTexts.partly(text) : text];
      }),
  }));
}
