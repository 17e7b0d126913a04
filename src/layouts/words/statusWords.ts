import { plainKey } from '../../domain/text';

const STATUS =
  /^(?:actions? )?(?:(?:reste )?a (?:faire|venir|lancer|engager|demarrer|planifier|programmer|arbitrer|realiser|mener)|non (?:commencee?|demarree?|engagee?|realisee?|faite?)|pas commencee?|prevue?|planifiee?|programmee?|projetee?|(?:deja )?(?:en cours|engagee?|commencee?|demarree?|lancee?)(?: de (?:realisation|mise en oeuvre))?|(?:deja )?(?:faite?|realisee?|terminee?|finie?|achevee?|acheve|cloturee?|effectuee?|menee?|abandonnee?|reportee?|suspendue?|bloquee?)|en (?:attente|pause|retard|preparation|projet))s?$/;

/** True for a text that says only how far actions are: « À faire », « En cours », « Actions réalisées ». */
export function isStatusWord(text: string): boolean {
  return STATUS.test(plainKey(text));
}
