import type { FindingCode } from './finding';

/** What a rule looks at: the families of the catalogue, under which people look for a finding. */
export const families = [
  'structure',
  'numbering',
  'labels',
  'attachments',
  'completeness',
  'indicators',
  'targets',
  'dates',
  'actors',
  'coherence',
  'matrix',
  'writing',
  'document',
  'personal',
] as const;
export type Family = (typeof families)[number];

const BY_LETTERS: Record<string, Family> = {
  STR: 'structure',
  NUM: 'numbering',
  LAB: 'labels',
  DUP: 'labels',
  LNK: 'attachments',
  EMP: 'completeness',
  PLH: 'completeness',
  IND: 'indicators',
  VAL: 'targets',
  TGT: 'targets',
  UNI: 'targets',
  DAT: 'dates',
  STA: 'dates',
  ROL: 'actors',
  COH: 'coherence',
  MAT: 'matrix',
  FMT: 'writing',
  TXT: 'writing',
  META: 'document',
  RGPD: 'personal',
};

/** The family of a code, by its letters: `LAB-01` speaks of labels. */
export function familyOf(code: FindingCode): Family {
  const family = BY_LETTERS[code.slice(0, code.indexOf('-'))];
  if (!family) throw new Error(`no family for ${code}`);
  return family;
}
