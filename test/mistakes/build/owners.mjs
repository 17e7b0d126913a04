// Who leads an action: functions, never persons.
export const DIGITAL = 'Délégation au numérique éducatif';
export const SYSTEMS = 'Direction des systèmes d’information';
export const TRAINING = 'École académique de la formation continue';
export const COMMUNICATION = 'Service de la communication';
export const FIRST_DEGREE = 'Inspection du premier degré';
export const INCLUSION = 'Mission pour l’école inclusive';
