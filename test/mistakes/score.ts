import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/domain/finding';
import type { Source } from '../../src/domain/roadmap';
import { FileHost } from '../../src/hosts/file/fileHost';
import { checkRoadmap } from '../../src/rules/check';
import { readWorkbook } from '../../src/workflows/readWorkbook';
import { parseRect } from '../../src/workbook/address';

/** What a careful person knows of a workbook: the mistakes that were planted, and what follows from them. */
interface Expected {
  /** The day of the check, ISO. */
  today: string;
  actions: number;
  mistakes: { codes: string[]; cells: string[]; note: string }[];
  /** Findings that an honest check may tell or leave; without cells, anywhere. */
  consequences: { codes: string[]; cells?: string[] }[];
}

export interface Score {
  actions: { read: number; expected: number };
  planted: number;
  /** The notes of the mistakes that no finding tells. */
  missed: string[];
  /** Findings that answer to no mistake, as `LNK-01 Feuille!A4`, by severity. */
  falseErrors: string[];
  falseWarnings: string[];
}

/** Reads and checks one of the workbooks, with every rule, and compares the findings with what was planted. */
export async function score(folder: string, name: string): Promise<Score> {
  const bytes = new Uint8Array(readFileSync(`${folder}/workbooks/${name}.xlsx`));
  const expected = JSON.parse(readFileSync(`${folder}/expected/${name}.json`, 'utf8')) as Expected;
  const { roadmap } = await readWorkbook(new FileHost(bytes, `${name}.xlsx`));
  const found = checkRoadmap(roadmap, { date: expected.today, profile: 'all' });
  const answers = (finding: Finding, { codes, cells }: { codes: string[]; cells?: string[] }): boolean =>
    codes.includes(finding.code) && (cells === undefined || finding.places.some((at) => isIn(at, cells)));
  const known = [...expected.mistakes, ...expected.consequences];
  const others = found.filter((finding) => !known.some((one) => answers(finding, one)));
  const told = (severity: Finding['severity']): string[] =>
    others.filter((finding) => finding.severity === severity).map(inShort);
  return {
    actions: { read: roadmap.actions.length, expected: expected.actions },
    planted: expected.mistakes.length,
    missed: expected.mistakes
      .filter((mistake) => !found.some((finding) => answers(finding, mistake)))
      .map(({ note }) => note),
    falseErrors: told('erreur'),
    falseWarnings: told('avertissement'),
  };
}

function inShort({ code, places: [first] }: Finding): string {
  return first ? `${code} ${first.sheet}!${first.address}` : code;
}

function isIn({ sheet, address }: Source, cells: readonly string[]): boolean {
  const own = parseRect(address);
  return cells.some((cell) => {
    const end = cell.lastIndexOf('!');
    const other = parseRect(cell.slice(end + 1));
    return (
      cell.slice(0, end) === sheet &&
      own !== null &&
      other !== null &&
      own.top <= other.bottom &&
      other.top <= own.bottom &&
      own.left <= other.right &&
      other.left <= own.right
    );
  });
}
