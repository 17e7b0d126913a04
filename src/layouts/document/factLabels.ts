import { plainKey } from '../../domain/text';

/** Labels of a cover page, as plain keys: what stands beside them, or behind their colon, is a fact of the document. */
export const TITLE_LABEL = /^titre(?: du document| de la feuille de route)?$/;
export const INSTITUTION_LABEL = /^(?:academie|region academique|rectorat)$/;
export const PERIOD_LABEL = /^(?:annees?(?: scolaires?)?|periodes?(?: couverte)?|exercice|duree)$/;
export const VERSION_LABEL = /^(?:(?:numero|n) (?:de )?)?version$|^etat du document$/;
export const AUTHOR_LABEL =
  /^(?:auteur|auteurs|autrice|redacteur|redactrice|redacteurs|redaction)$|^(?:document )?(?:redige|etabli|elabore)e? par$/;
export const SERVICE_LABEL = /^service(?: pilote| redacteur| porteur)?$/;

const FACT_LABELS = [
  TITLE_LABEL,
  INSTITUTION_LABEL,
  PERIOD_LABEL,
  VERSION_LABEL,
  AUTHOR_LABEL,
  SERVICE_LABEL,
];
/** Labels of covers and directories that tell no fact of the model. */
const OTHER_LABEL =
  /^(?:date|heure|lieu|instance|ordre du jour|fonction|nom|noms|prenom|nom et prenom|nom prenom|telephone|tel|portable|mobile|fax|courriel|courriels|mail|mel|e mail|email|adresse|adresse (?:fonctionnelle|electronique|postale|mail)|contact|site|bureau|signataire|destinataires?|diffusion)$/;

/** True for a text that only says what stands beside it: « Auteur », « Période : ». */
export function isFactLabel(text: string): boolean {
  const key = plainKey(text);
  return FACT_LABELS.some((label) => label.test(key));
}

/** The same for every label of a cover or a directory, « Téléphone » too: it is never a value itself. */
export function isLabelWord(text: string): boolean {
  return isFactLabel(text) || OTHER_LABEL.test(plainKey(text));
}
