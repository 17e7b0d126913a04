import type { Roadmap } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { acronymsIn } from './acronyms';
import { allTexts, type PlacedText } from './allTexts';
import { isException } from './concerning';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'ROL-04': { acronyms: string[] };
  }
}

/** Acronyms that no text writes out, those left aside that every reader of such a document knows. */
export const rol04: Rule<'ROL-04'> = {
  code: 'ROL-04',
  profile: 'all',
  check(roadmap) {
    const texts = allTexts(roadmap);
    const words = ordinaryWords(texts);
    const unknown = usesOf(texts).filter(({ acronym }) => !isKnown(acronym) && !words.has(plainKey(acronym)));
    const initials = unknown.length === 0 ? new Set<string>() : allInitials(roadmap, texts);
    const found = unknown.filter(({ acronym }) => !initials.has(plainKey(acronym)));
    if (found.length === 0) return [];
    // « OPINEE » and « OPINÉE » are one.
    const acronyms = [...new Map(found.map(({ acronym }) => [plainKey(acronym), acronym])).values()];
    const places = distinctPlaces(found.map(({ placed }) => placed.source));
    return [{ code: 'ROL-04', severity: 'information', places, about: acronyms, parameters: { acronyms } }];
  },
};

interface Use {
  acronym: string;
  placed: PlacedText;
}

/**
 * Of three letters and more: two are too often something else; and not in « TOTAL », where no word is in small letters,
 * unless it is a pilote and the others are written in small letters.
 */
function usesOf(texts: readonly PlacedText[]): Use[] {
  const owners = texts.filter(({ part }) => part === 'owner');
  const shouted = owners.filter(({ text }) => !hasSmallLetters(text));
  const isPilote = isException(shouted.length, owners.length);
  return texts
    .filter(({ text, part }) => hasSmallLetters(text) || (isPilote && part === 'owner'))
    .flatMap((placed) =>
      acronymsIn(placed.text).flatMap(({ acronym }) => (acronym.length < 3 ? [] : [{ acronym, placed }])),
    );
}

function hasSmallLetters(text: string): boolean {
  return /\p{Ll}/u.test(text);
}

/** Words that are somewhere written with small letters: « TWITTER » and « Twitter » is a name, no acronym. */
function ordinaryWords(texts: readonly PlacedText[]): Set<string> {
  const written = texts.flatMap(({ text }) => text.match(/\p{L}*\p{Ll}\p{L}*/gu) ?? []);
  return new Set([...new Set(written)].map(plainKey));
}

const SMALL = new Set('a au aux d de des du en et l la le les par pour sur'.split(' '));
const LONGEST = 6;

/** The initials of every run of words, small words left out: « Lettre d’information académique » gives lia. */
function allInitials(roadmap: Roadmap, texts: readonly PlacedText[]): Set<string> {
  const titles = [roadmap.title?.text, ...roadmap.series.map(({ title }) => title)];
  const found = new Set<string>();
  const different = new Set([...texts.map((placed) => placed.text), ...titles.map((title) => title ?? '')]);
  for (const text of different) {
    const words = plainKey(text).split(' ');
    const letters = words.filter((word) => !SMALL.has(word)).map((word) => word[0] ?? '');
    for (let from = 0; from < letters.length; from += 1)
      for (let length = 3; length <= LONGEST; length += 1)
        found.add(letters.slice(from, from + length).join(''));
  }
  return found;
}

/** Acronyms of the field, of the school and of offices, which a comité de pilotage uses every day. */
const KNOWN = new Set(
  (
    'DRANE DRAN DANE DAN DNE DSI DSDEN DASEN IEN IENA IAN IPR ERUN CPNE CPN CPC CPD RUPN RRUPN EPLE CARDIE EAFC INSPE ESPE CLEMI ' +
    'CANOPE CTG CPAN CANE CTNE DAFPEN DAAC DAPI DRAFPIC CASNAV CSAIO DGESCO MEN MENJ ATICE TICE TUIC PAF FIL ENT GAR PIX CRCN ' +
    'EMI EAC REP SEGPA ULIS UPE CAP BTS STS BCP CPGE NSI SNT SVT EPS LVE CDI CNED CNIL RGPD DPO RSSI SIG WIFI THD TNI VPI ' +
    'PDF URL QCM FAQ COPIL COTECH PME BAC IUT CFA GRETA GIP ARS DRAC DRAAF TIC USB ETP PIA AMI AAP CPE AESH PIAL ' +
    'PPT NDR NB CR ODJ FDR SIA DAF RH GRH DRH UNSS VAE MOOC UNESCO INRIA CNRS CNES INSEE ELEA FOLIOS SCRIBE'
  ).split(' '),
);

const KNOWN_LETTERS = new Set([...KNOWN].filter(({ length }) => length > 4).map(sorted));

/** Known, or a known one with its letters in another order (« RRUNP »), which is ROL-02's. */
function isKnown(acronym: string): boolean {
  const plain = plainKey(acronym).toUpperCase();
  return KNOWN.has(plain) || KNOWN_LETTERS.has(sorted(plain));
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
