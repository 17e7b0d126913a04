import type { Engine } from '../engine/engine';

/** The flag of a request that `Excel.run({ delayForCellEdit: true })` makes: wait until nobody types in a cell. */
const delayForCellEdit = 64;

/** Taken before any test replaces the clock. */
const later = setTimeout;

/**
 * Runs a request at once, or, if it is ready to wait, as soon as nobody is typing in a cell.
 * ASSUMED: Excel keeps no order between requests that wait and those that come meanwhile.
 */
export function whenTaken(engine: Engine, flags: number, run: () => void): void {
  const waits = (flags & delayForCellEdit) !== 0;
  if (waits && engine.refusal()?.code === 'InvalidOperationInCellEditMode') {
    later(() => {
      whenTaken(engine, flags, run);
    }, 5).unref();
  } else run();
}
