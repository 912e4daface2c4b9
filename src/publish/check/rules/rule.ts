import type { Article } from '../../../core/article/article.ts';
import { richTextsOf } from '../../../core/article/rich-text.ts';
import type { Lock } from '../../keys/lock/lock.ts';
import type { Finding } from '../finding.ts';

/** The input of a rule: an article in all its languages, and the keys of the articles it links to. */
export interface Subject {
	slug: string;
	articles: readonly Article[];
	/** The language that the others translate. */
	original: Article | undefined;
	lock: Lock | undefined;
	/**
	 * Returns the keys of another article, including lost keys with a successor in its lock;
	 * undefined if there is no such article.
	 */
	linkTargets: (slug: string) => ReadonlySet<string> | undefined;
}

/** A finding as a rule returns it: without the rule's name and level and the article's file. */
export interface Remark {
	path: string;
	what: string;
	todo: string;
}

/** A rule that is checked for one language of an article at a time. */
export interface ArticleRule {
	/** The rule's name in its findings. */
	name: string;
	level: Finding['level'];
	check: (article: Article, subject: Subject) => Iterable<Remark>;
}

/** Returns the path of an article's file in a language, relative to the folder of the articles. */
export function fileOf(slug: string, lang: string): string {
	return `${slug}/${lang}.json`;
}

/** Returns each text of an article that readers see, with its path in the file. */
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
