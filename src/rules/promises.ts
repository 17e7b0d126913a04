import type { Action, Indicator, Measure, Roadmap } from '../domain/roadmap';
import { meaningfulWords, startsWithInfinitive } from '../domain/text';
import { isCount } from './measureWords';
import { valuesOf } from './measures';
import { sentencesIn, type Sentence } from './sentences';

/** A number that the prose promises, and the other one that the only indicator of the same thing aims at. */
export interface Promised {
  indicator: Indicator;
  target: Measure;
  /** `45 robots`. */
  number: string;
  sentence: Sentence;
}

/** « L’académie mettra à disposition 45 robots »: what will be done, told by the ending of its verb. */
const FUTURE =
  /(?<!\p{L})(?:\p{L}{2,}(?:era|eront|ira|iront|dra|dront|tra|tront|ura|uront)|aura|auront|sera|seront|fera|feront)(?!\p{L})/u;
const COUNTED = /(?<![\d.,/-])(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d{1,6})[ \u00A0\u202F](\p{L}{4,})/gu;
/** A part, a step or a pace: not all of what is aimed at. */
const PARTLY =
  /(?<!\p{L})(?:dont|premi\p{L}+|supplémentaires?|nouve\p{L}+|autres?|chaque|chacun\p{L}*|par|environ|entre|jusqu|au moins|plus de|près de|dès|d['’]abord|puis)(?!\p{L})|%|(?<!\d)20\d\d(?!\d)/iu;

/**
 * Promises of the prose that no figure of the indicator tells. Both have to speak of the same thing in two words at
 * least (« robots mis à disposition »), and the sentence may have no other number.
 */
export function differingPromises(roadmap: Roadmap): Promised[] {
  const counts = roadmap.indicators.filter(({ title }) => isCount(title));
  if (counts.length === 0) return [];
  const prose = [
    ...roadmap.sections,
    ...[...roadmap.axes, ...roadmap.objectives].flatMap(({ sections }) => sections),
  ];
  return [
    ...sentencesIn(prose).flatMap((sentence) => promiseIn(sentence, counts)),
    ...roadmap.actions.flatMap((action) => promisesOf(action, counts)),
    ...sentencesIn(roadmap.unread).flatMap((sentence) => commitmentIn(sentence, roadmap, counts)),
  ];
}

/** What the title and the description of an action promise, before the number of its only indicator that counts. */
function promisesOf({ id, title, source, fields }: Action, counts: readonly Indicator[]): Promised[] {
  const own = counts.filter(({ actions }) => actions.includes(id));
  const { description, due } = fields;
  if (own.length !== 1) return [];
  // The year in which the action ends is that of the whole; any other tells a step.
  const end = due?.date?.slice(0, 4);
  const words = ({ text }: Sentence): string => (end === undefined ? text : withoutYear(text, end));
  // « Installer 30 points d’accueil » is a promise without a verb in the future.
  const titled = startsWithInfinitive(title) ? [{ text: title, source }] : [];
  return [
    ...titled.flatMap((sentence) => promiseIn(sentence, own, `Il y aura ${words(sentence)}`)),
    ...sentencesIn(description ? [description] : []).flatMap((sentence) =>
      promiseIn(sentence, own, words(sentence)),
    ),
  ];
}

/** « 90 collèges sauvegardés à distance en 2028 », a text of its own, tells the end of the roadmap without a verb. */
const COMMITMENT = /^\d[\d \u00A0\u202F]* ?\p{L}.* (?:en|fin|d['’]ici(?: la fin de)?) (?<year>20\d\d)[.]?$/u;

/** A commitment beside an objective in the overview, for the year in which the roadmap ends. */
function commitmentIn(sentence: Sentence, roadmap: Roadmap, counts: readonly Indicator[]): Promised[] {
  const year = COMMITMENT.exec(sentence.text)?.groups?.['year'];
  if (year === undefined || roadmap.period?.end?.slice(0, 4) !== year) return [];
  return promiseIn(sentence, counts, `Il y aura ${withoutYear(sentence.text, year)}`);
}

function withoutYear(text: string, year: string): string {
  return text.replace(
    new RegExp(`(?<!\\p{L})(?:en|fin|à la fin de|d['’]ici(?: la fin de)?) ${year}(?!\\d)`, 'iu'),
    ' ',
  );
}

function promiseIn(sentence: Sentence, counts: readonly Indicator[], words = sentence.text): Promised[] {
  const text = words.normalize('NFC');
  if (!FUTURE.test(text) || PARTLY.test(text)) return [];
  const [only, ...others] = text.matchAll(COUNTED);
  if (!only || others.length > 0) return [];
  const value = Number(only[1]!.replace(/\D/g, ''));
  const noun = meaningfulWords(only[2]!)[0];
  const said = new Set(meaningfulWords(text));
  const same = counts.filter(({ title }) => meaningfulWords(title)[1] === noun);
  const [indicator] = same;
  if (!indicator || same.length > 1 || !sharesAnother(indicator, said, noun!)) return [];
  const { targets } = indicator;
  const [target] = targets;
  const values = [...valuesOf(indicator, 'baseline'), ...valuesOf(indicator, 'current'), ...targets];
  const isTold = values.some((measure) => [measure.value, measure.low, measure.high].includes(value));
  if (!target || targets.length > 1 || target.value === undefined || target.relative || isTold) return [];
  return [{ indicator, target, number: only[0], sentence }];
}

/** Besides what is counted, the sentence and the indicator have a word in common: « disposition ». */
function sharesAnother({ title }: Indicator, said: ReadonlySet<string>, noun: string): boolean {
  return meaningfulWords(title)
    .slice(1)
    .some((word) => word !== noun && word.length >= 5 && said.has(word));
}
