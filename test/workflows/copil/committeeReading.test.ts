import { committeeReading } from '../../../src/workflows/copil/committeeReading';
import { excerptLine } from '../../../src/messages/fr/copilExcerpt';
import { changeText } from '../../../src/messages/fr/copilChanges';
import { changesSinceSent, declareSent } from '../../../src/workflows/copil/sentVersion';
import { readWorkbook, type WorkbookReading } from '../../../src/workflows/readWorkbook';
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

  it('says of which part it is, and no more of a person than the rest of it', async () => {
    const reading = await readWorkbook(new SnapshotHost([plan]));
    const line = (changes: Record<string, string>): string | undefined =>
      excerptLine(committeeReading(reading, changes).roadmap)?.replaceAll('\u00A0', ' ');
    expect(line({})).toBeUndefined();
    expect(line({ 'copil/pilote': 'DANE' })).toBe('Extrait : pilote « DANE »');
    expect(line({ 'copil/pilote': 'MARTIN' })).toBe('Extrait : un seul pilote');
    expect(line({ 'copil/pilote': 'MARTIN', 'copil/personnes': 'noms' })).toBe('Extrait : pilote « MARTIN »');
  });

  it('finds no change in what it hides, and tells none of what it leaves out', async () => {
    const named = sheet('Plan', [
      ['Feuille de route du numérique', '', ''],
      ['Objectif', 'Action', 'Pilote'],
      ['Équiper', 'Câbler avec Mme Hélène Castel', 'Mme Hélène Castel, DANE'],
      ['Équiper', 'Relier les lycées', 'DSI'],
    ]);
    const host = new SnapshotHost([named]);
    const reading = await declareSent(host, await readWorkbook(host), '2025-03-12');
    const changes = (one: WorkbookReading, settings: Record<string, string> = {}): string[] => {
      const shown = committeeReading(one, settings);
      return changesSinceSent(shown)!.changes.map((change) => changeText(change, shown.roadmap.levels));
    };
    expect(changes(reading)).toEqual([]);
    expect(changes(reading, { 'copil/pilote': 'DSI' })).toEqual([]);
    const actions = reading.roadmap.actions.map((one) => ({
      ...one,
      title: one.title.replace('Câbler', 'Équiper'),
    }));
    const [renamed, ...more] = changes({ ...reading, roadmap: { ...reading.roadmap, actions } });
    expect(more).toEqual([]);
    expect(renamed).toContain('Câbler avec [nom retiré]');
    expect(renamed).not.toContain('Castel');
  });
});
