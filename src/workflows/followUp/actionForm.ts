import { actionFollowUpFields, type ActionFollowUpField } from '../../domain/followUp/followUpFields';
import type { Action, ActionFields, Source } from '../../domain/roadmap';
import { actionFollowUpColumnTexts, actionFollowUpTexts } from '../../messages/fr/actionFollowUpSheet';
import { actionColumns } from '../../sheets/actionFollowUp/actionColumns';
import { ownActionCell } from '../../sheets/actionFollowUp/ownCells';
import type { FollowUpForm } from './followUpForm';

const TEXTS: ReadonlySet<string> = new Set<ActionFollowUpField>(['status', 'weather', 'comment']);

const SAID_IN: Partial<Record<string, keyof ActionFields>> = {
  status: 'status',
  progress: 'progress',
  comment: 'remarks',
};

/** The sheet « Suivi des actions ». */
export const actionForm: FollowUpForm<Action> = {
  id: 'suivi-actions',
  tab: actionFollowUpTexts.tab,
  columns: () => ({
    label: actionFollowUpColumnTexts.action.header,
    mark: actionFollowUpColumnTexts.mark.header,
    headers: actionColumns({ hasCodes: true }).map(({ header, typed }) => ({
      text: header,
      ...(typed && { field: typed.field }),
    })),
  }),
  own: (action, field) => (isField(field) ? ownActionCell(action, field) : {}),
  ownSource: ({ fields, source }, field): Source => {
    const said = SAID_IN[field];
    return (said && fields[said]?.source) ?? source;
  },
  isText: (field) => TEXTS.has(field),
};

function isField(field: string): field is ActionFollowUpField {
  return (actionFollowUpFields as readonly string[]).includes(field);
}
