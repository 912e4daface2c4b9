import { readFileSync } from 'node:fs';
import { ROOT } from './build-site.ts';

/** What the interface says in a language, by its path: `error.network.title`, `search:failed`. */
export function messageOf(locale: string, path: string): string {
	const [part, name = part] = path.includes(':') ? path.split(':') : ['', path];
	const file = `${ROOT}src/i18n/messages/${part ? `${part}/` : ''}${locale}.json`;
	const messages: unknown = JSON.parse(readFileSync(file, 'utf8'));
	const found = (name ?? '')
		.split('.')
		.reduce((node, key) => (node as Record<string, unknown>)[key], messages);
	return String(found);
}
