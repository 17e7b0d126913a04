import type { Source } from '../../domain/roadmap';
import { plainKey, tidy } from '../../domain/text';
import type { DocumentFacts } from './documentFacts';
import { isFactLabel } from './factLabels';
import type { Grid } from '../grid';

/** Where the facts of a document were read: those cells, and the labels beside them, are understood. */
export class FactCells {
  private readonly texts = new Map<string, string[]>();

  constructor({ title, institution, period, version, author }: DocumentFacts) {
    for (const fact of [title, institution, period, version, author]) {
      if (!fact) continue;
      const key = keyOf(fact.source);
      this.texts.set(key, [...(this.texts.get(key) ?? []), plainKey(fact.text)]);
    }
  }

  /** True where a fact was read, or its label stands. */
  has(grid: Grid, row: number, column: number): boolean {
    if (this.textsAt(grid, row, column)) return true;
    const next = grid.columnsOf(row).find((other) => other > column);
    return (
      next !== undefined && isFactLabel(grid.text(row, column)) && this.textsAt(grid, row, next) !== undefined
    );
  }

  /** True where the cell says nothing but a fact and its label: « Auteur : DANE » in one cell, or in two. */
  says(grid: Grid, row: number, column: number): boolean {
    const texts = this.textsAt(grid, row, column);
    if (!texts) return this.has(grid, row, column);
    const text = tidy(grid.text(row, column));
    const [label = '', ...value] = text.split(':');
    return (
      texts.includes(plainKey(text)) || (isFactLabel(label) && texts.includes(plainKey(value.join(':'))))
    );
  }

  private textsAt(grid: Grid, row: number, column: number): string[] | undefined {
    return this.texts.get(keyOf(grid.source(row, column)));
  }
}

function keyOf({ sheet, address }: Source): string {
  return `${sheet}!${address}`;
}
