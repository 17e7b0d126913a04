import { codeKey } from '../../domain/codes';
import { plainKey } from '../../domain/text';
import type { FrameworkDraft } from '../draft';
import type { Name } from '../words/codeLists';

const NUMBER = '(?:no? )?(?:\\d{1,2}|[ivx]{1,4}|[a-h])';
const AXIS = `(?:axe|ambition|orientation|priorite) (?<axis>${NUMBER})`;
const GOALS = `(?:objectifs?|obj) (?<goals>${NUMBER}(?:(?: et)? ${NUMBER})*)`;
/** « Axe 1 – objectif 2 », « axe II, objectifs 1 et 3 », over the plain key. */
const PATH = new RegExp(`${AXIS} ${GOALS}(?= |$)`, 'g');

type Axis = FrameworkDraft['axes'][number];

/**
 * The objectives of frameworks that a cell names by their place: the number of the axis, then that of the objective in it.
 * Null for a text that says anything else, or names a place that no list has.
 * @example goalsAtPaths([pa], 'Axe 1 – objectif 2 ; Axe 2 – objectifs 1 et 3')
 */
export function goalsAtPaths(frameworks: readonly FrameworkDraft[], text: string): Name[] | null {
  const key = plainKey(text);
  const paths = [...key.matchAll(PATH)];
  const rest = key
    .replace(PATH, ' ')
    .replace(/\bet\b/g, ' ')
    .trim();
  if (paths.length === 0 || rest !== '') return null;
  const axes = frameworks.flatMap((framework) => framework.axes);
  const found = paths.flatMap(({ groups }) => {
    const axis = axes.find((one, i) => isNumbered(one.code, i, groups!['axis']!));
    return numbersIn(groups!['goals']!).map((number) => (axis ? goalIn(axis, number) : undefined));
  });
  return found.every((goal) => goal !== undefined) ? found : null;
}

function goalIn({ objectives }: Axis, number: string): Name | undefined {
  const goal = objectives.find(({ code }, i) => isNumbered(code, i, number));
  return goal && { title: goal.title, ...(goal.code !== undefined && { code: goal.code }) };
}

/** « 2 » is the item of that code, whose last part it may be (`1.2`, `PA2`); without codes, the second. */
function isNumbered(code: string | undefined, position: number, number: string): boolean {
  const wanted = codeKey(number.replace(/^no? /, ''));
  if (code === undefined) return wanted === String(position + 1);
  const own = codeKey(code);
  return (
    own === wanted ||
    own
      .split('.')
      .at(-1)!
      .replace(/^\p{L}+(?=\d)/u, '') === wanted
  );
}

function numbersIn(text: string): string[] {
  return text.replace(/\b(?:no?|et) /g, '').split(' ');
}
