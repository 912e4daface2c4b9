import type * as v from 'valibot';
import { describeExpectation, describeValue } from './describe-fault.ts';
import type { FileFault } from './file-error.ts';

/**
 * Returns a fault for an issue of Valibot's.
 *
 * @param object what is expected where the value is no object
 */
export function faultOfIssue(issue: v.BaseIssue<unknown>, object = 'an object'): FileFault {
	const path = (issue.path ?? []).map((item) => item.key);
	// For an unknown field, Valibot's input is the field's name.
	const stands = issue.expected === 'never' ? issue.path?.at(-1)?.value : issue.input;
	const expected = describeExpectation(issue, object);
	return { path: formatPath(path), expected, received: describeValue(stands) };
}

function formatPath(path: readonly unknown[]): string {
	return path
		.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${part}`))
		.join('');
}
