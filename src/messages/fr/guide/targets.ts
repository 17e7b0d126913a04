import type { RuleTexts } from './ruleText';

export const targetRules: RuleTexts<'VAL' | 'TGT' | 'UNI'> = {
  'VAL-01': {
    name: 'Valeur initiale ou date manquante',
    when: 'Parle quand une cible n’a pas de valeur initiale alors que d’autres en ont une, ou quand une valeur initiale est sans date alors que presque toutes sont datées. Se tait quand aucun indicateur n’a de valeur initiale (META-04), quand le suivi vient de commencer, pour un zéro, qui en est une, et pour un maintien ou un jalon, qui s’en passent.',
  },
  'VAL-02': {
    name: 'Mots à la place d’un nombre',
    when: 'Parle quand la valeur d’un nombre ou d’un taux est écrite en mots, alors que les autres sont chiffrées. Se tait quand plus d’un tiers sont des mots, pour un indicateur qui ne compte rien, et pour «\u00a0À préciser\u00a0», qui est le contrôle PLH-01.',
  },
  'VAL-03': {
    name: 'Valeur absente ou ancienne',
    when: 'Parle quand presque tous les indicateurs ont une valeur et que celui-ci n’en a pas, ou quand une valeur est plus ancienne que sa périodicité, ou que le délai de la feuille «\u00a0Paramètres\u00a0» (douze mois). Se tait quand aucun indicateur n’est suivi, quand ses actions sont terminées, et après la fin de la feuille de route.',
  },
  'VAL-04': {
    name: 'Valeur impossible',
    when: 'Parle pour une part ou un avancement de plus de 100\u00a0% ou de moins de zéro, et pour un nombre négatif. Se tait pour les évolutions et pour les taux qui peuvent dépasser 100\u00a0% (réalisation, couverture, équipement, remplissage).',
  },
  'VAL-05': {
    name: 'Évolution inhabituelle',
    when: 'Parle quand une valeur atteinte est plus de cinq fois la précédente, ou moins d’un cinquième, ou quand elle s’éloigne de la cible de moitié ou du double. Se tait quand la plus petite des deux est en dessous de dix, pour une valeur qui va vers sa cible quand celle-ci demande une telle évolution (sauf au-delà de dix fois), et pour les cibles, qui peuvent être ambitieuses.',
  },
  'VAL-06': {
    name: '0,8 ou 80\u00a0%',
    when: 'Parle quand un taux est écrit avec une virgule et sans le signe\u00a0%. Se tait pour une cellule au format pourcentage, et pour ce qui n’est pas un taux.',
  },
  'VAL-07': {
    name: 'Texte à la place d’un nombre',
    when: 'Parle quand une cellule du suivi ou des relevés attend un nombre et contient autre chose. Se tait pour une cellule vide et pour un nombre avec son signe %.',
  },
  'VAL-08': {
    name: 'Deux valeurs le même jour',
    when: 'Parle quand un indicateur a, dans le suivi ou les relevés, des valeurs différentes pour un même jour et un même lieu. Se tait pour deux lieux, et pour la même valeur saisie deux fois.',
  },
  'VAL-09': {
    name: 'Votre feuille et le suivi diffèrent',
    when: 'Parle quand une valeur, une cible ou une autre réponse a été changée à la fois dans votre feuille et dans le suivi, et n’y est pas la même. Se tait quand une seule des deux a changé\u00a0: c’est elle qui compte.',
  },
  'VAL-10': {
    name: 'Relevé sans indicateur',
    when: 'Parle quand une ligne des relevés nomme un indicateur que la feuille de route n’a pas, ou que plusieurs portent. Se tait pour une ligne vide.',
  },
  'TGT-01': {
    name: 'Indicateur sans valeur cible',
    when: 'Parle quand un indicateur qui compte quelque chose n’a pas de cible alors que d’autres en ont une. Se tait quand aucun n’en a (META-04), et pour un document ou un événement, qui est là ou non.',
  },
  'TGT-02': {
    name: 'Cibles et indicateurs en nombres différents',
    when: 'Parle quand une ligne n’a pas autant de cibles que d’indicateurs. Se tait quand il y en a autant\u00a0: ils vont ensemble, dans l’ordre.',
  },
  'TGT-03': {
    name: 'Évolution sans valeur de départ',
    when: 'Parle quand une cible est une évolution («\u00a0Doublement\u00a0», «\u00a0+ 20\u00a0%\u00a0») et que l’indicateur n’a pas de valeur initiale. Se tait dès qu’il en a une.',
  },
  'TGT-04': {
    name: 'Cible écrite dans le texte',
    when: 'Demande si un nombre du texte est la cible d’un indicateur qui compte la même chose et n’en a pas. Se tait pour ce qui existe déjà («\u00a0les 50 écoles rurales\u00a0», un état des lieux), et quand deux nombres ou deux indicateurs sont possibles.',
  },
  'TGT-05': {
    name: 'Deux cibles pour un indicateur',
    when: 'Parle quand un indicateur a deux cibles différentes pour la même date et le même public, ou quand l’objectif d’une action, ou sa description, et son calendrier ne donnent pas le même nombre\u00a0; pose la question quand le texte, ou le titre ou la description d’une action, annonce un autre nombre que la cible. Se tait pour des étapes\u00a0: deux dates, deux lieux, deux colonnes.',
  },
  'TGT-06': {
    name: 'Cible qui n’est pas une valeur unique',
    when: 'Parle pour un intervalle ou un ordre de grandeur («\u00a05 à 10\u00a0», «\u00a0environ 30\u00a0»). Se tait pour un minimum ou un maximum.',
  },
  'TGT-07': {
    name: 'Cible déjà atteinte',
    when: 'Parle quand la cible est moins ambitieuse que la valeur initiale, ou lui est égale alors que le sens indiqué est la hausse ou la baisse. Se tait pour ce qu’on veut voir baisser (délais, pannes, absences), pour un sens indiqué à la baisse, pour un maintien, pour une valeur actuelle déjà en route vers cette cible, et pour deux unités différentes.',
  },
  'UNI-01': {
    name: 'Nombre et pourcentage',
    when: 'Parle quand la cible d’un nombre, d’un montant ou d’un effectif est un pourcentage, ou celle d’un taux un nombre de choses. Se tait pour une évolution («\u00a0+ 20\u00a0%\u00a0»), qui vaut pour les deux.',
  },
  'UNI-02': {
    name: 'Autre mot dans la cible ou l’unité',
    when: 'Demande si l’indicateur et sa cible comptent la même chose quand leurs mots diffèrent, ou l’indicateur et la seule valeur qui porte un mot, ou l’indicateur et son unité quand presque toutes les autres reprennent le mot de leur indicateur, ou si un nombre a pour unité «\u00a0%\u00a0». Se tait pour les mots voisins (réunions et comités, participants et stagiaires) et pour les sigles.',
  },
  'UNI-03': {
    name: 'Chiffres qui changent d’unité',
    when: 'Parle quand une ligne de chiffres d’une annexe, ou un indicateur, ne compte pas la même chose d’une date à l’autre, et quand une cellule compte deux choses («\u00a014 EPLE et 4 écoles\u00a0»). Se tait pour le singulier et le pluriel, les nombres seuls et les montants.',
  },
  'UNI-04': {
    name: 'Cible qui change de territoire',
    when: 'Parle quand les étapes d’un indicateur portent l’une sur la région académique, l’autre sur l’académie, le département ou le bassin. Se tait quand le territoire n’est pas écrit, ou reste le même, et pour les lieux des relevés.',
  },
};
