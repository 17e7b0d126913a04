import type { CheckedFinding } from '../../domain/accepted';
import { textHash } from '../../domain/textHash';
import { findingText } from '../../messages/fr/findings';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { proposedChanges } from '../../workflows/corrections';
import type { ShownFinding } from './session';

/** What a check found in a workbook, by keys that the next check gives again to the same findings. */
export class CheckedFindings {
  private readonly byKey = new Map<string, CheckedFinding>();

  /** `snapshot` is what was checked. */
  constructor(
    readonly snapshot: WorkbookSnapshot,
    findings: readonly CheckedFinding[],
  ) {
    for (const finding of findings) this.byKey.set(this.freeKey(finding), finding);
  }

  find(key: string): CheckedFinding | undefined {
    return this.byKey.get(key);
  }

  /** Ready to show, in their order. */
  shown(): ShownFinding[] {
    return [...this.byKey].map(([key, finding]) => ({
      key,
      code: finding.code,
      severity: finding.severity,
      places: finding.places,
      text: findingText(finding),
      changes: proposedChanges(finding, this.snapshot).length,
      ...(finding.code === 'MAT-09' && { toConfirm: finding.parameters.links }),
      ...(finding.accepted && { accepted: finding.accepted }),
    }));
  }

  private freeKey({ code, about }: CheckedFinding): string {
    const key = `${code} ${textHash(JSON.stringify(about))}`;
    let free = key;
    for (let number = 2; this.byKey.has(free); number++) free = `${key} ${String(number)}`;
    return free;
  }
}
