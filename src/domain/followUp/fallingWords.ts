import { plainKey } from '../text';

const TO_FALL =
  /(?:^| )(?:reductions?|baisses?|diminutions?|delais?|durees?|temps|incidents?|pannes?|decroch\w+|abandons?|absen\w+|retards?|ecarts?|couts?|consommations?|depenses?|plaintes?|reclamations?|dysfonctionnements?|anomalies?|erreurs?|tickets?|demandes?|sans|non|inactifs?|obsoletes?|restants?|impressions?|papier|echecs?|redoubl\w+|vulnerabilites?|attaques?|doublons?|fracture|inegalites?|refus|litiges?|signalements?|exclus\w*|vacants?|vacance|harcelement|violences?)(?= |$)/;

/** True for a title that names what one wants less of, or may: « Délai de réparation », « Établissements sans ENT ». */
export function mayBeToFall(title: string): boolean {
  return TO_FALL.test(plainKey(title));
}
