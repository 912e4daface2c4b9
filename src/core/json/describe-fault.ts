import type * as v from 'valibot';

/** The length at which a value in an error is cut, in UTF-16 code units. */
const VALUE_MAX_LENGTH = 60;

/** Returns a value as JSON for an error, shortened. */
export function describeValue(value: unknown): string {
	if (value === undefined) return 'nothing';
	const json = jsonOf(value) ?? typeof value;
	return json.length > VALUE_MAX_LENGTH ? `${json.slice(0, VALUE_MAX_LENGTH - 3)}…` : json;
}

/** The JSON of a value; undefined for one that is nested too deep to be serialised. */
function jsonOf(value: unknown): string | undefined {
	try {
		return JSON.stringify(value);
	} catch {
		return undefined;
	}
}

/**
 * Returns what an issue expected: Valibot's own message is of no use for missing and unknown fields.
 *
 * @param object what is expected where the value is no object
 */
export function describeExpectation(issue: v.BaseIssue<unknown>, object: string): string {
	if (issue.type !== 'strict_object') return issue.message;
	if (issue.expected === 'never') return 'no such field';
	return issue.expected === 'Object' ? object : 'a value: this field is required';
}
