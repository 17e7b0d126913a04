import { columnCards, meets, type CardGroup } from './cards';
import type { Grid } from './grid';
import type { Free } from './layout';
import { pairCards } from './pairCards';

/** Cards on a sheet: labels with their values to the right, several labels a row or one under the other. */
export function findCards(grid: Grid, free: Free): CardGroup[] {
  const pairs = pairCards(grid, free);
  const columns = columnCards(grid, free).filter(({ rect }) => !pairs.some((pair) => meets(rect, pair.rect)));
  return [...pairs, ...columns];
}
