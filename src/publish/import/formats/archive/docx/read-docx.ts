import mammoth from 'mammoth';
import { escapeMarkup } from '../../../../../core/text/escape-markup.ts';
import { type Draft, ImportError, type Reading } from '../../../draft.ts';
import { sizeOfPicture } from '../../../media/pictures.ts';
import { Notices, quote } from '../../../notices.ts';
import { type FeedNode, textOf } from '../../feed/feed-xml.ts';
import { readHtml } from '../../html/read-html.ts';
import { type Archive, elementIn, textIn } from '../archive.ts';
import { FORMULA_STYLE, headingStyles, NUMBER_STYLE, plainDocx } from './docx-markup.ts';

/** The class of the heading that is the document's title. */
const TITLE = 'document-title';
/** The class of the number that stands before an item or a heading. */
const NUMBER = 'item-number';

/** The names of Word's built-in styles in other languages, which files of other programs may have. */
const HEADING_NAMES = [
	'heading',
	'Heading',
	'عنوان',
	'سرصفحه',
	'عنوان فرعی',
	'כותרת',
	'Titre',
	'Título',
	'Başlık',
	'Заголовок',
	'Überschrift',
	'标题',
];
const TITLE_NAMES = [
	'Title',
	'title',
	'العنوان',
	'عنوان',
	'כותרת טקסט',
	'כותר',
	'Titre',
	'Título',
	'Konu Başlığı',
	'Заголовок',
	'Titel',
	'标题',
];
const QUOTE_NAMES = ['Quote', 'Intense Quote', 'Quotations', 'Block Text'];

const STYLES = [
	...TITLE_NAMES.map((name) => `p[style-name='${name}'] => h1.${TITLE}:fresh`),
	...[1, 2, 3, 4, 5, 6].flatMap((level) =>
		HEADING_NAMES.map((name) => `p[style-name='${name} ${level}'] => h${level}:fresh`),
	),
	...QUOTE_NAMES.map((name) => `p[style-name='${name}'] => blockquote > p:fresh`),
	// Word's tables of contents are made of the headings.
	...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => !`),
	"p[style-name='TOC Heading'] => !",
	`r.${FORMULA_STYLE} => code`,
	`r.${NUMBER_STYLE} => span.${NUMBER}`,
	'u => u',
];

/**
 * Reads a Word document (.docx) with its pictures and notes: tracked changes as accepted, comments left
 * out.
 *
 * @throws {ImportError} if the document is broken
 */
export async function readDocx(
	archive: Archive,
	bytes: Buffer,
	reading: Reading = {},
): Promise<Draft> {
	const pictures = new Map<string, Buffer>();
	const convertImage = mammoth.images.imgElement(async (image) => {
		const type = image.contentType.replace(/^image\/(x-)?/, '').replace(/\+xml$/, '');
		const src = `picture-${pictures.size + 1}.${type === 'jpeg' ? 'jpg' : type}`;
		const content = Buffer.from(await image.readAsArrayBuffer());
		if (!sizeOfPicture(content)) return { src: '' };
		pictures.set(src, content);
		return { src };
	});
	const told = new Notices();
	const headings = [...headingStyles(archive)].map(
		([id, level]) => `p.${id.replace(/[^\w-]/g, '\\$&')} => h${level}:fresh`,
	);
	const { value, messages } = await mammoth
		.convertToHtml(
			{ buffer: plainDocx(archive, bytes, told) },
			{ styleMap: [...STYLES, ...headings], convertImage },
		)
		.catch((error: unknown) => {
			const remedy = 'Open it in a word processor, save it again as .docx and import that';
			throw new ImportError('the file', `it is a broken Word document: ${error}`, remedy);
		});
	const properties = elementIn(archive, 'docProps/core.xml', 'cp:coreProperties');
	const html = `<html${languageIn(archive, value)}><head>${headOf(properties)}</head><body>${withNumbers(withOneTitle(value), told)}</body></html>`;
	const draft = readHtml(html, {
		...reading,
		all: true,
		sizeOf: (src) => sizeOfPicture(pictures.get(src)),
	});
	for (const { message } of messages) {
		const what = lossIn(message);
		if (what) told.addGrouped('the document', what);
	}
	if (hasContents(archive)) told.add('the document', 'its table of contents: left out');
	return { ...draft, pictures, notices: [...draft.notices, ...told.list] };
}

/** Whether a document has paragraphs of a table of contents. */
function hasContents(archive: Archive): boolean {
	const styles = textIn(archive, 'word/styles.xml') ?? '';
	const text = textIn(archive, 'word/document.xml') ?? '';
	const ofContents = /w:styleId="([^"]*)"[^>]*>\s*<w:name w:val="toc (?:\d|heading)"/gi;
	return [...styles.matchAll(ofContents)].some(([, id]) =>
		text.includes(`<w:pStyle w:val="${id}"`),
	);
}

/** Styles of signs and frames, of which nothing is lost. */
const WITHOUT_LOSS =
	/characters|anchor|frame|contents|text body|body text|table heading|reference|hyperlink|list paragraph/i;

/** Returns what is lost by mammoth's message; undefined if nothing is. */
function lossIn(message: string): string | undefined {
	const style = message.match(/^Unrecognised (\w+) style: '(.*)' \(/);
	if (style) {
		return WITHOUT_LOSS.test(style[2] ?? '')
			? undefined
			: `the ${style[1]} style ${quote(style[2] ?? '')}: plain text now`;
	}
	return [FORMULA_STYLE, NUMBER_STYLE].some((own) => message.includes(own)) ? undefined : message;
}

/** Gives items the numbers that stand in them; takes away those of headings, which an article has not. */
function withNumbers(html: string, told: Notices): string {
	const items = html.replace(
		new RegExp(`<li><span class="${NUMBER}">(\\d+)</span>`, 'g'),
		'<li value="$1">',
	);
	const others = new RegExp(`<span class="${NUMBER}">\\d+</span>`, 'g');
	if (others.test(items)) told.add('the document', 'numbers of headings: left out');
	return items.replace(others, '');
}

/** Returns the document's properties as elements of HTML's head. */
function headOf(properties: FeedNode | undefined): string {
	const meta = (name: string, content: string | undefined) =>
		content ? `<meta name="${name}" content="${escapeMarkup(content)}">` : '';
	return [
		`<title>${escapeMarkup(textOf(properties, 'dc:title') ?? '')}</title>`,
		meta('author', textOf(properties, 'dc:creator')),
		meta('keywords', textOf(properties, 'cp:keywords')),
		meta('date', textOf(properties, 'dcterms:created')),
		meta('article:modified_time', textOf(properties, 'dcterms:modified')),
	].join('');
}

/** Returns the `lang` attribute of the language that Word uses for the script of most of the text. */
function languageIn(archive: Archive, html: string): string {
	const tags = elementIn(archive, 'word/styles.xml', 'w:lang')?.attributes;
	const text = html.replace(/<[^>]*>/g, '');
	const rtl =
		text.match(/[\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Thaana}\p{scx=Syriac}]/gu)?.length ?? 0;
	const isRtl = rtl * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
	const tag = isRtl ? tags?.['w:bidi'] : (tags?.['w:val'] ?? undefined);
	if (!tag || !/^[a-z]{2,3}(-|$)/i.test(tag)) return '';
	return ` lang="${/^zh/i.test(tag) ? tag : tag.replace(/-.*/, '').toLowerCase()}"`;
}

/**
 * Makes the headings of a document follow its title: a document with a title, or with several headings
 * of the first level, has its first level below the title.
 */
function withOneTitle(html: string): string {
	const isTitled = html.includes(`<h1 class="${TITLE}">`);
	const first = html.match(/<h1>/g)?.length ?? 0;
	if (!isTitled && first < 2) return html;
	return html.replace(/<(\/?)h([1-6])>/g, (tag, slash, level, at: number) => {
		const isTitleEnd =
			slash && html.lastIndexOf(`<h1 class="${TITLE}">`, at) > html.lastIndexOf('</h1>', at - 1);
		return isTitleEnd ? tag : `<${slash}h${Math.min(Number(level) + 1, 6)}>`;
	});
}
