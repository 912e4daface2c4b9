import { join, relative } from 'node:path';

/** Something that a publisher should know of a file, in one line. */
export interface Finding {
	/** Below the folder of the articles, unless it was put in one. */
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

/** A finding with its file's name as it is to be found from here. */
export function inFolder(finding: Finding, folder: string): Finding {
	return { ...finding, file: relative('.', join(folder, finding.file)) };
}

/** A finding as one line: file, path, what, what to do. */
export function formatFinding({ file, path, what, todo }: Finding): string {
	return `${file}: ${path || 'the file'}: ${what}; ${todo}`.replace(/\s+/gu, ' ');
}
