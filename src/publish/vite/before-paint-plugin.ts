import { fileURLToPath } from 'node:url';
import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite';
import { type ColorPair, colorStyle, colors } from '../../core/site/colors.ts';
import { typographyIn, withTypography } from '../faces/typography-link.ts';
import { contentSecurityPolicy } from '../site/content-security-policy.ts';
import { SCRIPT_KINDS } from '../site/fill-template.ts';
import { ENGINES } from './build-options-plugin.ts';
import { definitionOf, settingsIn } from './settings-plugin.ts';
import { takeInlineStyle, withStyle } from './style/inline-style.ts';

const ENTRY = fileURLToPath(new URL('../../preferences/before-paint.ts', import.meta.url));
const POLICY = '<!--policy-->';
const SCRIPT = '<!--before-paint-->';

/**
 * Inlines the script and style that the first paint needs, with the Content Security Policy that
 * allows them by hash. Moves all other scripts and styles to the end of the page, after the text.
 */
export function beforePaintPlugin(): Plugin {
	let inlineStyle = '';
	let define: ResolvedConfig['define'];
	let base = '/';
	return {
		name: 'matn:before-paint',
		// Runs before Vite's own plugin writes the page with the names of the built files.
		enforce: 'pre',
		configResolved(config) {
			({ define, base } = config);
		},
		generateBundle(_options, bundle) {
			if (this.environment.name !== 'client') return;
			inlineStyle = takeInlineStyle(this, bundle, colorStyle(settingsIn({ define }).colors));
		},
		transformIndexHtml: {
			// Runs after Vite has inserted its own tags, so that none of them precedes the policy.
			order: 'post',
			async handler(html, { bundle }) {
				const { colors: chosen, locales, preferences } = settingsIn({ define });
				const { paper } = chosen ?? {};
				// Every page has this script, so it has no other settings than it needs.
				const needed = { locales, preferences, colors: paper && { paper } };
				const scriptOf = (kind?: string) =>
					bundleScript({
						...{ ...define, ...definitionOf(needed) },
						'import.meta.env.PAGE': JSON.stringify(kind) ?? 'undefined',
					});
				const script = await scriptOf();
				const page = withPaper(html, paper);
				// The policy would block the inline scripts and styles of Vite's development server.
				if (!bundle)
					return withScript(page, script).replace(POLICY, `<style>${colorStyle(chosen)}</style>`);
				const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}" />`;
				const ofKinds = await Promise.all(SCRIPT_KINDS.map(scriptOf));
				const scripts = [script, ...ofKinds].join('</script><script>');
				const whole = scriptsLast(withStyle(page, inlineStyle));
				const linked = withTypography(whole, base + typographyIn(bundle), preferences);
				return withScript(linked, scripts).replace(POLICY, () => meta);
			},
		},
	};
}

/** Gives the browser's bars the colour that the publisher chose for the paper. */
function withPaper(html: string, paper: ColorPair = colors.paper): string {
	return html
		.replace(`content="${colors.paper.light}"`, `content="${paper.light}"`)
		.replace(`content="${colors.paper.dark}"`, `content="${paper.dark}"`);
}

function withScript(html: string, script: string): string {
	return html.replace(SCRIPT, () => `<script>${script}</script>`);
}

/** Moves the module scripts, which Vite puts into the head, to the end of the body. */
function scriptsLast(html: string): string {
	const scripts = html.match(/\s*<script type="module"[^>]*><\/script>/g);
	if (!scripts) throw new Error('The page has no script');
	const without = scripts.reduce((rest, script) => rest.replace(script, ''), html);
	return without.replace('</body>', () => `${scripts.join('').trim()}\n\t</body>`);
}

async function bundleScript(define: ResolvedConfig['define']): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		define,
		build: {
			write: false,
			copyPublicDir: false,
			target: ENGINES,
			rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
			lib: { entry: ENTRY, formats: ['iife'], name: 'beforePaint' },
		},
	});
	const [output] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
	const chunk = output?.output.find((item) => item.type === 'chunk');
	if (!chunk) throw new Error('The script for before the first paint came out empty');
	return chunk.code.trim();
}
