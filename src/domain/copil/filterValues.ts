import { splitPieces } from '../pieces';
import type { Roadmap } from '../roadmap';
import { labelKey, plainKey, tidy } from '../text';

/** What a dossier can be filtered by: words that the roadmap has, in the order of the alphabet. */
export interface FilterValues {
  /** Pilotes. */
  owner: string[];
  /** Partenaires. */
  partner: string[];
  /** Places, from columns that are for them. */
  place: string[];
}

/** Headers of columns that tell where an action is. */
const PLACE_HEADER =
  /^(?:lieux?|territoires?|bassins?|departements?|villes?|communes?|circonscriptions?|sites?|secteurs?|zones?|etablissements?|ecoles?|colleges?|lycees?)(?: |$)/;

/** Who answers for something, with whom, and where, each name once as it is first written. */
export function filterValues({ actions, indicators }: Pick<Roadmap, 'actions' | 'indicators'>): FilterValues {
  const owners = [
    ...actions.map(({ fields }) => fields.owner?.text),
    ...indicators.map(({ owner }) => owner),
  ];
  const places = actions.flatMap(({ extra }) =>
    Object.entries(extra).flatMap(([header, { text }]) =>
      PLACE_HEADER.test(plainKey(header)) ? [text] : [],
    ),
  );
  return {
    owner: namesOf(owners),
    partner: namesOf(actions.map(({ fields }) => fields.partners?.text)),
    place: namesOf(places),
  };
}

function namesOf(texts: readonly (string | undefined)[]): string[] {
  const names = new Map<string, string>();
  for (const name of texts.flatMap((text) => (text === undefined ? [] : splitNames(text)))) {
    const key = labelKey(name);
    if (plainKey(name) !== '' && !names.has(key)) names.set(key, name);
  }
  return [...names.values()].sort((a, b) => a.localeCompare(b, 'fr', { numeric: true }));
}

/**
 * The names in a cell: between lines, `;`, `/` and commas outside brackets; « et » only stands between two single words, as
 * it is in names too.
 * @example « DANE et DSI » → « DANE », « DSI »; « Jeunesse et sports » stays
 */
function splitNames(text: string): string[] {
  return splitPieces(text)
    .flatMap((piece) => piece.split(/\s*\/\s*|,\s+(?![^(]*\))/u))
    .map((piece) => tidy(piece).replace(/^\+\s*|[\s.,:]+$/g, ''))
    .flatMap((piece) => (/^\p{Lu}\S+ et \p{Lu}\S+$/u.test(piece) ? piece.split(' et ') : [piece]));
}
