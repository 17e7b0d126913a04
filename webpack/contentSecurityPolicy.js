import { createHash } from 'node:crypto';

/** @param {string} text */
export function sha256(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * What the page may load: our own files only. Fluent UI writes its rules into <style> elements that are empty when they
 * are added; the hash of the empty text allows these, and no other style that would come in with a text.
 *
 * @param {{ scripts: string[], workers: string, connect: string }} allowed
 */
export function contentSecurityPolicy({ scripts, workers, connect }) {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `worker-src ${workers}`,
    `style-src 'self' ${sha256('')}`,
    "img-src 'self' data:",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
