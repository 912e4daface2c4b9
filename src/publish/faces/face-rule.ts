/** A `@font-face` rule. */
export interface FaceRule {
	family: string;
	/** The path of the font's file. */
	url: string;
	weight: string;
	style: string;
	range: string;
}

/** Returns the `@font-face` rules of a style sheet, each with its source text. */
export function faceRules(css: string): { source: string; rule: FaceRule }[] {
	return Array.from(css.matchAll(/@font-face\s*\{([^}]*)\}/g), ([source, body = '']) => ({
		source,
		rule: parseRule(body),
	}));
}

/**
 * Parses the declarations of a `@font-face` rule.
 *
 * @throws {Error} if a descriptor is missing
 */
export function parseRule(body: string): FaceRule {
	const value = (name: string) => {
		const [, found] = body.match(new RegExp(`(?:^|[\\s;])${name}:\\s*([^;]+)`)) ?? [];
		if (!found) throw new Error(`A face has no ${name}: ${body}`);
		return found.trim();
	};
	const [, url = ''] = value('src').match(/url\(["']?([^"')]+)/) ?? [];
	return {
		family: value('font-family').replaceAll(/["']/g, ''),
		// The style sheet's bundler may have made the package's name a path.
		url: url.slice(Math.max(0, url.indexOf('@fontsource'))),
		weight: value('font-weight'),
		style: value('font-style'),
		range: value('unicode-range'),
	};
}

export function formatRule(
	{ family, url, weight, style, range }: FaceRule,
	display: 'optional' | 'swap' | 'block',
): string {
	return `@font-face {
	font-family: "${family}";
	src: url("${url}") format("woff2");
	font-weight: ${weight};
	font-style: ${style};
	font-display: ${display};
	unicode-range: ${range};
}`;
}
