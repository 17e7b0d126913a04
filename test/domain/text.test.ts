import fc from 'fast-check';
import {
  excerpt,
  labelKey,
  likeness,
  meaningfulWords,
  plainKey,
  slug,
  startsWithInfinitive,
  tidy,
} from '../../src/domain/text';

/** Labels as they are typed: French words, blanks and punctuation of every kind, accents in both Unicode forms. */
const piece = fc.constantFrom(
  ...'Développer l’ENT d’école à être où Œuvre vice-recteur qualité É Ç 1.2 2021 & / , : . ? ! … ( ) « »'.split(
    ' ',
  ),
  ...['e\u0301', 'A\u030A', '\u0301', '\u00AD', '\u200B', '\u00A0', '\u202F', '\n', '\t', '  ', '1\u0301'],
);
const label = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(' '));
const glued = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(label, glued, fc.string({ unit: 'binary', maxLength: 40 }));

describe('tidy', () => {
  it.each([
    ['  Former   les\nenseignants ', 'Former les enseignants'],
    ['Pourquoi\u00A0? 10\u202F000', 'Pourquoi ? 10 000'],
    ['e\u0301cole', 'école'],
    ['qualite\u0301\u0301', 'qualité'],
    ['équité \u0301 des territoires', 'équité des territoires'],
    ['accompa\u00ADgnement\u200B', 'accompagnement'],
    ['qualité\u00AD\u0301 ', 'qualité'],
    ['✔\uFE0F fait', '✔ fait'],
    ['\uFEFFAxe 1', 'Axe 1'],
    ['« déjà net »', '« déjà net »'],
  ])('%j → %j', (text, plain) => {
    expect(tidy(text)).toBe(plain);
  });

  it('leaves its own result as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('labelKey', () => {
  it.each([
    ['« Développer l’ENT ».', '"développer l\'ENT"'],
    ['Développer l’ENT', 'DÉVELOPPER L´ENT'],
    ['Développer l’ENT', 'Développer l’\u00A0ENT'],
    ['Développer\u00A0: l’ENT', 'Développer : l’ENT'],
    ['Ne pas oublier !', 'Ne pas oublier…'],
    ['Une école', 'Une e\u0301cole'],
    ['Le vice-recteur', 'Le vice\u2011recteur'],
    ['DANE – DSI', 'DANE - DSI'],
    ['ENT(suite)', 'ENT (suite)'],
    ['Usages “responsables”', 'Usages ‹\u202Fresponsables\u202F›'],
  ])('%j is the label %j', (one, other) => {
    expect(labelKey(one)).toBe(labelKey(other));
  });

  it.each([
    ['Conforter la gouvernance', 'Renforcer la gouvernance'],
    ['Former les enseignants', 'Former l’enseignant'],
    ['Élève', 'Eleve'],
    ['Action 1.2', 'Action 12'],
    ['Former les élèves', 'Former les élèves (suite)'],
  ])('%j is not the label %j', (one, other) => {
    expect(labelKey(one)).not.toBe(labelKey(other));
  });

  const words = fc.array(
    fc.constantFrom(
      ...'Développer l’ENT d’une école « numérique » : où, là ; le vice-recteur (DANE)'.split(' '),
    ),
    { minLength: 1, maxLength: 8 },
  );
  const writings: ((text: string) => string)[] = [
    (text) => text.replaceAll('’', "'"),
    (text) => text.replaceAll(' ', '\u00A0'),
    (text) => text.replaceAll(' ', '\n'),
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD'),
    (text) => text.replaceAll('«', '“').replaceAll('»', '”'),
    (text) => `« ${text} ».`,
    (text) => `${text}\u00A0:`,
  ];

  it('is the same for every writing of one label', () => {
    fc.assert(
      fc.property(words, fc.subarray(writings), (parts, changes) => {
        const text = parts.join(' ');
        const rewritten = changes.reduce((written, change) => change(written), text);
        expect([rewritten, labelKey(rewritten)]).toEqual([rewritten, labelKey(text)]);
      }),
      { numRuns: 500 },
    );
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(labelKey(labelKey(text))).toBe(labelKey(text));
      }),
      { numRuns: 500 },
    );
  });

  it('tells labels apart by their words', () => {
    const letters = (text: string): string =>
      tidy(text)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [one.join(' '), other.join(' ')];
        fc.pre(letters(a) !== letters(b));
        expect(labelKey(a)).not.toBe(labelKey(b));
      }),
    );
  });
});

describe('plainKey', () => {
  it.each([
    ['Éléments de diagnostic :', 'elements de diagnostic'],
    ['N° d’ordre', 'n d ordre'],
    ['Œuvres & Cie', 'oeuvres cie'],
    ['Taux\n(en %)', 'taux en %'],
    ['…', ''],
  ])('%j → %j', (text, key) => {
    expect(plainKey(text)).toBe(key);
  });
});

describe('likeness', () => {
  it.each([
    ['Déployer l’ENT', 'Déploiement de l’ENT', 0.5],
    ['Former les enseignants au numérique', 'Former au numérique les enseignants', 1],
    ['Conforter la gouvernance', 'Renforcer la gouvernance', 0.5],
    ['Former les enseignants', 'Équiper les écoles', 0],
    ['', '', 0],
    ['de la', 'de la', 0],
  ])('of %j and %j is %d', (one, other, share) => {
    expect(likeness(one, other)).toBeCloseTo(share);
  });

  it('lies between 0 and 1, is 1 for a label with itself, and has no first and second', () => {
    fc.assert(
      fc.property(label, label, (one, other) => {
        const share = likeness(one, other);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(likeness(other, one)).toBe(share);
        if (meaningfulWords(one).length > 0) expect(likeness(one, one)).toBe(1);
      }),
    );
  });
});

describe('excerpt', () => {
  it.each([
    ['court', 20, 'court'],
    ['Une phrase assez longue pour être coupée', 20, 'Une phrase assez…'],
    ['Anticonstitutionnellement', 10, 'Anticonst…'],
  ])('%j in %d characters → %j', (text, length, short) => {
    expect(excerpt(text, length)).toBe(short);
  });

  it('is never longer than was asked', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 50 }), (text, length) => {
        expect(excerpt(text, length).length).toBeLessThanOrEqual(length);
      }),
    );
  });
});

describe('slug', () => {
  it.each([
    ['Gouvernance et pilotage', 'gouvernance-et-pilotage'],
    ['L’École, « pour tous »', 'l-ecole-pour-tous'],
    ['…', 'sans-titre'],
  ])('%j → %j', (text, name) => {
    expect(slug(text)).toBe(name);
  });

  it('is made of letters, digits and single hyphens, 60 at most', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(slug(text)).toMatch(/^(?=.{1,60}$)[a-z0-9%#]+(?:-[a-z0-9%#]+)*$/);
      }),
    );
  });
});

describe('startsWithInfinitive', () => {
  it.each(['Former', 'Se former', 'S’approprier les outils', 'Mettre en place', 'Écrire', 'Faire connaître'])(
    '%j does',
    (text) => {
      expect(startsWithInfinitive(text)).toBe(true);
    },
  );

  it.each(['La formation', 'Lettre', 'Papier', 'Vivier de formateurs', 'Dernier bilan', 'Mise en place', ''])(
    '%j does not',
    (text) => {
      expect(startsWithInfinitive(text)).toBe(false);
    },
  );
});
