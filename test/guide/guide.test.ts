import { readFileSync } from 'node:fs';
import { GUIDE_PATH, guide } from '../../assets/guide/guide';

it('the guide in docs/ is the one that the rules give: « npm run guide » writes it', () => {
  expect(readFileSync(GUIDE_PATH, 'utf8')).toBe(guide());
});

it('has one section for each rule that it lists, under an address of its own', () => {
  const text = guide();
  const listed = [...text.matchAll(/^- \[([A-Z]+-\d+)\]\(#(.+?)\)/gm)].map(([, code]) => code);
  const sections = [...text.matchAll(/^### ([A-Z]+-\d+) · /gm)].map(([, code]) => code);
  expect(sections).toEqual(listed);
  expect(new Set(sections).size).toBe(sections.length);
});
