import { endonym } from '../../../core/text/languages.ts';

/** The file, by the convention of https://llmstxt.org, that lists the texts for language models. */
export const LLMS_FILE = 'llms.txt';

/** What `llms.txt` says of a site. */
interface Site {
	name: string;
	description: string;
	/** Its texts by their language. */
	texts: ReadonlyMap<
		string,
		readonly { title: string; lead?: string | undefined; address: string }[]
	>;
}

/** Returns the text of `llms.txt`: the site's name and description, then each text's Markdown, by language. */
export function llmsText({ name, description, texts }: Site): string {
	const sections = [...texts].map(([lang, its]) => {
		const lines = its.map(({ title, lead, address }) => {
			const about = lead ? `: ${line(lead)}` : '';
			return `- [${line(title).replace(/[[\]\\]/g, '\\$&')}](${address})${about}\n`;
		});
		return `\n## ${endonym(lang)}\n\n${lines.join('')}`;
	});
	return `# ${line(name)}\n\n> ${line(description)}\n${sections.join('')}`;
}

const line = (text: string) => text.replace(/\s+/g, ' ').trim();
