import type { PageCell } from '../../page';
import type { PlanItem } from '../../plan';
import { rows, type Block, type Column } from '../block';
import type { Combination } from '../choices';
import { band, head, singular, text, titled } from '../texts';

type Place = 'repeated' | 'merged' | 'written once';

/** The columns of the axis and of the objective, as far as these stand in columns. */
export function levelColumns(choice: Combination): Column[] {
  const { axis, objective } = choice;
  return [
    ...(axis === 'repeated' || axis === 'merged' || axis === 'written once' ? axisColumns(choice, axis) : []),
    ...(objective === 'row in the table' ? [] : objectiveColumns(choice, objective)),
  ];
}

function axisColumns(choice: Combination, place: Place): Column[] {
  const column = (heading: string, cell: (axis: PlanItem) => string): Column => ({
    heads: [head(heading, choice)],
    cells: (block) => placed(block, text(cell(block.axis)), place, block.axisHeight),
  });
  return withCodes(
    choice,
    column(`N° ${singular(choice.axisWord).toLowerCase()}`, ({ code }) => code!),
    column(choice.axisWord, (axis) => titled(axis, singular(choice.axisWord), choice)),
  );
}

function objectiveColumns(choice: Combination, place: Place): Column[] {
  const word = singular(choice.objectiveWord);
  const column = (heading: string, cell: (block: Block) => string): Column => ({
    heads: [head(heading, choice)],
    cells: (block) => placed(block, text(cell(block)), place, block.height),
  });
  const withAxis = ({ axis, objective }: Block): string =>
    `${band(axis, singular(choice.axisWord), choice)}\n${band(objective, word, choice)}`;
  if (choice.axis === 'with the objective')
    return [column(`${choice.axisWord} / ${choice.objectiveWord}`, withAxis)];
  return withCodes(
    choice,
    column(`N° ${word.toLowerCase()}`, ({ objective }) => objective.code!),
    column(choice.objectiveWord, ({ objective }) => titled(objective, word, choice)),
  );
}

function withCodes(choice: Combination, codes: Column, titles: Column): Column[] {
  if (choice.codes !== 'own columns') return [titles];
  return choice.codeAfter === 'after its title' ? [titles, codes] : [codes, titles];
}

/** `height`: rows that the cell holds for from here; null where an earlier block has said it. */
function placed(block: Block, cell: PageCell, place: Place, height: number | null): (PageCell | null)[] {
  return rows(block, (row) => {
    if (place === 'repeated') return cell;
    if (row > 0 || height === null) return null;
    return { ...cell, height, ...(place === 'merged' && { merged: true }) };
  });
}
