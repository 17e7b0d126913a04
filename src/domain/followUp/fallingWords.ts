import { plainKey } from '../text';

const TO_FALL =
  /(?:^| )(?:reductions?|baisses?|diminutions?|delais?|durees?|temps|incidents?|pannes?|decroch\w+|abandons?|absen\w+|retards?|ecarts?|couts?|consommations?|depenses?|plaintes?|reclamations?|dysfonctionnements?|anomalies?|erreurs?|tickets?|demandes?|sans|non|inactifs?|obsoletes?|restants?|impressions?|papier|echecs?|redoubl\w+|vulnerabilites?|attaques?|doublons?|fracture|inegalites?|refus|litiges?|signalements?|exclus\w*|vacants?|vacance|harcelement|violences?)(?= |$)/;

/** True for a title that names what one wants less of, or may: « Délai de réparation », « Établissements sans ENT ». */
export function mayBeToFall(title: string): boolean {
  return TO_FALL.test(plainKey(title));
}

/** What is counted, or how long it takes, that nobody wants more of. */
const BURDEN =
  /^(?:(?:nombre|taux|part|pourcentage|proportion|volume|duree)(?: moyen\w*| total\w*| annuel\w*)? )?(?:d |de |des |du |de l |de la )?(?:delais?|pannes?|incidents?|decroch\w+|abandons?|absenteisme|retards?|plaintes?|reclamations?|dysfonctionnements?|anomalies?|erreurs?|echecs?|redoublements?|vulnerabilites?|doublons?|fracture|harcelement|violences?)(?= |$)/;
/** What is done about it is wanted. */
const CARE =
  /(?:^| )(?:traite\w*|resolu\w*|repare\w*|corrige\w*|pris\w*|accompagne\w*|signale\w*|evite\w*|remedi\w*|suivi\w*|clos\w*|contre|forme\w*|formation\w*|sensibilis\w*|lutte|prevention|reduction)(?= |$)/;

/** True for a title that surely names what one wants less of: « Délai de réparation », not « Incidents résolus ». */
export function isBurden(title: string): boolean {
  const key = plainKey(title);
  return BURDEN.test(key) && !CARE.test(key);
}
