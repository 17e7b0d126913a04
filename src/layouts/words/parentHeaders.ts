import { plainKey } from '../../domain/text';

const PARENT_HEADER =
  /^(?:(?:code|numero|no|n|id|element|niveau) )?(?:(?:du |de l )?(?:element )?(?:parent|superieur)|rattache|rattachement|depend|appartient)/;

/** True for a header over what each row of a list belongs to: « Parent », « Rattaché à », « Code de l’élément supérieur ». */
export function namesParents(header: string): boolean {
  return PARENT_HEADER.test(plainKey(header));
}
