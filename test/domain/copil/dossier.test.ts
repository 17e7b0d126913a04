import {
  chosenDossier,
  DOSSIER_SETTING,
  dossierSetting,
  dossierSheets,
} from '../../../src/domain/copil/dossier';

it('has the usual sheets where the settings name none that it knows', () => {
  for (const said of ['', '[]', '["gone"]', '{"a":1}', 'synopsis'])
    expect(chosenDossier({ [DOSSIER_SETTING]: said })).toEqual(dossierSheets);
  expect(chosenDossier({})).toEqual(dossierSheets);
});

it('has the sheets that were chosen, in the order of its pages, annexes last', () => {
  const setting = dossierSetting(['controles', 'suivi', 'page-de-garde'])!;
  expect(chosenDossier({ [DOSSIER_SETTING]: setting })).toEqual(['page-de-garde', 'suivi', 'controles']);
});

it('keeps nothing where the usual sheets are chosen', () => {
  expect(dossierSetting([...dossierSheets].reverse())).toBeNull();
  expect(dossierSetting([...dossierSheets, 'controles'])).not.toBeNull();
});
