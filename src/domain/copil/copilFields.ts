/** The id of the sheet « Textes »; what was typed there stands under it in `Roadmap.typed`. */
export const TEXTS_ID = 'textes';

/** What people type on that sheet. */
export const copilFields = [
  'committee',
  'committeeDate',
  'title',
  'institution',
  'period',
  'version',
  'versionDate',
  'isFinal',
  'preamble',
  'context',
  'orientations',
  'success1',
  'success2',
  'success3',
  'difficulty1',
  'difficulty2',
  'difficulty3',
  'nextDates',
  'signatoryRole',
  'signatory',
] as const;

export type CopilField = (typeof copilFields)[number];

/** Those that are days. */
export const copilDateFields: ReadonlySet<CopilField> = new Set(['committeeDate', 'versionDate']);

/** Those that the user’s own sheets say too: they count where nothing is typed. */
export const copilIdentityFields = ['title', 'institution', 'period'] as const satisfies CopilField[];
