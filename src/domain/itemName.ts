/** What a message needs to name an item: its level, the roadmap's own word for it (« Axe », « Cible »), its code, its title. */
export interface ItemName {
  level: 'axis' | 'objective' | 'field' | 'action' | 'framework';
  word: string;
  code?: string;
  title: string;
}
