import type { Rollup } from 'vite';
import { needsTypography } from '../../core/site/preferences.ts';
import type { SiteSettings } from '../../core/site/site.ts';

/** The style sheet of typography that few readers choose, by its path in the sources. */
export const TYPOGRAPHY = 'src/styles/typography.css';

/** The path of the built style sheet of typography that few readers choose. */
export function typographyIn(bundle: Rollup.OutputBundle): string {
	const sheet = Object.values(bundle).find(
		(file) => file.type === 'asset' && file.originalFileNames.includes(TYPOGRAPHY),
	);
	if (!sheet) throw new Error(`The build made no style sheet of ${TYPOGRAPHY}`);
	return sheet.fileName;
}

/**
 * Names the style sheet of typography in a page, whose script in the head loads it where it is needed. Where
 * the publisher's options need it, it is linked: they hold without scripts.
 */
export function withTypography(
	html: string,
	path: string,
	chosen: SiteSettings['preferences'] = {},
): string {
	const isNeeded = Object.entries(chosen).some(([name, option]) => needsTypography(name, option));
	return html.replace(`data-href="/${TYPOGRAPHY}"`, `${isNeeded ? 'href' : 'data-href'}="${path}"`);
}
