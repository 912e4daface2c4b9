/** What loads and draws two texts side by side. */
export const besideRoute = () => import('./load-beside.ts');
