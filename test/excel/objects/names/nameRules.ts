import { parseRect } from '../../../../src/workbook/address';
import { invalid } from '../arguments';

/** Excel's own limit, in characters. */
const LONGEST_NAME = 255;

/** @throws ModelError `InvalidArgument` for what Excel takes for no defined name: `A1`, `L1C1`, `deux mots` */
export function checkedName(name: string): string {
  const isWord = /^[\p{L}_\\][\p{L}\d_.\\?]*$/u.test(name);
  const isPlace = parseRect(name) !== null || /^[RLC]\d*(?:C\d*)?$/i.test(name);
  if (!isWord || isPlace || name.length > LONGEST_NAME) throw invalid(`a name ${JSON.stringify(name)}`);
  return name;
}
