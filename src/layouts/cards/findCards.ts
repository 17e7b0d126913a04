import { columnCards, meets, type CardGroup } from './cards';
import type { Grid } from '../grid';
import type { Free } from '../layout';
import { lineCards } from './lineCards';
import { pairCards } from './pairCards';

/** Cards on a sheet: labels with their values to the right or in the same cell, several labels a row or one under the other. */
export function findCards(grid: Grid, free: Free): CardGroup[] {
  const pairs = pairCards(grid, free);
  const isApart = ({ rect }: CardGroup): boolean => !pairs.some((pair) => meets(rect, pair.rect));
  const lines = lineCards(grid, free).filter(isApart);
  const columns = columnCards(grid, free).filter(isApart);
  return [...pairs, ...lines, ...columns];
}
