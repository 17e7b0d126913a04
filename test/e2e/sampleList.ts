/** A sample workbook, and what the pane says of it. */
export interface Sample {
  /** The beginning of its name on the page. */
  shown: string;
  file: string;
  words: RegExp;
  /** Nice alone has a projet académique. */
  hasMatrix: boolean;
  hasIndicators: boolean;
}

export const samples: Sample[] = [
  {
    shown: 'Nice',
    file: 'nice-2017-2019',
    words: /^4 axes, 22 actions/,
    hasMatrix: true,
    hasIndicators: true,
  },
  {
    shown: 'Nouvelle-Aquitaine',
    file: 'nouvelle-aquitaine-2021',
    words: /^3 ambitions, 13 cibles, /,
    hasMatrix: false,
    hasIndicators: true,
  },
  {
    shown: 'Guyane, 2020',
    file: 'guyane-2020-2021',
    words: /^5 axes, 21 objectifs( \S+)?, 53 actions, 57 indicateurs lus/,
    hasMatrix: false,
    hasIndicators: true,
  },
  {
    shown: 'Guyane, 2024',
    file: 'guyane-2024-2025',
    words: /^3 axes, 13 objectifs( \S+)?, 44 actions, 50 indicateurs lus/,
    hasMatrix: false,
    hasIndicators: true,
  },
  {
    shown: 'Limoges',
    file: 'limoges-2016-2017',
    words: /^7 axes, 18 objectifs( \S+)?, 35 actions, 18 indicateurs lus/,
    hasMatrix: false,
    hasIndicators: true,
  },
];

/** A text with plain spaces for those that do not break. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
