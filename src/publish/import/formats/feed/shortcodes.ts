/** Shortcodes that stand without attributes or an end. */
const KNOWN = /^(gallery|playlist|contact-form|contact-form-7|toc|ez-toc|sharethis|recent_posts)$/;
/** A shortcode of WordPress or its end: `[name a="b"]`, `[/name]`. */
const SHORTCODE =
	/\[(\/?)([a-z][\w-]*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|[^\s\]"']+))?)*)\s*\/?\]/gi;
const EMBED = /\[embed[^\]]*\]\s*(https?:[^\s[\]]+)\s*\[\/embed\]/gi;

/**
 * Returns a post without the shortcodes of WordPress, whose own text stays, and these.
 *
 * Words in brackets, such as `[sic]`, are no shortcodes: these have attributes, an end, or known names.
 */
export function withoutShortcodes(content: string): { html: string; dropped: string[] } {
	const dropped = new Set<string>();
	const ended = new Set([...content.matchAll(/\[\/([a-z][\w-]*)\]/gi)].map(([, name]) => name));
	const html = content
		.replace(EMBED, (_, url: string) => `<a href="${url}">${url}</a>`)
		.replace(SHORTCODE, (whole, end: string, name: string, attributes: string) => {
			const isShortcode = ended.has(name) || /=/.test(attributes) || KNOWN.test(name);
			if (!isShortcode || name === 'caption') return whole;
			if (!end) dropped.add(whole);
			return '';
		});
	return { html, dropped: [...dropped] };
}
