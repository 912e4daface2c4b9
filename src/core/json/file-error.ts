/** One fault of a file. */
export interface FileFault {
	/** Where it stands, such as `body[3].children[0].text`; empty for the file itself. */
	path: string;
	/** What the format asks for there. */
	expected: string;
	/** What stands there, shortened. */
	received: string;
}

/** A file that was refused, with everything wrong with it. */
export class FileError extends Error {
	override readonly name = 'FileError';

	constructor(
		readonly file: string,
		readonly faults: readonly FileFault[],
	) {
		super(
			faults
				.map(
					({ path, expected, received }) =>
						`${file}: ${path || 'the file'}: expected ${expected}, received ${received}`,
				)
				.join('\n'),
		);
	}
}
