import type { Article } from '../../core/article/article.ts';
import { checkLock, type Lock } from '../keys/lock/lock.ts';
import { originalOf } from '../keys/original.ts';
import type { Finding } from './finding.ts';
import { blankBlocks } from './rules/blank-blocks.ts';
import { counterparts } from './rules/counterparts.ts';
import { directionControls } from './rules/direction-controls.ts';
import { futureDates } from './rules/future-dates.ts';
import { headingLevels, headingTwins } from './rules/headings.ts';
import { innerLinks } from './rules/links.ts';
import { originals } from './rules/originals.ts';
import { pictureSizes, pictureTexts } from './rules/pictures.ts';
import { provenance } from './rules/provenance.ts';
import { type ArticleRule, fileOf, type Subject } from './rules/rule.ts';
import { script } from './rules/script.ts';

/** All rules, in the order in which their findings are listed. */
const RULES: readonly ArticleRule[] = [
	originals,
	futureDates,
	script,
	counterparts,
	headingLevels,
	headingTwins,
	blankBlocks,
	directionControls,
	innerLinks,
	pictureSizes,
	pictureTexts,
	provenance,
];

/**
 * Returns the findings of all rules about an article, language by language, and then those about
 * published keys that are lost.
 *
 * @param articles the article in each of its languages
 * @param linkTargets returns the keys of another article, including lost keys with a successor in
 *   its lock; undefined if there is no such article
 */
export function preflight(
	slug: string,
	articles: readonly Article[],
	lock: Lock | undefined,
	linkTargets: Subject['linkTargets'],
): Finding[] {
	const subject = { slug, articles, original: originalOf(articles), lock, linkTargets };
	const findings = articles.flatMap((article) =>
		RULES.flatMap(({ name: rule, level, check }) =>
			Array.from(check(article, subject), (remark) => ({
				file: fileOf(slug, article.lang),
				rule,
				level,
				...remark,
			})),
		),
	);
	return [...findings, ...(lock ? checkLock(lock, articles, slug) : [])];
}
