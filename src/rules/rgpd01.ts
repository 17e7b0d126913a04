import { allTexts } from './allTexts';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'RGPD-01': { texts: string[] };
  }
}

/** The e-mail address of a person, or a telephone number, in a document that will be sent round. */
export const rgpd01: Rule<'RGPD-01'> = {
  code: 'RGPD-01',
  profile: 'all',
  check(roadmap) {
    const found = allTexts(roadmap).flatMap(({ text, source }) =>
      [...text.matchAll(PERSONAL)].map(([match]) => ({ match, source })),
    );
    if (found.length === 0) return [];
    const texts = [...new Set(found.map(({ match }) => match))];
    const places = distinctPlaces(found.map(({ source }) => source));
    return [
      {
        code: 'RGPD-01',
        severity: 'avertissement',
        places,
        about: texts,
        parameters: { texts },
      },
    ];
  },
};

/** `prenom.nom@…`, and French telephone numbers. An address such as `dane@…` is that of an office. */
const PERSONAL =
  /(?<![\w.-])\p{L}[\p{L}-]*\.\p{L}[\p{L}\d-]+@[\w-]+(?:\.[\w-]+)+|(?<![\d.])(?:\+33[ .]?|0)[1-9](?:[ .\u00A0-]?\d{2}){4}(?![\d.])/gu;
