import { tables } from '../../../../assets/samples/build/guyane2024/tables';
import { framework } from '../../../../assets/samples/build/nice/data';
import { splitCode } from '../../../../src/domain/codes';
import { tidy } from '../../../../src/domain/text';
import type { Holder, Plan } from '../plan';

/** At most so many actions, levers or indicators of an objective. */
const MOST = 4;
const OWNERS = ['DRANE', 'DSI', 'IA-IPR référent', 'EAFC', 'Mme Dupont'];
const DUES = ['Juin 2025', 'Décembre 2024', '31/12/2025', 'Mars 2025'];
const TARGETS = ['80 %', '12 par an', '1 500 élèves', '100 %', '3', '25 établissements'];

type Bullet = (typeof tables)[number]['objectives'][number]['rows'][number]['actions'][number];

/**
 * The roadmap 2024-2025 of Guyane as a plan, so many axes and so many objectives of each, with the projet académique of
 * Nice; pilotes, échéances, cibles and links are invented.
 */
export function realPlan(axes: number, objectives: number): Plan {
  let turn = 0;
  const told = new Set<string>();
  const next = <T>(list: readonly T[]): T => list[turn++ % list.length]!;
  const titles = (bullets: Bullet[]): string[] =>
    bullets
      .map((one) => tidy(typeof one === 'string' ? one : one.text))
      .filter((title) => !told.has(title) && told.add(title))
      .slice(0, MOST);
  const goals = framework.axes.flatMap((axis) => axis.objectives.map(tidy));
  return {
    axes: tables.slice(0, axes).map((table) => ({
      ...emptyHolder(withoutNumber(table.heading)),
      objectives: table.objectives.slice(0, objectives).map(({ title, rows }): Holder => ({
        title: tidy(title),
        actions: titles(rows.flatMap((row) => row.actions)).map((action) => ({
          title: action,
          owner: next(OWNERS),
          due: next(DUES),
          serves: goals.filter((_, i) => (turn * 7 + i * 3) % 8 === 0),
        })),
        levers: titles(rows.flatMap((row) => row.levers)).map((lever) => ({ title: lever })),
        indicators: titles(rows.flatMap((row) => row.indicators)).map((indicator) => ({
          title: indicator,
          target: next(TARGETS),
        })),
      })),
    })),
    framework: {
      axes: framework.axes.map((axis) => ({
        title: splitCode(axis.title).title,
        objectives: axis.objectives.map((title) => ({ title: tidy(title) })),
      })),
    },
  };
}

function emptyHolder(title: string): Holder {
  return { title, actions: [], levers: [], indicators: [] };
}

/** « 3.2.1 - Consolider… » without the number of its chapter. */
function withoutNumber(heading: string): string {
  return tidy(heading.replace(/^[\d.]+\s*-\s*/, ''));
}
