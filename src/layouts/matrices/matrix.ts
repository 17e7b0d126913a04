import { splitCode } from '../../domain/codes';
import { joinBrokenWords } from '../../domain/brokenWords';
import { readMark } from '../../domain/marks';
import { labelKey, tidy } from '../../domain/text';
import {
  emptyDraft,
  type ActionDraft,
  type AxisDraft,
  type Draft,
  type FrameworkDraft,
  type LinkTable,
  type ObjectiveDraft,
} from '../draft';
import { frameworkTitleIn, titleBesideOwner, withoutPlan } from '../words/frameworkNames';
import { actionDraft, axisDraft, objectiveDraft } from '../itemDrafts';
import type { Context, Layout } from '../layout';
import type { Rect } from '../../workbook/address';
import { findMatrixBlocks, type MatrixBlock } from './matrixBlock';
import { certaintyOf, isKnownTitle, orient } from './matrixEvidence';
import { leftSide, topSide, type Side, type SideLabel } from './matrixLabels';
import type { GroupLabel } from './matrixLines';
import { isSaid } from '../sheetKinds';

/** What a framework is called when nothing on the sheet names it. */
const FRAMEWORK = 'Projet académique';

/**
 * A cross table of the actions and the objectives of a framework (projet académique), actions at the left or above.
 * A calendar, a table of roles or publics and a table of figures are none.
 */
export const matrixLayout: Layout<MatrixBlock> = {
  id: 'matrix',
  what: 'cross table of actions and objectives of the projet académique, either way round, one or more header rows, any mark',
  example: [
    ['Contribution au projet académique'],
    ['Action', 'Accompagner', 'Réduire', 'Associer'],
    ['1-1 : La lettre', 'X', '', 'X'],
    ['1-2 : Le site', '', 'X', 'X'],
  ],
  detect(grid, free, known, headingsAbove) {
    return findMatrixBlocks(grid, free).flatMap((block) => {
      const left = leftSide(grid, block, known.axisTitles);
      const top = topSide(grid, block, known.axisTitles);
      const headings = headingsAbove(block.headerRows[0]!, block.rect.left);
      const labelled = left.labels.length > 0 && top.labels.length > 0;
      const certainty =
        isSaid(grid, 'matrix') && labelled ? 1 : certaintyOf(grid, block, left, top, headings, known);
      if (certainty === 0) return [];
      return [{ layout: 'matrix', rect: ownRect(block, left), certainty, shape: block }];
    });
  },
  read: (region, context) => new MatrixReader(region.shape, context).read(),
};

/** Beside the columns of another table, or below a card of the actions, the labels stay those of the others. */
function ownRect({ rect, rows, columns, facts }: MatrixBlock, left: Side): Rect {
  return {
    ...rect,
    ...(left.foreign && { left: columns[0]! }),
    ...(facts.length > 0 && { top: rows[0]! }),
  };
}

class MatrixReader {
  private readonly draft: Draft = emptyDraft();
  private readonly left: Side;
  private readonly top: Side;
  private readonly actionsLeft: boolean;
  private readonly groups = new Map<GroupLabel['source']['address'], AxisDraft | ObjectiveDraft | null>();

  constructor(
    private readonly block: MatrixBlock,
    private readonly context: Context,
  ) {
    this.left = leftSide(context.grid, block, context.known.axisTitles);
    this.top = topSide(context.grid, block, context.known.axisTitles);
    this.actionsLeft = orient(this.left, this.top, context.known) === 'actionsLeft';
  }

  read(): Draft {
    const [actions, objectives] = this.actionsLeft ? [this.left, this.top] : [this.top, this.left];
    this.draft.frameworks.push(this.framework(objectives));
    if (!this.left.foreign || !this.actionsLeft)
      this.draft.actions.push(
        ...actions.labels.map((label, i) => this.action(label, i, saysActions(actions))),
      );
    for (const action of actions.labels)
      for (const objective of objectives.labels) this.crossing(action, objective);
    this.draft.linkTables.push(this.table(actions, objectives));
    this.observeLabels();
    this.tellTotals();
    return this.draft;
  }

  private framework(side: Side): FrameworkDraft {
    const { grid, headings } = this.context;
    const title =
      [...side.over, ...headings].map(frameworkTitleIn).find((name) => name !== null) ?? FRAMEWORK;
    const framework: FrameworkDraft = { title, axes: [], source: grid.sourceOf(this.block.rect) };
    const axes = new Map<string, FrameworkDraft['axes'][number]>();
    side.labels.forEach((label, order) => {
      const text = label.group?.text ?? '';
      let axis = axes.get(labelKey(text));
      if (!axis) {
        const split = splitCode(withoutPlan(joinBrokenWords(text)));
        const title = split.word === 'axis' ? titleBesideOwner(split.title) : split.title;
        axis = { title, ...(split.code !== undefined && { code: split.code }), objectives: [] };
        axes.set(labelKey(text), axis);
        framework.axes.push(axis);
      }
      axis.objectives.push({
        ...this.named(label, this.context.known.frameworkTitles),
        source: label.source,
        role: 'matrix',
        order,
      });
    });
    return framework;
  }

  /** Code and title as written; words cut by a narrow column are joined where no other sheet writes them whole. */
  private named(label: SideLabel, known: ReadonlySet<string>): { code?: string; title: string } {
    const title = isKnownTitle(known, label.title) ? label.title : joinBrokenWords(label.title);
    return { title, ...(label.code !== undefined && { code: label.code }) };
  }

  private action(label: SideLabel, order: number, listed: boolean): ActionDraft {
    const { grid } = this.context;
    const place = { source: label.source, role: 'matrix', order } as const;
    const above = label.group && this.parent(label.group);
    const parents = {
      axis: above?.kind === 'axis' ? above : (above?.axis ?? null),
      objective: above?.kind === 'objective' ? above : null,
    };
    const draft = actionDraft(
      { title: label.title, details: [] },
      place,
      parents,
      `${grid.name}!${label.source.address}`,
      label.code,
    );
    return {
      ...draft,
      title: label.title,
      ...(label.code !== undefined && { code: label.code }),
      ...(listed && { listed: true as const }),
    };
  }

  /** The axis or the objective of the roadmap that a band or a merged label names; once each. */
  private parent(group: GroupLabel): AxisDraft | ObjectiveDraft | null {
    const known = this.groups.get(group.source.address);
    if (known !== undefined) return known;
    const place = { source: group.source, role: 'matrix', order: this.groups.size } as const;
    const split = splitCode(group.text);
    const isAxis =
      group.isAxis || split.word === 'axis' || this.context.known.axisTitles.has(labelKey(split.title));
    let draft: AxisDraft | ObjectiveDraft | null = null;
    if (split.word === 'objective' || split.word === 'field') {
      this.draft.objectives.push((draft = objectiveDraft(group.text, place, null, null)));
    } else if (isAxis) {
      this.draft.axes.push((draft = axisDraft(group.text, place)));
    } else {
      this.draft.unread.push({ source: group.source, text: group.text, reason: 'unmatched' });
    }
    this.groups.set(group.source.address, draft);
    return draft;
  }

  private crossing(action: SideLabel, objective: SideLabel): void {
    const { grid } = this.context;
    const [row, column] = this.actionsLeft ? [action.at, objective.at] : [objective.at, action.at];
    const cell = grid.cell(row, column);
    if (!cell) return;
    const source = grid.source(row, column);
    const mark = tidy(cell.text);
    if (cell.error !== undefined) {
      this.draft.observations.push({ kind: 'error-cell', source, text: cell.error });
      return;
    }
    const meaning = readMark(mark);
    if (meaning === 'unknown') this.draft.observations.push({ kind: 'unknown-mark', source, text: mark });
    if (meaning !== 'yes' && meaning !== 'partial') return;
    this.draft.links.push({
      action: { ...codeAndTitle(action), source: action.source },
      objective: {
        ...codeAndTitle(objective),
        axis: objective.group?.text ?? '',
        framework: this.draft.frameworks[0]!.title,
        source: objective.source,
      },
      mark,
      source,
    });
  }

  private table(actions: Side, objectives: Side): LinkTable {
    const { grid } = this.context;
    return {
      links: this.draft.links,
      actions: actions.labels.map(codeAndTitle),
      objectives: objectives.labels.map(codeAndTitle),
      cell: (i, j) => {
        const [action, objective] = [actions.labels[i]!.at, objectives.labels[j]!.at];
        const [row, column] = this.actionsLeft ? [action, objective] : [objective, action];
        const cell = grid.cell(row, column);
        const isUnclear = cell && (cell.error !== undefined || readMark(tidy(cell.text)) === 'unknown');
        return isUnclear ? null : grid.source(row, column);
      },
    };
  }

  /** Marks beside no label, and codes that Excel made dates of. */
  private observeLabels(): void {
    const { grid } = this.context;
    const side = { ...(!this.actionsLeft && { transposed: true as const }) };
    for (const row of this.left.unnamed) {
      const column = this.block.columns.find((at) => grid.cell(row, at) !== undefined)!;
      this.draft.observations.push({
        kind: 'unmatched-row',
        source: grid.source(row, column),
        text: tidy(grid.text(row, column)),
        ...side,
      });
    }
    for (const column of this.top.unnamed) {
      const row = this.block.rows.find((at) => grid.cell(at, column) !== undefined)!;
      this.draft.observations.push({
        kind: 'unmatched-column',
        source: grid.source(row, column),
        text: tidy(grid.text(row, column)),
        ...side,
      });
    }
    for (const { dated } of [...this.left.labels, ...this.top.labels]) {
      if (dated) this.draft.observations.push({ kind: 'code-as-date', ...dated });
    }
  }

  private tellTotals(): void {
    const { grid } = this.context;
    const header = this.block.headerRows.at(-1)!;
    // Beside the columns of another table the labels of totals stay with it too.
    const rows = this.left.foreign ? [] : this.block.totalRows;
    for (const row of rows) this.tellTotal(row, grid.columnsOf(row)[0]!);
    for (const column of this.block.totalColumns) {
      const row = [header, ...this.block.rows].find((at) => grid.shown(at, column) !== undefined);
      if (row !== undefined) this.tellTotal(row, column);
    }
  }

  private tellTotal(row: number, column: number): void {
    const { grid } = this.context;
    this.draft.unread.push({
      source: grid.source(row, column),
      text: tidy(grid.text(row, column)),
      reason: 'total',
    });
  }
}

/** « Action » over the labels, or « Action 1.1 : … » in most of them. */
function saysActions({ role, labels }: Side): boolean {
  return role === 'action' || labels.filter(({ word }) => word === 'action').length > labels.length / 2;
}

function codeAndTitle(label: SideLabel): { code?: string; title: string } {
  return { title: label.title, ...(label.code !== undefined && { code: label.code }) };
}
