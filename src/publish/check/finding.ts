import { join, relative } from 'node:path';

/** A fault or a warning about one file of an article, for its publisher. */
export interface Finding {
	/** The file's path relative to the folder of the articles; `inFolder` prefixes that folder. */
	file: string;
	/** The path of the value in the file, such as `body[3].children[0].text`; empty for the whole file. */
	path: string;
	/** What is wrong. */
	what: string;
	/** How the publisher can fix it. */
	todo: string;
	/** The name of the rule that reported it. */
	rule: string;
	/** An error stops the build; a warning does not. */
	level: 'error' | 'warning';
}

/** Returns the finding with its file's path prefixed by the folder of the articles. */
export function inFolder(finding: Finding, folder: string): Finding {
	return { ...finding, file: relative('.', join(folder, finding.file)) };
}

/** Formats a finding as one line: file, path, fault, remedy. */
export function formatFinding({ file, path, what, todo }: Finding): string {
	return `${file}: ${path || 'the file'}: ${what}; ${todo}`.replace(/\s+/gu, ' ');
}
