/** What a roadmap must hold for a sheet to be generated and does not; its sentence stands in `messages/fr.ts`. */
export type MissingReason =
  'framework' | 'framework-objectives' | 'actions' | 'indicators' | 'figures' | 'axes' | 'items';
