import type { Members } from '../engine/modelObject';
import type { ObjectsContext } from '../engine/objectsContext';
import { rectAddress, type Rect } from '../../../src/workbook/address';

/** Events of `Workbook.worksheets`: the methods by which the client asks for them, and the client's numbers of them. */
const EVENTS = {
  DataChangedEvent: 10,
  AddedEvent: 13,
  DeletedEvent: 15,
  EventNameChanged: 25,
} as const;
type SheetEvent = keyof typeof EVENTS;

/** What the client calls the workbook as the target of an event. */
const WORKBOOK = 'Workbook';

/** Who asked for what: as long as nobody did, Excel tells nothing. */
const registrations = new WeakMap<ObjectsContext, Set<SheetEvent>>();

/** `_RegisterAddedEvent`, `_UnregisterAddedEvent`…: methods of `WorksheetCollection`. */
export function sheetEventMethods(context: ObjectsContext): NonNullable<Members['methods']> {
  const asked = askedOf(context);
  const methods: NonNullable<Members['methods']> = {};
  for (const event of Object.keys(EVENTS) as SheetEvent[]) {
    methods[`_Register${event}`] = () => void asked.add(event);
    methods[`_Unregister${event}`] = () => void asked.delete(event);
  }
  return methods;
}

/** Cells of a sheet were written, by the add-in or, with `by: 'user'`, by somebody at the keyboard. */
export function tellChanged(
  context: ObjectsContext,
  sheetId: string,
  rect: Rect,
  by: 'add-in' | 'user' = 'add-in',
): void {
  tell(context, 'DataChangedEvent', {
    address: rectAddress(rect),
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: by === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    worksheetId: sheetId,
  });
}

export function tellAdded(context: ObjectsContext, sheetId: string): void {
  tell(context, 'AddedEvent', { source: 'Local', worksheetId: sheetId });
}

export function tellDeleted(context: ObjectsContext, sheetId: string): void {
  tell(context, 'DeletedEvent', { source: 'Local', worksheetId: sheetId });
}

export function tellRenamed(
  context: ObjectsContext,
  sheetId: string,
  name: { before: string; after: string },
): void {
  tell(context, 'EventNameChanged', {
    nameBefore: name.before,
    nameAfter: name.after,
    source: 'Local',
    worksheetId: sheetId,
  });
}

function tell(context: ObjectsContext, event: SheetEvent, argument: object): void {
  if (askedOf(context).has(event)) context.fire(EVENTS[event], WORKBOOK, argument);
}

function askedOf(context: ObjectsContext): Set<SheetEvent> {
  let asked = registrations.get(context);
  if (!asked) registrations.set(context, (asked = new Set()));
  return asked;
}
