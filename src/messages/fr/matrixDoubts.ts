import type { DoubtfulLinks } from '../../domain/doubtfulLinks';
import { counted, quoted } from './words';

const cross = (count: number): string => counted(count, 'croix', 'croix');
const LONGEST = 110;

/** Croix that were set when what they link was called otherwise: on the sheet and in the pane. */
export const matrixDoubtTexts = {
  /** Under the matrix. */
  heading: (count: number) =>
    count === 1
      ? 'La croix dans une case au trait épais est à revoir\u00a0:'
      : `Les ${cross(count)} dans des cases au trait épais sont à revoir\u00a0:`,
  line: ({ doubt, item, labelThen, links }: DoubtfulLinks) =>
    `• ${reasons[doubt]} ${named(item)}${labelThen === undefined ? '' : `, avant\u00a0: ${quoted(labelThen, LONGEST)}`} (${cross(links.length)})`,
  /** In the pane. */
  list: (count: number) => `Croix à revoir (${String(count)})`,
  intro:
    'L’intitulé de ce qu’elles relient a changé depuis qu’elles sont posées. Confirmez celles qui valent encore\u00a0; effacez les autres dans la matrice.',
  item: ({ doubt, item }: DoubtfulLinks) => `${reasons[doubt]} ${named(item)}`,
  then: (label: string) => `Avant\u00a0: ${quoted(label, LONGEST)}`,
  confirm: (count: number) => (count === 1 ? 'Confirmer la croix' : `Confirmer ces ${cross(count)}`),
  confirmAll: (count: number) => `Tout confirmer (${cross(count)})`,
};

const reasons: Record<DoubtfulLinks['doubt'], string> = {
  'action-renamed': 'Action renommée\u00a0:',
  'objective-renamed': 'Objectif renommé\u00a0:',
  'objective-replaced': 'Objectif qui en a remplacé un autre\u00a0:',
};

function named({ code, title }: DoubtfulLinks['item']): string {
  return code === undefined ? quoted(title, LONGEST) : `${code} ${quoted(title, LONGEST)}`;
}
