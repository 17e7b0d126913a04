import { keyOfAccepted, withAccepted, type CheckedFinding } from '../domain/accepted';
import type { Finding } from '../domain/finding';
import { tidy } from '../domain/text';
import { checkSheetTexts } from '../messages/fr/checks';
import { checkRoadmap } from '../rules/check';
import { CHECKS_ID } from '../sheets/checks/checkSheet';
import { findingMark } from '../sheets/checks/findingMark';
import type { State } from '../workbook/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { identityOf } from './acceptance';
import type { WorkbookReading } from './readWorkbook';

const { headers } = checkSheetTexts;

/**
 * The reasons that people typed on the sheet « Contrôles » since it was made, by the mark of their finding; an empty one
 * was taken away. Rows are found by their mark and columns by their header, so that the sheet may be sorted and cut.
 */
function typedReasons(
  snapshot: WorkbookSnapshot,
  { generated }: Pick<State, 'generated'>,
): ReadonlyMap<string, string> {
  const sheet = snapshot.sheets.find((other) => other.generated === CHECKS_ID && !other.incomplete);
  const before = generated[CHECKS_ID] ?? {};
  const now = sheet ? [...reasonsOn(sheet)] : [];
  return new Map(now.filter(([mark, reason]) => reason !== tidy(before[mark] ?? '')));
}

/** The findings as the sheet says: accepted for a reason typed there, or told again where it was taken away. */
export function withTypedReasons(
  findings: readonly CheckedFinding[],
  { snapshot, state }: Pick<WorkbookReading, 'snapshot' | 'state'>,
  date: string,
): CheckedFinding[] {
  const typed = typedReasons(snapshot, state);
  if (typed.size === 0) return [...findings];
  return findings.map((finding) => {
    const reason = typed.get(findingMark(finding));
    if (reason === undefined) return finding;
    const { accepted, ...plain } = finding;
    if (reason === '') return plain;
    const entries = [...(accepted?.entries ?? []), keyOfAccepted(identityOf(finding, snapshot))];
    return { ...plain, accepted: { reason, date, entries } };
  });
}

/**
 * The reading with what was typed on the sheet in its state, where it no longer depends on that sheet: to begin with for
 * whoever saves accepted findings or makes the sheet anew. `date` is the ISO day of today.
 */
export function rememberTyped(reading: WorkbookReading, date: string): WorkbookReading {
  const { snapshot, state } = reading;
  const typed = typedReasons(snapshot, state);
  if (typed.size === 0) return reading;
  let { accepted } = state;
  for (const finding of checkRoadmap(reading.roadmap, { date, profile: 'all', settings: state.settings })) {
    const reason = typed.get(findingMark(finding));
    if (reason === '') accepted = without(accepted, finding);
    else if (reason !== undefined)
      accepted = withAccepted(accepted, identityOf(finding, snapshot), { reason, date });
  }
  const reasons = { ...state.generated[CHECKS_ID], ...Object.fromEntries(typed) };
  return {
    ...reading,
    state: { ...state, accepted, generated: { ...state.generated, [CHECKS_ID]: reasons } },
  };
}

function without(accepted: State['accepted'], { code, about }: Finding): State['accepted'] {
  const others = Object.entries(accepted).filter(
    ([, entry]) => entry.code !== code || !entry.about.some((id) => about.includes(id)),
  );
  return Object.fromEntries(others);
}

function* reasonsOn({ cells }: SheetSnapshot): Generator<[mark: string, reason: string]> {
  const texts = new Map(
    cells.map(({ row, column, cell }) => [`${String(row)} ${String(column)}`, tidy(cell.text)]),
  );
  const header = cells.find(({ cell }) => tidy(cell.text) === headers.mark);
  const reason = cells.find(
    ({ row, cell }) => row === header?.row && tidy(cell.text) === tidy(headers.reason),
  );
  if (!header || !reason) return;
  for (const { row, column, cell } of cells) {
    if (column !== header.column || row <= header.row) continue;
    yield [tidy(cell.text), texts.get(`${String(row)} ${String(reason.column)}`) ?? ''];
  }
}
