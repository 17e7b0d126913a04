import type { Finding } from '../domain/finding';
import { plainKey } from '../domain/text';
import { allTexts, type PlacedText } from './allTexts';
import { factTexts } from './factTexts';
import { groupBy } from './groupBy';
import { placeholderIn } from './placeholders';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'PLH-01': { text: string; places: number };
  }
}

/** Words of a template that nobody has replaced yet: « à définir », « Indiquer éventuellement… », « xxx ». */
export const plh01: Rule<'PLH-01'> = {
  code: 'PLH-01',
  profile: 'copil',
  check(roadmap) {
    const found = [...allTexts(roadmap), ...factTexts(roadmap)].flatMap((placed) => {
      const text = placeholderIn(placed);
      return text === null ? [] : [{ ...placed, text }];
    });
    const groups = groupBy(found, ({ text }) => plainKey(text));
    return [...groups].map(([key, texts]) => finding(key, texts));
  },
};

function finding(key: string, texts: readonly PlacedText[]): Finding<'PLH-01'> {
  const places = distinctPlaces(texts.map(({ source }) => source));
  return {
    code: 'PLH-01',
    severity: 'avertissement',
    places,
    about: [key],
    parameters: { text: texts[0]!.text, places: places.length },
  };
}
