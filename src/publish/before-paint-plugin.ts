import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { inlineStyle } from './inline-style.ts';

const ENTRY = fileURLToPath(new URL('../preferences/before-paint.ts', import.meta.url));
const PLACE = '<!--before-paint-->';

/**
 * Puts into the page what the first paint needs, script and style, with the policy that allows just
 * these; and what comes after it, at the page's end: until the text is there, nothing else comes.
 */
export function beforePaintPlugin(): Plugin {
	return {
		name: 'matn:before-paint',
		transformIndexHtml: {
			// After Vite has put its own tags in, so that none of them stands before the policy.
			order: 'post',
			async handler(html, { bundle }) {
				const script = await bundleScript();
				// Vite's development server writes inline scripts and styles of its own.
				if (!bundle) return html.replace(PLACE, () => `<script>${script}</script>`);
				const { html: styled, style } = inlineStyle(html, bundle);
				const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(script, style)}" />`;
				return scriptsLast(styled).replace(
					PLACE,
					() => `${policy}\n\t\t<script>${script}</script>`,
				);
			},
		},
	};
}

/** Vite puts a page's script into its head. */
function scriptsLast(html: string): string {
	const script = html.match(/\s*<script type="module"[^>]*><\/script>/)?.[0];
	if (!script) throw new Error('The page has no script');
	return html.replace(script, '').replace('</body>', () => `${script.trim()}\n\t</body>`);
}

async function bundleScript(): Promise<string> {
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
