type Variables = Record<string, string | undefined>;

export const DEVELOPMENT_ADDRESS: string;
export function publicAddress(variables?: Variables): string;
export function officeScript(variables?: Variables): { address: string; source: string };
