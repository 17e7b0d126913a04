/**
 * The development server's settings: https with a certificate that this computer trusts where there is an Excel (Windows
 * and Mac), plain http elsewhere, where only browsers look at the pages.
 */
export async function developmentServer() {
  const hasExcel = process.platform === 'win32' || process.platform === 'darwin';
  return {
    port: 3000,
    static: false,
    hot: false,
    client: { overlay: false },
    ...(hasExcel
      ? { host: 'localhost', server: { type: 'https', options: await trustedCertificate() } }
      : { host: '127.0.0.1' }),
  };
}

/** Made and installed by office-addin-dev-certs, which asks the user the first time. */
async function trustedCertificate() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return getHttpsServerOptions();
}
