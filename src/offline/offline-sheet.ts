/** The sheet to save articles offline, with its messages, as one file to load. */
export { loadOfflineMessages as loadMessages } from '../i18n/namespaces/offline.ts';
export { OfflineSheet as Sheet } from './OfflineSheet.tsx';
