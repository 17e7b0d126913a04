/**
 * An ISO day as French writes it.
 * @example frenchDay('2024-09-02') → '02/09/2024'
 */
export function frenchDay(day: string): string {
  return day.split('-').reverse().join('/');
}
