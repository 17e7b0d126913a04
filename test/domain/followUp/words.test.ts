import { monthsOf } from '../../../src/domain/followUp/frequency';
import type { Rhythm } from '../../../src/domain/followUp/followed';
import { readRhythm } from '../../../src/domain/followUp/rhythm';
import { readWeather, type WeatherCode } from '../../../src/domain/followUp/weather';

it.each<[string, Rhythm | undefined]>([
  ['linéaire', 'linear'],
  ['Année scolaire', 'schoolYear'],
  ['jalons', 'milestones'],
  ['par étapes', 'milestones'],
  ['', undefined],
  ['rapide', undefined],
])('the rhythm « %s »', (text, rhythm) => {
  expect(readRhythm(text)).toBe(rhythm);
});

it.each<[string, number | undefined]>([
  ['annuelle', 12],
  ['Annuel', 12],
  ['semestrielle', 6],
  ['2 fois par an', 6],
  ['trimestrielle', 3],
  ['mensuelle', 1],
  ['hebdomadaire', 1],
  ['toutes les 6 semaines', 2],
  ['tous les deux ans', 24],
  ['année scolaire', 12],
  ['6 mois', 6],
  ['mois', 1],
  ['0 mois', undefined],
  ['à la demande', undefined],
  ['en continu', undefined],
  ['', undefined],
])('the months of « %s »', (text, months) => {
  expect(monthsOf(text)).toBe(months);
});

it.each<[string, WeatherCode | undefined]>([
  ['Objectifs sécurisés', 'secured'],
  ['objectifs atteignables', 'attainable'],
  ['Appuis nécessaires', 'support'],
  ['OBJECTIFS COMPROMIS', 'compromised'],
  ['Compromis', 'compromised'],
  ['un compromis entre deux services', undefined],
  ['Objectifs non compromis', undefined],
  ['', undefined],
])('the weather « %s »', (text, weather) => {
  expect(readWeather(text)).toBe(weather);
});
