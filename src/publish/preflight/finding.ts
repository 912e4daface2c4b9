/** Something that a publisher should know of a file, in one line. */
export interface Finding {
	file: string;
	/** Where it stands, such as `body[3].children[0].text`; empty for the file itself. */
	path: string;
	/** What is wrong. */
	what: string;
	/** What to do about it. */
	todo: string;
	/** The rule that says so. */
	rule: string;
	/** An error stops the build; a warning does not. */
	level: 'error' | 'warning';
}

/** A finding as one line: file, path, what, what to do. */
export function formatFinding({ file, path, what, todo }: Finding): string {
	return `${file}: ${path || 'the file'}: ${what}; ${todo}`.replace(/\s+/gu, ' ');
}
