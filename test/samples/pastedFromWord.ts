import type { Bullet, FourColumnTable } from '../../assets/samples/build/fourColumnTable';
import { header } from '../../assets/samples/build/guyane2020/axisSheet';
import { axisSheets, title } from '../../assets/samples/build/guyane2020/data';
import { looks, SheetBuilder } from '../../assets/samples/build/sheetBuilder';
import type { SheetPlan } from '../../src/workbook/plan';

/** Bullets of Word's fonts, as Excel shows them after a paste. */
const BULLET = '\uF0B7 ';
const SUB_BULLET = 'o ';
/** Rows of a page of the document, after which its foot and the header of the table stand again. */
const PAGE = 20;

/**
 * The feuille de route of Guyane 2020-2021 pasted from Word into one sheet: each paragraph has a row of its own, the
 * objective is merged over its rows, and pages leave their foot and a second header in the middle of a table, where
 * the objective goes on in an empty cell.
 */
export function pastedFromWord(): SheetPlan {
  const sheet = new SheetBuilder('Feuil1', [28, 52, 44, 36]);
  sheet.put(0, 0, title, looks.heading);
  const page = new Page(sheet, 2);
  for (const { tables } of axisSheets) for (const table of tables) page.paste(table);
  return sheet.build();
}

class Page {
  private printed = 0;
  private number = 8;

  constructor(
    private readonly sheet: SheetBuilder,
    private row: number,
  ) {}

  paste({ heading, objectives }: FourColumnTable): void {
    this.sheet.put(this.row, 0, heading, looks.heading);
    this.row += 1;
    this.header();
    for (const objective of objectives) {
      let top = this.row;
      let shown: string | null = objective.title;
      for (const { actions, levers, indicators } of objective.rows) {
        const columns = [actions, levers, indicators].map(paragraphsOf);
        const depth = Math.max(...columns.map((column) => column.length));
        for (let line = 0; line < depth; line++) {
          // A page does not begin within a bullet and those below it.
          const isWithin = columns.some((column) => column[line]?.startsWith(SUB_BULLET));
          if (this.printed >= PAGE && this.row > top && !isWithin) {
            this.sheet.putMerged(top, 0, this.row - 1, 0, shown, looks.text);
            shown = null;
            this.turn();
            top = this.row;
          }
          this.sheet.putRow(
            this.row,
            1,
            columns.map((column) => column[line] ?? null),
            looks.text,
          );
          this.row += 1;
          this.printed += 1;
        }
      }
      this.sheet.putMerged(top, 0, this.row - 1, 0, shown, looks.text);
    }
    this.row += 1;
  }

  private header(): void {
    this.sheet.putRow(this.row, 0, header, looks.header);
    this.row += 1;
  }

  private turn(): void {
    this.number += 1;
    this.row += 1;
    this.sheet.put(
      this.row,
      0,
      `Stratégie  Numérique  Académie de Guyane 2020-2021      Page ${String(this.number)}/15`,
    );
    this.row += 2;
    this.header();
    this.printed = 0;
  }
}

function paragraphsOf(bullets: Bullet[]): string[] {
  return bullets.flatMap((bullet) =>
    typeof bullet === 'string'
      ? [BULLET + bullet]
      : bullet.under.reduce<string[]>(
          (rows, line) =>
            line.startsWith(SUB_BULLET) ? [...rows, line] : [...rows.slice(0, -1), `${rows.at(-1)!} ${line}`],
          [BULLET + bullet.text],
        ),
  );
}
