import { addressOfTexts } from '../address/address.ts';
import { formatPassage } from '../address/passage.ts';
import { dayOf, type Note } from './note.ts';

/** What is Markdown's or HTML's own in a text, and what would begin a block at the start of a line. */
const SIGNS = /[\\`*_[\]<>&#|~]|^\s*(?:[-+]|\d+(?=[.)]\s))/gm;

const escaped = (text: string) =>
	text.replace(SIGNS, (sign) => sign.replace(/\S+/, /\d/.test(sign) ? '$&\\' : '\\$&'));

const quoted = (text: string) =>
	escaped(text.trim())
		.split(/\s*\n\s*/)
		.map((line) => `> ${line}`)
		.join('\n>\n');

/**
 * The address of a note's words, below the site's base.
 *
 * @param locale the interface's language
 */
export function addressOfNote({ slug, lang, key, from, to, words }: Note, locale: string): string {
	const [path, query] = addressOfTexts(locale, slug, lang).split('?');
	const passage = `words=${formatPassage({ lang, from, to, text: words })}`;
	return `${path}?${query ? `${query}&` : ''}${passage}#${key}`;
}

interface MarkdownOptions {
	/** The text of the links to the notes' words. */
	place: string;
	/** Returns the whole address of a note's words. */
	addressOf: (note: Note) => string;
}

/** Notes as Markdown, by article: the quoted words, the reader's text, and a link that opens at the words. */
export function notesMarkdown(
	notes: readonly Note[],
	{ place, addressOf }: MarkdownOptions,
): string {
	const titles = new Set(notes.map(({ title }) => title));
	return [...titles]
		.map((title) => {
			const own = notes.filter((note) => note.title === title);
			const parts = own.map((note) => {
				const text = note.text.trim() && `\n\n${escaped(note.text.trim())}`;
				return `${quoted(note.words)}${text}\n\n[${escaped(place)}](${addressOf(note)}) · ${dayOf(note)}\n`;
			});
			return `# ${escaped(title)}\n\n${parts.join('\n')}`;
		})
		.join('\n');
}
