import type { Counters } from './engine/counters';
import type { Faults } from './engine/faults';
import { engineOver, type ExcelOptions } from './engineOver';
import { startEngine } from './startEngine';
import type { ExcelWorkbook } from './workbook/workbook';

/** An Excel with one workbook open, and the add-in's client joined to it. */
export interface OurExcel {
  workbook: ExcelWorkbook;
  /** What the add-in asked. */
  counters: Counters;
  /** What shall go wrong. */
  faults: Faults;
  /** Tells the add-in of something that a user or a co-author did. @see ObjectsContext */
  fire(eventType: number, targetId: string, argument: object): void;
  /** Ends it, and throws what was found wrong with our own model. Call it after each test. */
  close(): void;
}

/**
 * Opens a workbook in an Excel of our own and makes `Excel`, `OfficeExtension` and `Office` global, for code that names
 * them. Someone typing in a cell (`workbook.editing`) makes it refuse every request that is not ready to wait.
 *
 * ```ts
 * const excel = startExcel(book);
 * await Excel.run(async (context) => { … });
 * expect(excel.counters.roundTrips).toBe(1);
 * excel.close();
 * ```
 */
export function startExcel(workbook: ExcelWorkbook, options: ExcelOptions = {}): OurExcel {
  const engine = engineOver(workbook, options);
  const client = startEngine(engine);
  return {
    workbook,
    counters: engine.counters,
    faults: engine.faults,
    fire: (eventType, targetId, argument) => {
      engine.fire({ eventType, targetId, argument });
    },
    close: client.close,
  };
}
