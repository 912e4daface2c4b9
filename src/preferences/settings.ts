/** The reading settings, with their messages, as one chunk. */
export { loadSettingsMessages as loadMessages } from '../i18n/namespaces/settings.ts';
export { SettingsSheet as Sheet } from './SettingsSheet.tsx';
