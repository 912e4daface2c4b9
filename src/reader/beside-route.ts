/** What loads and draws two texts side by side. */
export const besideRoute = () => import('./beside/load-beside.ts');
