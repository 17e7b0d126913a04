import { toHostError } from '../../../src/hosts/excel/errors';
import { HostError } from '../../../src/workbook/host';

/** An error as Microsoft's client throws it. */
const failure = (code: string, errorLocation = 'Range.values'): object => ({
  name: 'RichApi.Error',
  code,
  message: 'Something in English.',
  debugInfo: { code, errorLocation },
});

it.each([
  ['InvalidOperationInCellEditMode', 'cell-editing'],
  ['AccessDenied', 'protected-sheet: Axe 1'],
  ['ItemNotFound', 'changed-meanwhile: Axe 1'],
  ['InvalidReference', 'changed-meanwhile: Axe 1'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['ConnectionFailure', 'connection-lost'],
  ['Timeout', 'connection-lost'],
  ['InvalidOrTimedOutSession', 'connection-lost'],
  ['RequestAborted', 'connection-lost'],
  ['GeneralException', 'host-refused: GeneralException'],
  ['InvalidOperation', 'host-refused: InvalidOperation'],
])('Excel’s %s is told as %s', (code, told) => {
  const error = toHostError(failure(code), { sheet: 'Axe 1' });
  expect(error).toBeInstanceOf(HostError);
  expect(String(error)).toBe(`HostError: ${told}`);
});

it('tells a protected workbook from a protected sheet', () => {
  expect(toHostError(failure('AccessDenied', 'WorksheetCollection.add'))).toEqual(
    new HostError('locked-structure'),
  );
  expect(toHostError(failure('AccessDenied'), { denied: 'opened-read-only' })).toEqual(
    new HostError('opened-read-only'),
  );
});

it('passes what it was told already, and faults of the program', () => {
  const known = new HostError('hidden-sheet', 'Axe 1');
  const fault = new TypeError('x is not a function');
  expect(toHostError(known)).toBe(known);
  expect(toHostError(fault)).toBe(fault);
});
