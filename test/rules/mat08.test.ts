import { mat08 } from '../../src/rules/mat08';
import { inShort } from '../support/findings';
import { at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const marked = (...marks: string[]): ReturnType<typeof roadmap> =>
  roadmap({
    observations: marks.map((text, i) => ({ kind: 'unknown-mark', source: at(`C${String(i + 4)}`), text })),
  });

describe('MAT-08, a mark that nobody knows', () => {
  it('finds it', () => {
    expect(inShort(mat08.check(marked('?', 'voir DSI'), today))).toEqual([
      ['MAT-08', 'avertissement', 'Feuille!C4', 'Feuille!C5'],
    ]);
  });

  it('corrects a cross with a sign beside it, and nothing else', () => {
    const [found] = mat08.check(marked('x.', '?', '(x)', 'n.', 'oui,'), today);
    expect(found!.corrections).toEqual([
      { kind: 'text', source: at('C4'), value: 'x' },
      { kind: 'text', source: at('C8'), value: 'oui' },
    ]);
    expect(mat08.check(marked('?'), today)[0]).not.toHaveProperty('corrections');
  });
});
