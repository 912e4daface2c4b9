/** The reading settings and the keyboard shortcuts, with their messages, as one chunk. */
export { loadSettingsMessages as loadMessages } from '../i18n/namespaces/settings.ts';
export { KeysSheet } from './keys/KeysSheet.tsx';
export { SettingsSheet as Sheet } from './SettingsSheet.tsx';
