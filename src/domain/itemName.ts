/** What a message needs to name an item: the roadmap's own word for its level (« Axe », « Cible »), its code, its title. */
export interface ItemName {
  word: string;
  code?: string;
  title: string;
}
