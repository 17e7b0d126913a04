import { copilTexts } from '../../../src/domain/copil/copilTexts';
import { withoutPersons } from '../../../src/domain/copil/persons';
import { action, field, indicator, roadmap, texts } from '../../support/roadmap';

describe('names of persons become functions', () => {
  test.each([
    ['Mme Hélène Castel, DANE', 'DANE'],
    ['DANE (Mme Hélène Castel)', 'DANE'],
    ['Mme Hélène Castel (DANE)', 'DANE'],
    ['DANE : M. Roux', 'DANE'],
    ['M.\u00A0Roux', '[nom retiré]'],
    ['Claire MARTIN', '[nom retiré]'],
    ['Claire MARTIN - référente numérique', 'référente numérique'],
    ['Mme Castel, IAN ; M. Roux', 'IAN ; [nom retiré]'],
    ['- Mme Castel, IAN\n- M. Roux, RUPN', 'IAN\nRUPN'],
    ['DANE, CANOPÉ', 'DANE, CANOPÉ'],
    ['Mme la rectrice', 'Mme la rectrice'],
    ['Réseau CANOPE', 'Réseau CANOPE'],
  ])('%s: %s', (owner, shown) => {
    const [one] = withoutPersons(
      roadmap({ actions: [action('Réunir', { fields: texts({ owner }) })] }),
    ).actions;

    expect(one!.fields.owner!.text).toBe(shown);
  });
});

test('a pilote is not named anywhere else either, even without « Mme »', () => {
  const shown = withoutPersons(
    roadmap({
      actions: [
        action('Réunir, avec Hélène Castel', {
          id: 'action 1',
          details: ['Écrire à Mme\u00A0Hélène Castel'],
          fields: texts({ owner: 'Mme Hélène Castel, DANE', remarks: 'Mme Hélène Castel relance.' }),
          extra: { Suivi: field('vu par Hélène Castel') },
        }),
      ],
      indicators: [indicator('Nombre', { owner: 'M. Roux, DSI' })],
      sections: [{ label: 'Contexte', text: 'Projet de Hélène Castel.', source: field('').source }],
    }),
  );

  expect(JSON.stringify(shown)).not.toMatch(/Castel|Roux/);
  expect(shown.actions[0]!.title).toBe('Réunir, avec [nom retiré]');
  expect(shown.indicators[0]!.owner).toBe('DSI');
});

test('who signs is left out, the function stays', () => {
  const typed = { textes: { signatory: field('Hélène Castel'), signatoryRole: field('La rectrice') } };

  const { signatory, signatoryRole } = copilTexts(withoutPersons(roadmap({ typed })));

  expect([signatory, signatoryRole]).toEqual([undefined, 'La rectrice']);
});

test('what was typed again about who does something is changed too', () => {
  const typed = { 'action Réunir': { owner: field('M. Roux') } };
  const kept = [
    {
      sheet: 'suivi',
      label: 'Ancien',
      values: { owner: field('Mme Castel, DANE') },
      source: field('').source,
    },
  ];

  const shown = withoutPersons(roadmap({ typed, kept }));

  expect(shown.typed!['action Réunir']!.owner!.text).toBe('[nom retiré]');
  expect(shown.kept![0]!.values.owner!.text).toBe('DANE');
});

test('personal addresses and telephone numbers go, those of an office stay', () => {
  const text = 'Écrire à helene.castel@ac-exemple.fr ou dane@ac-exemple.fr, 05 94 00 00 00.';

  const shown = withoutPersons(roadmap({ sections: [{ label: 'Contact', text, source: field('').source }] }));

  expect(shown.sections[0]!.text).toBe(
    'Écrire à [coordonnées retirées] ou dane@ac-exemple.fr, [coordonnées retirées].',
  );
});

test('ids and addresses stay as they are, and so does the roadmap that was given', () => {
  const given = roadmap({
    actions: [action('Réunir', { id: 'action/m. roux', fields: texts({ owner: 'M. Roux' }) })],
  });
  const before = structuredClone(given);

  const shown = withoutPersons(given);

  expect(shown.actions[0]!.id).toBe('action/m. roux');
  expect(shown.actions[0]!.source).toEqual(before.actions[0]!.source);
  expect(given).toEqual(before);
});

test('without persons nothing changes', () => {
  const given = roadmap({ actions: [action('1 | Réunir', { fields: texts({ owner: 'DANE, DSI' }) })] });

  expect(withoutPersons(given)).toEqual(given);
});
