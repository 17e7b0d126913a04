import { copilTexts } from '../../domain/copil/copilTexts';
import { frenchDay } from '../../domain/frenchDay';
import type { Roadmap } from '../../domain/roadmap';
import { plainKey, tidy } from '../../domain/text';
import {
  AUTHOR_LABEL,
  INSTITUTION_LABEL,
  PERIOD_LABEL,
  TITLE_LABEL,
  VERSION_LABEL,
} from '../../layouts/document/factLabels';
import type { SheetFilling } from '../../workbook/formFilling';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { contentOf, textOnly } from './content';

const DATE_LABEL =
  /^(?:date|date de (?:la )?(?:remontee|mise a jour|transmission|version|saisie)|a la date du)$/;

/**
 * What a form asks for above its tables: « Académie : », « Date : » beside an empty cell. `above` is the row of the first
 * header of the sheet, null where it has none; `date` is the ISO day of today.
 */
export function labelCells(
  sheet: SheetSnapshot,
  above: number | null,
  { roadmap, date }: { roadmap: Roadmap; date: string },
): SheetFilling['cells'] {
  const filled = new Set(
    sheet.cells.filter(({ cell }) => tidy(cell.text) !== '' || cell.formula !== undefined).map(placeOf),
  );
  return sheet.cells.flatMap(({ row, column, cell }) => {
    // Where no table stands below, only a colon says that an answer is expected.
    if (above === null ? !/:\s*$/.test(cell.text) : row >= above) return [];
    const content = answerTo(cell.text, roadmap, date);
    if (!content) return [];
    const merge = sheet.merges.find((rect) => row === rect.top && column === rect.left);
    const beside = { row, column: (merge?.right ?? column) + 1 };
    return filled.has(placeOf(beside)) ? [] : [{ ...beside, content }];
  });
}

function answerTo(label: string, roadmap: Roadmap, date: string): ReturnType<typeof contentOf> {
  const key = plainKey(label);
  const { title, institution, period } = copilTexts(roadmap);
  if (DATE_LABEL.test(key)) return contentOf(frenchDay(date));
  const answers: [RegExp, string | undefined][] = [
    [INSTITUTION_LABEL, institution && withoutKind(institution, key)],
    [TITLE_LABEL, title],
    [PERIOD_LABEL, period],
    [VERSION_LABEL, roadmap.version?.text],
    [AUTHOR_LABEL, roadmap.author?.text],
  ];
  return textOnly(answers.find(([labels]) => labels.test(key))?.[1] ?? '');
}

/** Beside « Académie : » stands « Nice », not « Académie de Nice ». */
function withoutKind(institution: string, key: string): string {
  const name =
    /^(acad[ée]mie|r[ée]gion acad[ée]mique)\s+(?:de\s+la\s+|de\s+l[’']|du\s+|des\s+|de\s+|d[’'])?(.+)$/i;
  const [, kind, rest] = name.exec(tidy(institution)) ?? [];
  return kind !== undefined && plainKey(kind) === key ? rest! : tidy(institution);
}

function placeOf({ row, column }: { row: number; column: number }): string {
  return `${String(row)} ${String(column)}`;
}
