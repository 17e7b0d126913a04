import type { RuleTexts } from './ruleText';

export const coherenceRules: RuleTexts<'COH'> = {
  'COH-01': {
    name: 'Un nombre, deux valeurs',
    when: 'Parle quand deux phrases ne donnent pas le même nombre d’écoles, de collèges ou de lycées, ou de ceux en éducation prioritaire. Se tait pour une phrase qui nomme une année ou un territoire, et pour quelques établissements seulement.',
  },
  'COH-02': {
    name: 'Tendance contredite par les chiffres',
    when: 'Parle quand le texte annonce une hausse ou une baisse chaque année, ou sans interruption, et que la ligne de chiffres, ou l’indicateur à côté de la phrase, va une fois dans l’autre sens. Se tait pour une évolution d’ensemble («\u00a0depuis 2022\u00a0»), et quand plusieurs lignes peuvent être visées.',
  },
  'COH-04': {
    name: 'Fiche qui parle d’une autre action',
    when: 'Demande si le texte est le bon quand une fiche ne reprend aucun mot de son titre mais tous ceux d’une action voisine. Se tait pour une fiche qui en reprend un seul, ou qui emploie d’autres mots.',
  },
  'COH-05': {
    name: 'Public qui ne s’accorde pas avec le résumé ou le titre',
    when: 'Demande si rien ne manque quand le résumé d’une action annonce des écoles, des collèges ou des lycées que sa fiche ne cite pas. Demande aussi qui est visé quand un titre «\u00a0pour les collégiens\u00a0» a pour public des lycéens. Se tait quand la fiche s’adresse à tous, et quand elle n’en cite aucun.',
  },
};
