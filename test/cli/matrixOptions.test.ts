import { axesChange, shapeChanges } from '../../src/cli/matrixOptions';
import { axis } from '../support/roadmap';

const AXES = [axis('1 | Usages'), axis('Réseaux')];

it('understands axes by code, by title and « Sans axe », whatever the case', () => {
  expect(axesChange(AXES, ['1'])).toEqual({ 'matrice/axes': '["axe 1"]' });
  expect(axesChange(AXES, ['réseaux', 'sans axe'])).toEqual({ 'matrice/axes': '["axe Réseaux",""]' });
  expect(axesChange(AXES, ['Tous'])).toEqual({ 'matrice/axes': null });
});

it('gives back the name of an axis that nobody knows', () => {
  expect(axesChange(AXES, ['1', '9'])).toBe('9');
  expect(axesChange([], ['tous', '1'])).toBe('tous');
});

it('gives back the word of a shape that nobody knows', () => {
  expect(shapeChanges(['A3', 'portrait'])).toBe('portrait');
});
