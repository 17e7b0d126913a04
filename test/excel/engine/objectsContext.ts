/**
 * What the objects of our Excel know of the world outside the workbook.
 *
 * Who knows what: the engine turns a batch of the client into calls of `ModelObject` members and never names a class;
 * the objects (test/excel/objects) hold no state of their own but what a batch may see, everything lasting stands in
 * `ExcelWorkbook`; a transport carries texts and events between the client and the engine. So an object that has
 * something to tell the add-in, a changed cell, a new sheet, tells it here, and the transport makes a message of it.
 */
export interface ObjectsContext {
  /**
   * Tells the client that something happened. The engine holds the event back until the batch is answered, as Excel
   * does, so that an add-in never hears of a change before the answer to the request that made it.
   * @param eventType the client's number of the event: 10 for `onChanged` (see `events` of `clientClasses()`)
   * @param targetId identity of the object the handler was registered on (what `members.id` answers); `Workbook` for
   *   what is registered on the collection of sheets
   * @param argument the event's argument as it goes over the wire
   */
  fire(eventType: number, targetId: string, argument: object): void;
}
