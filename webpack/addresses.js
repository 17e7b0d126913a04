/** Where the development server serves, and what the manifest in the repository says. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

/** Microsoft's own server, the only source of office.js that they support. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Where the built files will be served from: the variable PUBLIC_ADDRESS, with a slash at its end. Throws when it is no
 * https address, since Office opens no other.
 *
 * @param {Record<string, string | undefined>} [variables]
 */
export function publicAddress(variables = process.env) {
  const given = variables.PUBLIC_ADDRESS || DEVELOPMENT_ADDRESS;
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (address?.protocol !== 'https:' || address.search !== '' || address.hash !== '')
    throw new Error(
      `PUBLIC_ADDRESS must be an https address without ? and #, such as ${DEVELOPMENT_ADDRESS}`,
    );
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}

/**
 * Where the pages load office.js from, and the source that their policies must allow for it: the variable OFFICE_JS, an
 * https address or the path of a copy among our own files.
 *
 * @param {Record<string, string | undefined>} [variables]
 */
export function officeScript(variables = process.env) {
  const given = variables.OFFICE_JS || OFFICE_JS;
  const home = publicAddress(variables);
  const address = URL.canParse(given, home) ? new URL(given, home) : undefined;
  if (address?.protocol !== 'https:')
    throw new Error(`OFFICE_JS must be an https address or a path, such as ${OFFICE_JS}`);
  const isOurs = address.origin === new URL(home).origin;
  return { address: given, source: isOurs ? "'self'" : address.origin };
}
