import { pictureOf } from '../../../src/domain/copil/rememberedRoadmap';
import { changeSheet } from '../../../src/sheets/changes/changeSheet';
import { action, axis, roadmap, texts } from '../../support/roadmap';
import { materialOf } from '../../support/sheetMaterial';

const sent = roadmap({
  axes: [axis('1 | Équiper')],
  actions: [
    action('1-1 | Câbler', { axis: 'axe 1', fields: texts({ status: 'En cours' }) }),
    action('1-2 | Relier', { axis: 'axe 1' }),
  ],
});

/** The texts of the sheet below its title and whose it is. */
function lines(now = sent, before: typeof sent | undefined = sent): string[] {
  const [plan] = changeSheet.plans({
    ...materialOf(now),
    ...(before && { sent: { date: '2025-03-01', version: '2', roadmap: pictureOf(before) } }),
  });
  return plan!.rows
    .slice(2)
    .flatMap(([cell]) => (cell?.value === undefined ? [] : [String(cell.value).replaceAll('\u00A0', ' ')]));
}

describe('the sheet « Ce qui a changé »', () => {
  it('lists the changes since the version that was sent, kind by kind', () => {
    const now = {
      ...sent,
      actions: [
        { ...sent.actions[0]!, title: 'Câbler les écoles', fields: texts({ status: 'Réalisé' }) },
        action('1-3 | Former', { axis: 'axe 1' }),
      ],
    };
    expect(lines(now)).toEqual([
      'Depuis la version « 2 » envoyée le 1er mars 2025',
      'Ajouts',
      'Action 1-3 « Former » : ajoutée.',
      'Suppressions',
      'Action 1-2 « Relier » : supprimée.',
      'Nouveaux titres et codes',
      'Action 1-1 « Câbler les écoles » : s’appelait « Câbler ».',
      'Statuts',
      'Action 1-1 « Câbler les écoles » : statut « En cours » devenu « Réalisé ».',
    ]);
  });

  it('says that nothing changed, or that nothing was sent', () => {
    expect(lines()).toEqual(['Depuis la version « 2 » envoyée le 1er mars 2025', 'Rien n’a changé.']);
    const [plan] = changeSheet.plans(materialOf(sent));
    expect(plan!.rows[2]![0]!.value).toMatch(/^Aucune version n’a été déclarée envoyée/);
  });

  it('prints a thousand changes on pages of A4', () => {
    const many = Array.from({ length: 1000 }, (_, i) => action(`Action ${String(i)}`));
    const [plan] = changeSheet.plans({
      ...materialOf({ ...sent, actions: many }),
      sent: { date: '2025-03-01', roadmap: pictureOf(sent) },
    });
    expect(plan!.print).toMatchObject({ orientation: 'portrait', paper: 'A4' });
    expect(plan!.print.pageBreaks!.length).toBeGreaterThan(20);
  });
});
