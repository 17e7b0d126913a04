import type { ShownFinding } from '../../../../src/taskpane/session/session';

/** A finding as the pane gets it; what a test does not speak of is left to chance. */
export function shown(
  code: ShownFinding['code'],
  constat: string,
  { places = ['Axe 1!B4'], ...rest }: Partial<Omit<ShownFinding, 'places'>> & { places?: string[] } = {},
): ShownFinding {
  return {
    key: `${code} ${constat}`,
    changes: 0,
    code,
    severity: 'avertissement',
    text: { constat, pourquoi: 'On ne sait pas.', correction: 'Choisissez.' },
    places: places.map((place) => {
      const [sheet = '', address = ''] = place.split('!');
      return { sheet, address };
    }),
    ...rest,
  };
}
