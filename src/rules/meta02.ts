import { plainKey, tidy } from '../domain/text';
import type { Roadmap, Source } from '../domain/roadmap';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'META-02': { signatories: string[] };
  }
}

/** Two signatories under one document: « Le recteur », and « Pour le recteur et par délégation… ». */
export const meta02: Rule<'META-02'> = {
  code: 'META-02',
  profile: 'all',
  check(roadmap) {
    const signed = signatures(roadmap);
    const signatories = [...new Map(signed.map(({ text }) => [plainKey(text), text])).values()];
    if (signatories.length < 2) return [];
    return [
      {
        code: 'META-02',
        severity: 'information',
        places: distinctPlaces(signed.map(({ source }) => source)),
        about: signatories.map(plainKey),
        parameters: { signatories },
      },
    ];
  },
};

const LABEL = /^signataires?\b\s*:?\s*|^signé par\b\s*:?\s*/i;
/** A line that is nothing but a signature. */
const SIGNATURE = /^(?:pour )?l[ea] rect(?:eur|rice)\b(?!.*\b(?:a|est|ont|place|reunit|fixe|souhaite)\b)/;
const LONGEST = 140;

interface Signed {
  text: string;
  source: Source;
}

function signatures({ sections, unread }: Roadmap): Signed[] {
  return [...sections.map(({ text, source }) => ({ text, source })), ...unread].flatMap(
    ({ text, source }) => {
      const labelled = LABEL.test(tidy(text));
      return text
        .split(/\r?\n/)
        .map((line) => tidy(line).replace(LABEL, ''))
        .filter((line) => line !== '' && line.length <= LONGEST && !line.endsWith('.'))
        .filter((line) => labelled || SIGNATURE.test(plainKey(line)))
        .map((line): Signed => ({ text: line, source }));
    },
  );
}
