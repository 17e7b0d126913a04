import {
  chosenParts,
  DOCUMENT_SETTING,
  documentParts,
  partsSetting,
} from '../../../src/domain/copil/documentParts';

it('has all parts where the settings name none that it knows', () => {
  for (const said of ['', '[]', '["gone"]', '{"a":1}', 'tables'])
    expect(chosenParts({ [DOCUMENT_SETTING]: said })).toEqual(documentParts);
  expect(chosenParts({})).toEqual(documentParts);
});

it('has the parts that were chosen, in the order of the document', () => {
  const setting = partsSetting(['annexes', 'tables'])!;
  expect(chosenParts({ [DOCUMENT_SETTING]: setting })).toEqual(['tables', 'annexes']);
});

it('keeps nothing where all are chosen', () => {
  expect(partsSetting([...documentParts].reverse())).toBeNull();
});
