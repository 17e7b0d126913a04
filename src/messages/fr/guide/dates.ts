import type { RuleTexts } from './ruleText';

export const dateRules: RuleTexts<'DAT' | 'STA'> = {
  'DAT-01': {
    name: 'Échéance sans date',
    when: 'Parle quand une échéance ne donne ni date, ni période, ni rythme, ou quand un jour n’existe pas («\u00a031/06/2026\u00a0»). Se tait pour «\u00a0À chaque rentrée\u00a0», «\u00a0En continu\u00a0» ou «\u00a0Réalisé\u00a0», et pour «\u00a0À définir\u00a0», qui est le contrôle PLH-01.',
  },
  'DAT-02': {
    name: 'Date avant le début',
    when: 'Parle quand les dates d’une action précèdent toutes le début de la feuille de route, et que rien ne dit qu’elle est terminée\u00a0; pose la question pour la seule action terminée plus d’un an avant. Se tait pour les autres actions réalisées ou abandonnées, et quand le document n’écrit pas sa période.',
  },
  'DAT-03': {
    name: 'Date après la fin',
    when: 'Parle quand une échéance tombe après la période de la feuille de route, ou une cible hors de cette période. Se tait quand la plupart des dates en sortent\u00a0: c’est alors la période qui a été mal comprise.',
  },
  'DAT-04': {
    name: 'Échéance passée',
    when: 'Parle quand une échéance est passée et que le statut ne dit pas que l’action est terminée. Se tait pour une action réalisée ou abandonnée, et quand aucune action n’a de statut. Dans l’exemple, «\u00a0aujourd’hui\u00a0» est le 15 janvier 2026.',
  },
  'DAT-05': {
    name: 'Respect d’un calendrier absent',
    when: 'Parle quand un indicateur est «\u00a0Respect du calendrier\u00a0» et qu’aucune action de son objectif n’est datée. Se tait dès que l’une d’elles a une échéance ou un calendrier\u00a0; mais quand presque toutes les actions ont un calendrier, celle qui est mesurée doit avoir le sien.',
  },
  'DAT-06': {
    name: 'Date seulement dans l’introduction',
    when: 'Parle quand le texte annonce une date de la période et qu’aucune action n’en a. Se tait pour une année seule, pour l’ordre du jour d’un comité, et dès qu’une action est datée.',
  },
  'DAT-07': {
    name: 'Fin avant le début',
    when: 'Parle quand la date de fin d’une action précède sa date de début, en dates ou en mots («\u00a0De décembre 2026 à mars 2026\u00a0»). Se tait pour une action d’un seul jour.',
  },
  'DAT-08': {
    name: 'Texte à la place d’une date',
    when: 'Parle quand une cellule du suivi ou des relevés attend une date et contient autre chose. Se tait pour une cellule vide.',
  },
  'DAT-09': {
    name: 'Valeur datée d’un jour à venir',
    when: 'Parle quand une valeur mesurée, ou une météo, porte une date qui n’est pas encore venue. Se tait pour les cibles, et pour l’année ou l’année scolaire en cours.',
  },
  'STA-01': {
    name: 'Statut inconnu ou écrit autrement',
    when: 'Parle quand un statut n’est pas de ceux qui se suivent, et propose le mot voulu pour une faute de frappe\u00a0; ou quand un seul «\u00a0Fait\u00a0» se trouve parmi des «\u00a0Réalisé\u00a0», ou un seul «\u00a0Reporté\u00a0» parmi des statuts qui se suivent. Se tait quand le classeur emploie plusieurs de ces mots d’usage («\u00a0Reporté\u00a0», «\u00a0Planifié\u00a0») et pour un mot employé partout.',
  },
  'STA-02': {
    name: 'Statut et avancement contraires',
    when: 'Parle quand une action est réalisée à moins de 100\u00a0%, ou à 100\u00a0% et encore à venir\u00a0; demande si elle est terminée quand tous ses indicateurs sont passés de leur départ à leur cible. Se tait pour «\u00a0Partiellement réalisé\u00a0», et pour un 1 sans signe\u00a0%, qui se lit de deux façons.',
  },
  'STA-03': {
    name: 'Météo contraire aux chiffres, ancienne ou inconnue',
    when: 'Parle quand une météo est «\u00a0Objectifs sécurisés\u00a0» avant la moitié du chemin, ou «\u00a0Objectifs compromis\u00a0» à 100\u00a0%\u00a0; quand une météo de vos propres feuilles est «\u00a0Ensoleillé\u00a0» pour une action très en retard sur ses dates\u00a0; quand elle a été choisie il y a six mois ou plus\u00a0; quand, dans le suivi, ce n’est pas l’une des quatre. Se tait quand l’avancement n’est pas connu ou est celui attendu à cette date, et pour l’âge de la météo d’une action terminée.',
  },
};
