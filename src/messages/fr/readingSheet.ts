/** A column of the sheet « Relevés »: its header, and what is said where one types. */
interface ColumnText {
  header: string;
  help: string;
}

export const readingColumnTexts = {
  indicator: { header: 'Indicateur', help: 'Choisissez-le dans la liste.' },
  date: { header: 'Date', help: 'Le jour de la mesure, par exemple 15/06/2026.' },
  place: {
    header: 'Lieu',
    help: 'Le nom du département, du bassin ou de l’établissement. Vide\u00a0: toute l’académie.',
  },
  level: { header: 'Niveau', help: 'De quel lieu il s’agit\u00a0: choisissez dans la liste.' },
  value: {
    header: 'Valeur',
    help: 'La valeur mesurée, en nombre, dans l’unité de l’indicateur\u00a0; en %, écrivez 80\u00a0%.',
  },
  comment: { header: 'Commentaire', help: 'Ce qu’il faut savoir pour lire cette valeur.' },
  mark: { header: 'Repère', help: 'Sert à retrouver l’indicateur\u00a0: ne le changez pas.' },
} satisfies Record<string, ColumnText>;

/** The sheet « Relevés ». */
export const readingTexts = {
  tab: 'Relevés',
  title: 'Relevés des indicateurs',
  usage: (followUp: string) =>
    `Une ligne par valeur mesurée\u00a0: choisissez l’indicateur, écrivez la date et la valeur. La plus récente de toute l’académie devient la valeur de la feuille «\u00a0${followUp}\u00a0»\u00a0; les autres font l’historique. Continuez sous la dernière ligne\u00a0: le tableau s’agrandit.`,
  /** Heads the names that the list offers, which stand folded behind the table. */
  list: 'Liste des indicateurs',
  levels: ['Académie', 'Département', 'Établissement'],
};
