import type { Article } from '../../../core/article/article.ts';
import { richTextsOf } from '../../../core/article/rich-text.ts';
import type { Lock } from '../../keys/lock/lock.ts';
import type { Finding } from '../finding.ts';

/** All that a rule may look at: an article in its languages, and what it links to. */
export interface Subject {
	slug: string;
	articles: readonly Article[];
	/** The language that the others translate. */
	original: Article | undefined;
	lock: Lock | undefined;
	/** The keys of another article, those included that its lock leads on; undefined if there is none. */
	linkTargets: (slug: string) => ReadonlySet<string> | undefined;
}

/** A finding without what the rule and the article say of it anyway. */
export interface Remark {
	path: string;
	what: string;
	todo: string;
}

/** A rule that looks at one language at a time. */
export interface ArticleRule {
	/** The name that its findings carry. */
	name: string;
	level: Finding['level'];
	check: (article: Article, subject: Subject) => Remark[];
}

/** The file of an article in a language, below the folder of the articles. */
export function fileOf(slug: string, lang: string): string {
	return `${slug}/${lang}.json`;
}

/** Each text of an article that a reader may see, by itself, with its path. */
export function textsOf({ title, lead, body }: Article): { path: string; text: string }[] {
	const texts = [{ path: 'title', text: title }];
	if (lead !== undefined) texts.push({ path: 'lead', text: lead });
	for (const [i, block] of body.entries()) {
		const path = `body[${i}]`;
		for (const rich of richTextsOf(block)) {
			for (const [c, child] of rich.children.entries()) {
				if (child._type !== 'span') continue;
				texts.push({ path: `${path}${rich.path}.children[${c}].text`, text: child.text });
			}
		}
		for (const field of ['alt', 'caption', 'credit', 'code'] as const) {
			const text = (block as Partial<Record<typeof field, unknown>>)[field];
			if (typeof text === 'string') texts.push({ path: `${path}.${field}`, text });
		}
	}
	return texts;
}
