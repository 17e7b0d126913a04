import { parseRect } from '../../../src/workbook/address';
import type { ObjectsContext } from '../engine/objectsContext';
import { sheetEventMethods, tellAdded, tellChanged, tellDeleted, tellRenamed } from './sheetEvents';

interface Heard {
  eventType: number;
  argument: object;
}

function listening(): { context: ObjectsContext; heard: Heard[]; ask: (method: string) => void } {
  const heard: Heard[] = [];
  const context: ObjectsContext = {
    fire: (eventType, _target, argument) => heard.push({ eventType, argument }),
  };
  return { context, heard, ask: (method) => sheetEventMethods(context)[method]!([]) };
}

describe('events of sheets', () => {
  it('are told to nobody who did not ask', () => {
    const { context, heard } = listening();
    tellChanged(context, 's1', parseRect('A1')!);
    tellAdded(context, 's2');
    expect(heard).toEqual([]);
  });

  it('are told with what happened and who did it', () => {
    const { context, heard, ask } = listening();
    for (const event of ['DataChangedEvent', 'AddedEvent', 'DeletedEvent', 'EventNameChanged'])
      ask(`_Register${event}`);
    tellChanged(context, 's1', parseRect('B2:C3')!, 'user');
    tellChanged(context, 's1', parseRect('A1')!);
    tellAdded(context, 's2');
    tellRenamed(context, 's2', { before: 'Feuil2', after: 'Matrice' });
    tellDeleted(context, 's2');
    expect(heard).toMatchObject([
      { eventType: 10, argument: { address: 'B2:C3', triggerSource: 'Unknown', worksheetId: 's1' } },
      { eventType: 10, argument: { address: 'A1', triggerSource: 'ThisLocalAddin' } },
      { eventType: 13, argument: { worksheetId: 's2' } },
      { eventType: 25, argument: { nameBefore: 'Feuil2', nameAfter: 'Matrice' } },
      { eventType: 15, argument: { worksheetId: 's2' } },
    ]);
  });

  it('are told no more once nobody asks any longer', () => {
    const { context, heard, ask } = listening();
    ask('_RegisterAddedEvent');
    ask('_UnregisterAddedEvent');
    tellAdded(context, 's2');
    expect(heard).toEqual([]);
  });
});
