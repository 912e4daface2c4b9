import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { articleSchema } from '../../core/article/article.ts';

/** Returns the JSON Schema of an article file, for editors, made from the gate's Valibot schema. */
export function articleJsonSchema(): object {
	// Fields that the build adds are left out.
	const { edition: _, ...entries } = articleSchema.entries;
	return {
		$id: '/article.schema.json',
		title: 'An article of Matn',
		// Checks that JSON Schema can't express, such as that a day exists, are made by the gate.
		...toJsonSchema(v.strictObject(entries), { errorMode: 'ignore' }),
	};
}
