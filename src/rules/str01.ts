import { splitCode } from '../domain/codes';
import type { Roadmap } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { groupBy } from './groupBy';
import { sheetsOf } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `sheet` is absent when nothing was recognised in the whole workbook. */
    'STR-01': { sheet?: string };
  }
}

/** Lines that stand on a sheet without being understood: fewer may be a note. */
const FEWEST_LINES = 3;

/** Nothing of a roadmap is found in the workbook, or on a sheet whose name says that it holds a part of one. */
export const str01: Rule<'STR-01'> = {
  code: 'STR-01',
  profile: 'copil',
  check(roadmap) {
    const { axes, objectives, actions, levers, indicators, frameworks, links, series } = roadmap;
    const items = [axes, objectives, actions, levers, indicators];
    if (items.every((list) => list.length === 0)) return nothingFound(roadmap);
    const untold = roadmap.unread.filter(({ reason }) => reason === 'outside-tables');
    const named = [...groupBy(untold, ({ source }) => source.sheet)].filter(
      ([sheet, lines]) => lines.length >= FEWEST_LINES && isNamedAfterItems(sheet),
    );
    if (named.length === 0) return [];
    const read = new Set(sheetsOf([...items, frameworks, links, series]));
    return named
      .filter(([sheet]) => !read.has(sheet))
      .map(([sheet, lines]) => ({
        code: 'STR-01',
        severity: 'erreur',
        places: [lines[0]!.source],
        about: [sheet],
        parameters: { sheet },
      }));
  },
};

/** Nothing is to be said of a workbook in which nothing stands. */
function nothingFound({ sections, unread }: Roadmap): ReturnType<typeof str01.check> {
  const first = sections[0] ?? unread[0];
  if (!first) return [];
  return [{ code: 'STR-01', severity: 'erreur', places: [first.source], about: ['roadmap'], parameters: {} }];
}

/** « Axe 3 », « Ambition 1 », « Actions », « Liste des indicateurs ». */
function isNamedAfterItems(sheet: string): boolean {
  const { code, word } = splitCode(sheet);
  return (
    (code !== undefined && word !== undefined) ||
    /^(?:(?:liste|tableau|suivi|plan)(?: des| d)? )?(?:fiches? )?(?:actions?|indicateurs?|objectifs?)$/.test(
      plainKey(sheet),
    )
  );
}
