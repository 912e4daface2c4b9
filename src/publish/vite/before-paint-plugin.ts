import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';
import { contentSecurityPolicy } from '../site/content-security-policy.ts';
import { takeInlineStyle, withStyle } from './inline-style.ts';

const ENTRY = fileURLToPath(new URL('../../preferences/before-paint.ts', import.meta.url));
const POLICY = '<!--policy-->';
const SCRIPT = '<!--before-paint-->';

/**
 * Puts into the page what the first paint needs, script and style, with the policy that allows just
 * these; and what comes after it, at the page's end: until the text is there, nothing else comes.
 */
export function beforePaintPlugin(): Plugin {
	let inlineStyle = '';
	return {
		name: 'matn:before-paint',
		// Before Vite's own plugin writes the page with the names of its files.
		enforce: 'pre',
		generateBundle(_options, bundle) {
			if (this.environment.name === 'client') inlineStyle = takeInlineStyle(this, bundle);
		},
		transformIndexHtml: {
			// After Vite has put its own tags in, so that none of them stands before the policy.
			order: 'post',
			async handler(html, { bundle }) {
				const script = await bundleScript();
				// Vite's development server writes inline scripts and styles of its own.
				if (!bundle) return withScript(html, script).replace(POLICY, '');
				const policy = contentSecurityPolicy(script);
				return withScript(scriptsLast(withStyle(html, inlineStyle)), script).replace(
					POLICY,
					() => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
				);
			},
		},
	};
}

function withScript(html: string, script: string): string {
	return html.replace(SCRIPT, () => `<script>${script}</script>`);
}

/** Vite puts a page's scripts into its head. */
function scriptsLast(html: string): string {
	const scripts = html.match(/\s*<script type="module"[^>]*><\/script>/g);
	if (!scripts) throw new Error('The page has no script');
	const without = scripts.reduce((rest, script) => rest.replace(script, ''), html);
	return without.replace('</body>', () => `${scripts.join('').trim()}\n\t</body>`);
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
