/*
 * What the service worker and the pages tell each other. A page of an old version talks to the worker
 * of a new one, so the values stay.
 */

/** To the pages: a new version of the site is installed. */
export const NEW_VERSION = 'new-version';

/** To the new version's worker: take over, unless other pages use the old version. */
export const USE_NEW_VERSION = 'turn';
