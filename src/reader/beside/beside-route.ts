import { importWithRetry } from '../../browser/loading/import-with-retry.ts';

/** What loads and draws two texts side by side. */
export const besideRoute = () => importWithRetry(() => import('./load-beside.ts'));
