import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';
import { contentSecurityPolicy } from './content-security-policy.ts';

const ENTRY = fileURLToPath(new URL('../preferences/before-paint.ts', import.meta.url));
const PLACE = '<!--before-paint-->';

/** Puts the script that runs before the first paint into the page, with the policy that allows it. */
export function beforePaintPlugin(): Plugin {
	let building = false;
	return {
		name: 'matn:before-paint',
		configResolved(config) {
			building = config.command === 'build';
		},
		transformIndexHtml: {
			// After Vite has put its own tags in, so that none of them stands before the policy.
			order: 'post',
			async handler(html) {
				const script = await bundle();
				// Vite's development server writes inline scripts of its own.
				const policy = building
					? `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(script)}" />\n\t\t`
					: '';
				return html.replace(PLACE, () => `${policy}<script>${script}</script>`);
			},
		},
	};
}

async function bundle(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			copyPublicDir: false,
			lib: { entry: ENTRY, formats: ['iife'], name: 'beforePaint' },
		},
	});
	const [output] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
	const chunk = output?.output.find((item) => item.type === 'chunk');
	if (!chunk) throw new Error('The script for before the first paint came out empty');
	return chunk.code.trim();
}
