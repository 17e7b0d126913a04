import { tree } from '../../support/reading';
import { read } from '../../support/tableReading';

describe('indicators and their targets', () => {
  const targetsOf = (indicators: string, targets: string): { read: string[]; observed: unknown[] } => {
    const roadmap = read([
      ['Objectifs', 'Indicateurs', 'Valeurs cibles'],
      ['1.1 Former', indicators, targets],
      ['1.2 Équiper', 'Nombre de classes', '20'],
    ]);
    return {
      read: tree(roadmap)
        .filter((line) => line.includes('indicateur'))
        .map((line) => line.trim()),
      observed: roadmap.observations
        .filter((observation) => observation.kind === 'target-count')
        .map(({ indicators: many, targets: other, source }) => [source.address, many, other]),
    };
  };

  it('stand line by line where there are as many', () => {
    expect(targetsOf('- Taux de formés\n- Nombre de sessions', '- 50 %\n- 12')).toEqual({
      read: [
        'indicateur Taux de formés → 50 %',
        'indicateur Nombre de sessions → 12',
        'indicateur Nombre de classes → 20',
      ],
      observed: [],
    });
  });

  it('leave an indicator without a target where there are fewer, which is told', () => {
    expect(targetsOf('- Taux de formés\n- Nombre de sessions', '50 %')).toEqual({
      read: [
        'indicateur Taux de formés → 50 %',
        'indicateur Nombre de sessions',
        'indicateur Nombre de classes → 20',
      ],
      observed: [['C2', 2, 1]],
    });
  });

  it('stay with the last indicator where there are more, which is told', () => {
    expect(targetsOf('- Taux de formés\n- Nombre de sessions', '- 50 %\n- 12\n- 15')).toEqual({
      read: [
        'indicateur Taux de formés → 50 %',
        'indicateur Nombre de sessions → 12 / 15',
        'indicateur Nombre de classes → 20',
      ],
      observed: [['C2', 2, 3]],
    });
  });

  it('are all those of an indicator that stands alone', () => {
    expect(targetsOf('Taux de formés', '- 50 % en 2024\n- 60 % en 2025')).toEqual({
      read: ['indicateur Taux de formés → 50 % en 2024 / 60 % en 2025', 'indicateur Nombre de classes → 20'],
      observed: [],
    });
  });

  it('are the steps of one line, each with its date', () => {
    const [indicator] = read([
      ['Objectifs', 'Indicateurs', 'Valeurs cibles'],
      ['1.1 Former', 'Taux de formés', '20 % en 2023, 40 % en 2024'],
    ]).indicators;
    expect(indicator!.targets.map(({ text, value, date }) => [text, value, date])).toEqual([
      ['20 % en 2023', 20, '2023-12-31'],
      ['40 % en 2024', 40, '2024-12-31'],
    ]);
  });

  it('have the year of their column', () => {
    const roadmap = read([
      ['Objectifs', 'Indicateurs', 'Cible 2024', 'Cible 2025'],
      ['1.1 Former', 'Taux de formés', '50 %', '60 %'],
    ]);
    expect(roadmap.indicators[0]!.targets.map(({ text, value, date }) => [text, value, date])).toEqual([
      ['50 %', 50, '2024-12-31'],
      ['60 %', 60, '2025-12-31'],
    ]);
  });
});
