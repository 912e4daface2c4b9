import { describeValue } from './describe-fault.ts';
import { FileError } from './file-error.ts';

/** Parses a file's text as JSON. @throws {FileError} */
export function parseJson(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new FileError(file, [
			{ path: '', expected: 'JSON', received: (error as SyntaxError).message },
		]);
	}
}

/**
 * Makes sure that what was parsed is no array: Valibot takes one for an object.
 *
 * @throws {FileError}
 */
export function refuseArray(data: unknown, file: string): void {
	if (!Array.isArray(data)) return;
	throw new FileError(file, [{ path: '', expected: 'an object', received: describeValue(data) }]);
}
