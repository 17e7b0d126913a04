/** Why a workbook could not be read or written. Each code has its French sentence in `messages/fr.ts`. */
export type HostErrorCode =
  | 'not-found'
  | 'not-a-workbook'
  | 'empty-file'
  | 'truncated'
  | 'encrypted'
  | 'too-large'
  | 'unsafe-xml'
  | 'strict-ooxml'
  | 'damaged'
  | 'no-sheets'
  | 'read-only-format'
  | 'cannot-write'
  | 'signed'
  | 'locked-structure'
  | 'locked-cell'
  | 'changed-meanwhile'
  | 'cancelled';
