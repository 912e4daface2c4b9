import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package: Vite's root, with the sources of the reader. */
export const PACKAGE = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** The folder of the packages that this one needs, such as the faces. */
export const PACKAGES = fileURLToPath(new URL('..', import.meta.resolve('vite/package.json')));
