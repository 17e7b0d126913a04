import type { HostErrorCode } from '../../domain/errors';
import { HostError } from '../../workbook/host';

/** What a failure was about, where the caller knows it. */
export interface About {
  /** The sheet that was being read or written. */
  sheet?: string;
  /** What a denied access means there, when it is no protected sheet. */
  denied?: HostErrorCode;
}

/**
 * What the codes of Excel mean to the user. They stand in `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes`; whatever
 * is not here is `host-refused` with its code.
 */
const MEANINGS: Partial<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  AccessDenied: 'protected-sheet',
  ItemNotFound: 'changed-meanwhile',
  InvalidReference: 'changed-meanwhile',
  InvalidObjectPath: 'changed-meanwhile',
  Conflict: 'changed-meanwhile',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  ActivityLimitReached: 'connection-lost',
  ConnectionFailure: 'connection-lost',
  InvalidOrTimedOutSession: 'connection-lost',
  RequestAborted: 'connection-lost',
  ServiceNotAvailable: 'connection-lost',
  Timeout: 'connection-lost',
};

/** Members that change the structure of the workbook: refused there, it is not a sheet that is protected. */
const STRUCTURE = /^(?:WorksheetCollection|Worksheet)\.(?:add|delete|name|position|visibility|copy)/i;

/** Any failure of a call to Excel as the HostError that the user reads. Errors of our own program pass as they are. */
export function toHostError(failure: unknown, about: About = {}): unknown {
  if (failure instanceof HostError) return failure;
  const code = codeOf(failure);
  if (code === undefined) return failure;
  const meaning = MEANINGS[code] ?? 'host-refused';
  if (code === 'AccessDenied') {
    const denied = about.denied ?? (STRUCTURE.test(locationOf(failure)) ? 'locked-structure' : undefined);
    if (denied) return new HostError(denied);
  }
  switch (meaning) {
    case 'host-refused':
      return new HostError(meaning, code);
    case 'protected-sheet':
    case 'changed-meanwhile':
      return new HostError(meaning, about.sheet);
    default:
      return new HostError(meaning);
  }
}

/** The code of an error of Excel's client; undefined for any other error. */
export function codeOf(failure: unknown): string | undefined {
  return isCoded(failure) ? String(failure.code) : undefined;
}

function isCoded(failure: unknown): failure is { code: string | number; debugInfo?: unknown } {
  if (typeof failure !== 'object' || failure === null || !('code' in failure)) return false;
  return typeof failure.code === 'string' || typeof failure.code === 'number';
}

/** The member that failed: `Range.values`, `WorksheetCollection.add`; empty when the error does not say. */
function locationOf(failure: unknown): string {
  if (!isCoded(failure) || typeof failure.debugInfo !== 'object' || failure.debugInfo === null) return '';
  const { debugInfo } = failure;
  return 'errorLocation' in debugInfo && typeof debugInfo.errorLocation === 'string'
    ? debugInfo.errorLocation
    : '';
}
