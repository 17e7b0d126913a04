import { ActionType, type Answer, type Batch } from '../engine/batch';

/** Marks batches that are for the page around Excel, and not for the workbook. */
export const forContainer = 'WacPartition';

/** What the client tells the page around Excel, in a runtime that pane and commands share. */
const known = ['NotifyActionHandlerReady'];

/** Answers a batch for the page around Excel: nothing but what is known, like the rest of our Excel. */
export function containerAnswer(text: string): string {
  const { Actions } = JSON.parse(text) as Batch;
  const unknown = Actions.findIndex(
    (action) => action.ActionType !== ActionType.Instantiate && !known.includes(action.Name),
  );
  const done = unknown < 0 ? Actions : Actions.slice(0, unknown);
  const answer: Answer = {
    Results: done.map(({ Id, ActionType: type }) => ({
      ActionId: Id,
      Value: type === ActionType.Instantiate ? {} : null,
    })),
    ...(unknown >= 0 && {
      Error: {
        Code: 'ApiNotFound',
        Message: `The page around our Excel has no ${Actions[unknown]!.Name}.`,
        Location: Actions[unknown]!.Name,
        ActionIndex: unknown,
        HttpStatusCode: 404,
      },
    }),
  };
  return JSON.stringify(answer);
}
