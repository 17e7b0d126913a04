import { committeeReading } from '../../../src/workflows/copil/committeeReading';
import { readWorkbook } from '../../../src/workflows/readWorkbook';
import { sheet } from '../../support/grid';
import { SnapshotHost } from '../../support/snapshotHost';

const plan = sheet('Plan', [
  ['Feuille de route du numérique', '', ''],
  ['Objectif', 'Action', 'Pilote'],
  ['Équiper', 'Câbler les écoles', 'Mme Hélène Castel, DANE'],
  ['Équiper', 'Relier les lycées', 'Claire MARTIN'],
]);

describe('a reading as others may see it', () => {
  it('has functions in place of persons, and what the settings filter', async () => {
    const reading = await readWorkbook(new SnapshotHost([plan]));
    const owners = (changes: Record<string, string>): (string | undefined)[] =>
      committeeReading(reading, changes).roadmap.actions.map(({ fields }) => fields.owner?.text);
    expect(owners({})).toEqual(['DANE', '[nom retiré]']);
    expect(owners({ 'copil/personnes': 'noms' })).toEqual(['Mme Hélène Castel, DANE', 'Claire MARTIN']);
    expect(owners({ 'copil/pilote': 'dane' })).toEqual(['DANE']);
    expect(reading.state.settings).toEqual({});
  });
});
