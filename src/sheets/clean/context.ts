import { levelHeader } from '../../domain/clean/levelHeader';
import type { Roadmap } from '../../domain/roadmap';
import { cleanColumns, cleanTexts } from '../../messages/fr/cleanSheets';
import { codeCell, textCell } from './cells';
import { areCoded, CleanReferences, type Placed } from './cleanReferences';
import type { CleanColumn } from './cleanTable';
import { fittedWidth } from './fittedWidth';

/** What all clean sheets of one roadmap share: its words, its references, and where lists find their values. */
export class CleanContext {
  readonly references: CleanReferences;
  /** Headers of the roadmap's own levels. */
  readonly axis: string;
  readonly objective: string;
  readonly action: string;
  /** Undefined in a roadmap without champs opérationnels. */
  readonly field: string | undefined;
  /** Numbers of the rows that several items share, by the row's name. */
  private readonly rows: ReadonlyMap<string, number>;

  constructor(readonly roadmap: Roadmap) {
    const { levels, objectives } = roadmap;
    this.references = new CleanReferences(roadmap);
    this.axis = levelHeader('axis', levels.axis, cleanTexts.axis);
    this.objective = levelHeader('objective', levels.objective, cleanTexts.objective);
    this.action = levelHeader('action', levels.action, cleanTexts.action);
    const hasFields = levels.field !== undefined || objectives.some(({ level }) => level === 'field');
    this.field = hasFields
      ? levelHeader('field', levels.field ?? cleanTexts.field, cleanTexts.field)
      : undefined;
    this.rows = sharedRows(roadmap);
  }

  codeColumn<Item extends { code?: string; title: string }>(name?: string): CleanColumn<Item> {
    return {
      ...cleanColumns.code,
      width: 10,
      centered: true,
      cell: (item) => codeCell(this.references.code(item)),
      ...(name !== undefined && { name }),
    };
  }

  /** Axis, objective and champ opérationnel of a row, by code or title. */
  aboveColumns<Item extends Placed>(items: readonly Item[]): CleanColumn<Item>[] {
    const { axes, objectives } = this.roadmap;
    const texts = items.map((item) => this.references.above(item));
    const help = cleanTexts.parentHelp;
    const own = objectives.filter(({ level }) => level === 'objective');
    const fields = objectives.filter(({ level }) => level === 'field');
    const columns: CleanColumn<Item>[] = [
      {
        header: this.axis,
        help,
        width: fittedWidth(
          texts.map(({ axis }) => axis),
          { narrow: 12, wide: 28, empty: areCoded(axes) ? 12 : 28 },
        ),
        cell: (item) => codeCell(this.references.above(item).axis),
        offered: this.offered('axis'),
      },
      {
        header: this.objective,
        help,
        width: fittedWidth(
          texts.map(({ objective }) => objective),
          { narrow: 12, wide: 32, empty: areCoded(own) ? 12 : 32 },
        ),
        cell: (item) => codeCell(this.references.above(item).objective),
        offered: this.offered('objective'),
      },
    ];
    if (this.field !== undefined)
      columns.push({
        header: this.field,
        help,
        width: fittedWidth(
          texts.map(({ field }) => field),
          { narrow: 14, wide: 28, empty: areCoded(fields) ? 14 : 28 },
        ),
        cell: (item) => codeCell(this.references.above(item).field),
      });
    return columns;
  }

  /** The actions that a lever or an indicator is for, by code or title. */
  actionsColumn<Item extends Placed & { actions: string[] }>(items: readonly Item[]): CleanColumn<Item> {
    const textOf = (item: Item): string => this.references.actionsOf(item);
    return {
      ...cleanColumns.actions,
      width: fittedWidth(items.map(textOf), {
        narrow: 14,
        wide: 36,
        empty: areCoded(this.roadmap.actions) ? 14 : 36,
      }),
      cell: (item) => codeCell(textOf(item)),
    };
  }

  /** The list that a reference to this level offers: codes where all have one, else titles. */
  offered(level: 'axis' | 'objective'): NonNullable<CleanColumn<never>['offered']> {
    const { axes, objectives } = this.roadmap;
    const items = level === 'axis' ? axes : objectives.filter((one) => one.level === 'objective');
    return { values: [], from: names[level][areCoded(items) ? 'codes' : 'titles'] };
  }

  detailsColumn<Item extends { details: string[] }>(items: readonly Item[]): CleanColumn<Item>[] {
    if (items.every(({ details }) => details.length === 0)) return [];
    return [{ ...cleanColumns.details, width: 36, cell: ({ details }) => textCell(details.join('\n')) }];
  }

  /** Which items stood in one row, where any did. */
  rowColumn<Item extends { row: string }>(): CleanColumn<Item>[] {
    if (this.rows.size === 0) return [];
    return [
      {
        ...cleanColumns.row,
        width: 8,
        centered: true,
        cell: ({ row }) => ({ value: this.rows.get(row) ?? '' }),
      },
    ];
  }
}

/** Names of the columns whose cells lists offer. */
export const names = {
  axis: { codes: 'FDR_Axes_codes', titles: 'FDR_Axes' },
  objective: { codes: 'FDR_Objectifs_codes', titles: 'FDR_Objectifs' },
} as const;

function sharedRows({ actions, levers, indicators }: Roadmap): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { row } of [...actions, ...levers, ...indicators]) counts.set(row, (counts.get(row) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).map(([row]) => row);
  return new Map(shared.map((row, i) => [row, i + 1]));
}
