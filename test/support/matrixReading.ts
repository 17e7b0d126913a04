import type { Draft } from '../../src/layouts/draft';
import { matrixLayout } from '../../src/layouts/matrices/matrix';
import { rectAddress } from '../../src/workbook/address';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { readAlone, type Cells } from './grid';

/** What stands in the cross tables of a sheet. */
export const read = (snapshot: SheetSnapshot, known = {}): Draft =>
  readAlone(matrixLayout, snapshot, known).draft;

/** The ranges of the cross tables that are found on a sheet. */
export const where = (snapshot: SheetSnapshot): string[] =>
  readAlone(matrixLayout, snapshot).regions.map((region) => rectAddress(region.rect));

/** `1-1 > Conforter les bases`: the action by its code, or by its title when it has none. */
export const links = (draft: Draft): string[] =>
  draft.links.map(
    ({ action, objective }) => `${action.code ?? action.title} > ${objective.title || objective.code!}`,
  );

/** Each framework as its title, then its axes with their objectives as `- `. */
export const framework = (draft: Draft): string[] =>
  draft.frameworks.flatMap(({ title, axes }) => [
    title,
    ...axes.flatMap((axis) => [
      `${axis.code ?? ''} ${axis.title}`.trim(),
      ...axis.objectives.map(
        (objective) => `- ${[objective.code, objective.title].filter(Boolean).join(' ')}`,
      ),
    ]),
  ]);

export const bases = 'Conforter les bases';
export const parcours = 'Sécuriser les parcours';
export const climat = 'Agir sur le climat scolaire';

/** Two header rows, axes merged, code and title of each action. */
export const small: Cells = [
  [null, null, 'Axe 1\nMieux former', null, 'Axe 2\nMieux accueillir'],
  [null, null, bases, parcours, climat],
  ['1-1', 'La lettre des usages', 'û', null, 'û'],
  ['1-2', 'Le site de la DANE', null, 'û', null],
];
/** Its merged cells. */
export const smallMerges = ['C1:D1'];
/** The links that it says. */
export const smallLinks = [`1-1 > ${bases}`, `1-1 > ${climat}`, `1-2 > ${parcours}`];
