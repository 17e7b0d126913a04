import { TextDecoder, TextEncoder } from 'node:util';

// Every browser has them; the one that tests run in has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
