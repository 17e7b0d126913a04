import { spelledOut } from '../../../src/layouts/words/abbreviations';
import { readHeader } from '../../../src/layouts/words/vocabulary';

it.each([
  ['Obj.', 'objective'],
  ['Obj. op.', 'objective'],
  ['Act.', 'action'],
  ['N° Act.', 'code'],
  ['IND.', 'indicator'],
  ['Éch.', 'due'],
  ['Resp.', 'owner'],
  ['Val. init.', 'baseline'],
])('reads the header « %s » as %s', (header, role) => {
  expect(readHeader(header)?.role).toBe(role);
});

it('leaves words that only begin like one', () => {
  for (const header of ['Part', 'Moy', 'Com', 'Activité', 'Objet', 'Industrie'])
    expect(spelledOut(header)).toBe(header);
});

it.each([
  ['N° obj.', 'code', 'objective'],
  ['Code ind.', 'code', 'indicator'],
  ['Intitulé act.', 'title', 'action'],
])('reads of what « %s » is the %s', (header, role, of) => {
  expect(readHeader(header)).toEqual({ role, of });
});
