import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { articleSchema } from '../../core/article/article.ts';

/** The JSON Schema of an article, for editors: from the one schema that the gate uses. */
export function articleJsonSchema(): object {
	// What the build adds is none of an author's business.
	const { edition: _, ...entries } = articleSchema.entries;
	return {
		$id: '/article.schema.json',
		title: 'An article of Matn',
		// Checks that JSON Schema can't say, such as that a day exists, are left to the gate.
		...toJsonSchema(v.strictObject(entries), { errorMode: 'ignore' }),
	};
}
