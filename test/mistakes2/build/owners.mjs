// Who leads an action: functions, never persons.
export const SCHOOLS = 'Inspection départementale';
export const USES = 'Pôle des usages pédagogiques';
export const SUPPORT = 'Pôle de l’assistance';
export const GUIDANCE = 'Mission orientation';
export const DATA = 'Cellule de la donnée';
