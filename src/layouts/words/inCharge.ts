import { plainKey, tidy } from '../../domain/text';
import { readHeader } from './vocabulary';

/** Words before a name that say who is in charge, where a column under them might hold anything. */
const WHO =
  /^(?:services?|directions?|structures?|bureaux?|poles?|divisions?|entites?|equipes?|personnes?|chargee?s? (?:de (?:mission|projet|dossier)|du dossier)|a la charge de|confiee?s? a)$/;
const LABELLED = /^(.{3,40}?)\s*:\s*(\S.*)$/su;
const LED =
  /^actions? (?:pilot|port|suivi|men|conduit|pris)\p{L}* (?:en charge )?par (?:la |le |les |l[’'] ?)?/iu;

/**
 * The person or service that a line names as in charge of what stands below it: « Responsable : La DANE »,
 * « Service : DSI », « Actions pilotées par la DSI »; null for any other text.
 */
export function inChargeIn(text: string): string | null {
  const plain = tidy(text);
  const led = LED.exec(plain);
  if (led) return /\p{L}{2}/u.test(plain.slice(led[0].length)) ? plain.slice(led[0].length) : null;
  const [, label, name] = LABELLED.exec(plain) ?? [];
  if (label === undefined || name === undefined || !/\p{L}{2}/u.test(name)) return null;
  const who = plainKey(label);
  // « Pilotage : … » is as often the title of an axis.
  return (readHeader(label)?.role === 'owner' && who !== 'pilotage') || WHO.test(who) ? name : null;
}
