import type { PlanAction } from '../../plan';
import { rows, spread, type Column } from '../block';
import type { Combination } from '../choices';
import { coded, head, inOneCell, singular, text, titled } from '../texts';

const STATES = ['En cours', 'À venir', 'Réalisé', 'En cours'];

/** The actions, one a row or all of an objective in a cell, and what an office notes of each. */
export function actionColumns(choice: Combination): Column[] {
  if (choice.actions !== 'one a row') return [inCells(choice)];
  const word = singular(choice.actionWord);
  const titles = perAction(choice.actionWord, choice, (action) =>
    titled(action, word.split(' ')[0]!, choice),
  );
  if (choice.codes !== 'own columns') return [titles];
  const codes = perAction(`N° ${word.toLowerCase()}`, choice, ({ code }) => code!);
  return choice.codeAfter === 'after its title' ? [titles, codes] : [codes, titles];
}

/** Pilote, échéance, état, avancement, observations. */
export function extraColumns(choice: Combination): Column[] {
  const people = [
    perAction('Pilote', choice, ({ owner }) => owner!),
    perAction('Échéance', choice, ({ due }) => due!),
  ];
  const progress = [
    perAction('État', choice, (_, i) => STATES[i % STATES.length]!),
    perAction('Avancement', choice, (_, i) => `${(i % 4) * 25} %`),
  ];
  const remarks = perAction('Observations', choice, (_, i) =>
    i === 1 ? 'À revoir au prochain comité' : null,
  );
  return {
    none: [],
    'owner and due': people,
    'state and progress': progress,
    all: [...people, ...progress, remarks],
  }[choice.extras];
}

/** A column with a cell for each action that stands on a row of its own. */
export function perAction(
  heading: string,
  choice: Combination,
  told: (action: PlanAction, i: number) => string | null,
): Column {
  return {
    heads: [head(heading, choice)],
    cells: (block) =>
      rows(block, (row) => {
        const action = block.objective.actions[row];
        const said = action ? told(action, row) : null;
        return said === null ? null : text(said);
      }),
  };
}

function inCells(choice: Combination): Column {
  const bullet = choice.actions === 'lines in a cell' || choice.codes !== 'none' ? '' : choice.bullet;
  return {
    heads: [head(choice.actionWord, choice)],
    cells: (block) => {
      const { actions } = block.objective;
      const titles = actions.map((action) =>
        choice.codes === 'none' ? action.title : coded(action, choice),
      );
      return spread(block, text(inOneCell(titles, bullet)), false);
    },
  };
}
