const CAPTION = /\[caption\b[^\]]*\]([\s\S]*?)\[\/caption\]/gi;
/** Block elements, around which WordPress puts no `p`. */
const BLOCK =
	/^<\/?(?:address|article|aside|blockquote|center|div|dd|dl|dt|details|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|iframe|li|main|nav|noscript|object|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video)\b/i;
const KEPT = /<(pre|script|style|textarea)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi;

/**
 * Returns the content of a WordPress post as the HTML that WordPress shows.
 *
 * Its classic editor separates paragraphs by blank lines and writes captions as shortcodes in
 * brackets. Its block editor, which writes comments `<!-- wp:… -->`, stores HTML.
 */
export function markupOfWordPress(content: string): string {
	const html = content.replace(CAPTION, (_, inner: string) => {
		const [whole, picture] =
			inner.match(/^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)/i) ?? [];
		if (!whole || !picture) return inner;
		const caption = inner.slice(whole.length).trim();
		return `\n\n<figure>${picture}<figcaption>${caption}</figcaption></figure>\n\n`;
	});
	return /<!--\s*wp:/.test(html) ? html : paragraphsOf(html);
}

function paragraphsOf(html: string): string {
	const kept: string[] = [];
	const held = html.replace(/\r\n?/g, '\n').replace(KEPT, (part) => {
		// The placeholders are private-use characters; a text that already has one is left unchanged.
		return `\uE000${kept.push(part) - 1}\uE001`;
	});
	const paragraphs = held.split(/\n\s*\n/).map((part) => {
		const text = part.trim();
		if (text === '') return '';
		const lines = text.split('\n');
		const out = lines.map((line, i) => {
			const next = lines[i + 1]?.trim();
			const breaks = next && !isBlock(line) && !isBlock(next) && !/>\s*$/.test(lastTag(line));
			return breaks ? `${line}<br>` : line;
		});
		return isBlock(text) ? out.join('\n') : `<p>${out.join('\n')}</p>`;
	});
	return paragraphs.join('\n').replace(/\uE000(\d+)\uE001/g, (mark, i) => kept[Number(i)] ?? mark);
}

const isBlock = (line: string) => BLOCK.test(line.trim());

/** Returns the block element at the end of a line, if any. */
function lastTag(line: string): string {
	const tag = line.match(/<\/?[a-z][^<>]*>\s*$/i)?.[0].trim() ?? '';
	return isBlock(tag) ? tag : '';
}
