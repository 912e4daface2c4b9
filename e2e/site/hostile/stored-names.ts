import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/build-site.ts';

/** Every way to what a browser keeps for a page. */
const WAYS =
	/\b(?:storage\.get|readEntry|caches\.open|openSavedCache|cookieStore|indexedDB\.open|openDB(?:<\w+>)?)\(([^(),]*)|\b(localStorage|sessionStorage|history\.state|document\.cookie|window\.name)\b/g;

/** Where the code reads what is kept, and by which name: `file: name`, each once. */
export function placesOfReading(): string[] {
	const found = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.test.ts'))
		.flatMap((path) => {
			const lines = readFileSync(join(ROOT, 'src', path), 'utf8').split('\n');
			const text = lines.filter((line) => !/^\s*(\/[/*]|\*)/.test(line)).join('\n');
			return [...text.matchAll(WAYS)]
				.map(([, argument, way]) => way ?? resolved(argument?.trim() ?? '', text))
				.map((name) => `${path}: ${name}`);
		});
	return [...new Set(found)].sort();
}

/** A name that the file gives to a text is that text. */
function resolved(name: string, file: string): string {
	const text = file.match(new RegExp(`const ${name} = ['\`]([^'\`]*)['\`]`))?.[1];
	const own = text ?? name.replace(/^'(.*)'$/, '$1');
	return own.replace(/\$\{(\w+)\}/g, (_, inside) => resolved(inside, file));
}
