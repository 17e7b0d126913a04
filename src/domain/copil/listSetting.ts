/** The texts of a setting that is a JSON list of them; none where it is no list. */
export function listSetting(setting: string | undefined): string[] {
  try {
    const list: unknown = JSON.parse(setting ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
