import type { Roadmap } from '../../domain/roadmap';
import { committeePageTexts } from '../../messages/fr/committeePages';
import { actionFigures, writtenStatuses } from '../dashboard/actionFigures';
import { actionNames, CountedSheets, indicatorNames, type CountedPlans } from '../dashboard/countedSheets';
import type { DashboardAxis } from '../dashboard/dashboardAxes';
import type { Figure } from '../dashboard/figure';
import type { FollowedLines } from '../dashboard/followedLines';
import { indicatorFigures, measuredIndicators } from '../dashboard/indicatorFigures';

const { headers, noStatus, noValue, states } = committeePageTexts;

const columnsOf = {
  actions: ['total', 'done', 'underWay', 'notBegun', 'others'],
  indicators: ['total', 'measured', 'met', 'late'],
  content: ['actions', 'indicators'],
} as const;
export type StateKind = keyof typeof columnsOf;
export type StateColumnId = (typeof columnsOf)[StateKind][number];

export interface StateColumn {
  id: StateColumnId;
  header: string;
}

/** Where the figures of a line stand, and the cell that says that nothing is filled in any more. */
export interface FigurePlace {
  cellOf: (id: StateColumnId) => string;
  note: string;
}

/**
 * What is counted by axis: actions by their status; where none has one, indicators by what is known of them; where nothing
 * is, how many there are of both.
 */
export class AxisStates extends CountedSheets {
  readonly kind: StateKind;

  constructor(
    roadmap: Roadmap,
    plans: CountedPlans,
    private readonly strict: boolean,
  ) {
    super(roadmap, plans);
    this.kind = this.hasStatuses ? 'actions' : this.hasValues ? 'indicators' : 'content';
  }

  get heading(): string {
    return states[this.kind];
  }

  get columns(): StateColumn[] {
    const all: readonly StateColumnId[] = columnsOf[this.kind];
    return all
      .filter((id) => (id === 'actions' ? this.actions : id === 'indicators' ? this.indicators : true))
      .map((id) => ({
        id,
        header: id === 'total' ? headers[this.kind as 'actions' | 'indicators'] : headers[id],
      }));
  }

  /** Says, where the table counts what was typed, that nothing of it is there any more. */
  get note(): Figure | undefined {
    if (this.kind === 'content') return undefined;
    const [counted, sentence] =
      this.kind === 'actions'
        ? [writtenStatuses(this.actions!, this.all.actions), noStatus]
        : [measuredIndicators(this.indicators!, this.all.indicators), noValue];
    return { formula: `IF(${counted.formula}=0,"${sentence}","")`, value: '' };
  }

  /** The figures of a line, as the dashboard has them. */
  figures(line: DashboardAxis, { cellOf, note }: FigurePlace): Partial<Record<StateColumnId, Figure>> {
    const unknown = { cell: note, said: false };
    switch (this.kind) {
      case 'actions':
        return actionFigures(this.actions!, line.actions, (id) => cellOf(id as StateColumnId), unknown);
      case 'indicators':
        return indicatorFigures(this.indicators!, line.indicators, this.strict, {
          totalCell: cellOf('total'),
          unknown,
        });
      case 'content': {
        const totalOf = (lines: FollowedLines, header: string, ids: ReadonlySet<string>): Figure => {
          const blocks = lines.blocks(header, ids);
          return { formula: blocks.length === 0 ? '0' : `COUNTA(${blocks.join(',')})`, value: ids.size };
        };
        return {
          ...(this.actions && { actions: totalOf(this.actions, actionNames.mark, line.actions) }),
          ...(this.indicators && {
            indicators: totalOf(this.indicators, indicatorNames.mark, line.indicators),
          }),
        };
      }
    }
  }
}
