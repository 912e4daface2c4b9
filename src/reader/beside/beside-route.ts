import { importWithRetry } from '../../browser/loading/import-with-retry.ts';

/** Loads the chunk that loads and renders two texts side by side. */
export const besideRoute = () => importWithRetry(() => import('./load-beside.ts'));
