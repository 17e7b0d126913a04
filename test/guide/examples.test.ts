import type { ExampleSheets, RuleExample } from '../../assets/guide/example';
import { examples } from '../../assets/guide/examples';
import { findingsIn, workbookOf } from '../../assets/guide/checkedExample';
import type { FindingCode } from '../../src/domain/finding';
import { readRoadmap } from '../../src/layouts/readRoadmap';
import { ruleTexts } from '../../src/messages/fr/guide';
import { rules } from '../../src/rules/rules';

/** Where the findings of a code are: `Axe 1!B4`. */
const placesOf = (
  sheets: ExampleSheets,
  code: FindingCode,
  before?: ExampleSheets,
  seen?: RuleExample['seen'],
): string[] =>
  findingsIn(sheets, before, seen)
    .filter((finding) => finding.code === code)
    .flatMap(({ places }) => places.map(({ sheet, address }) => `${sheet}!${address}`));

it('every rule has an example and a text in the guide, and nothing else has', () => {
  const codes = rules.map(({ code }) => code).sort();
  expect(Object.keys(examples).sort()).toEqual(codes);
  expect(Object.keys(ruleTexts).sort()).toEqual(codes);
});

describe.each(Object.entries(examples))('the example of %s', (key, { wrong, at, nearly, before, seen }) => {
  const code = key as FindingCode;

  it(`has the mistake in ${at.sheet}!${at.address}`, () => {
    expect(placesOf(wrong, code, before, seen)).toContain(`${at.sheet}!${at.address}`);
  });

  it('and what nearly has it gives none, though it is a roadmap', () => {
    const { actions, indicators } = readRoadmap(workbookOf(nearly)).roadmap;
    expect([...actions, ...indicators]).not.toEqual([]);
    expect(findingsIn(nearly, before).map((finding) => finding.code)).not.toContain(code);
  });
});
