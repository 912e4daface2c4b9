/** What the shell (a page without content) is filled with. */
interface ShellFilling {
	lang: string;
	dir: string;
	/** The kind of page, for the script before the first paint. */
	page: string;
	/** The languages of the article that the address names. */
	languages?: readonly string[];
	/** The content as HTML, for a page that runs no scripts. */
	content?: { title: string; body: string };
}

/** Makes a page from the shell that the build wrote. */
export function fillShell(
	shell: string,
	{ lang, dir, page, languages, content }: ShellFilling,
): string {
	const html = shell.replace(/<html[^>]*>/, (tag) =>
		tag
			.replace(/ lang="[^"]*"/, ` lang="${lang}"`)
			.replace(/ dir="[^"]*"/, ` dir="${dir}"`)
			.replace(/ data-page="[^"]*"/, ` data-page="${page}"`)
			.replace('>', languages ? ` data-languages="${languages.join(' ')}">` : '>'),
	);
	if (!content) return html;
	return html
		.replace(/<script type="module"[^>]*><\/script>/g, '')
		.replace(/<title>[^<]*<\/title>/, () => `<title>${content.title}</title>`)
		.replace('<div id="_root">', (tag) => tag + content.body);
}
