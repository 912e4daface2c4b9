import { zipSync } from 'fflate';
import { type Notices, quote } from '../../../notices.ts';
import { child, children, type FeedNode, markupIn, textOf } from '../../feed/feed-xml.ts';
import { type Archive, firstNode, parseXml, textIn } from '../archive.ts';
import { DocxNumbering } from './docx-numbering.ts';

/** The style of the runs that formulas become. */
export const FORMULA_STYLE = 'MatnFormula';
/** The style of the runs that hold the number of an item of a list, or of a heading. */
export const NUMBER_STYLE = 'MatnNumber';

/** The formats of numbers in digits; others, as letters, are shown as digits. */
const DIGITS = /^(decimal|hindiNumbers$|thaiNumbers$)/;

const TEXTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/**
 * Returns a Word document in which what mammoth passes over is in elements that it reads: formulas as
 * runs, fields, ruby, text boxes, numbers of items, and bold or italic letters of right-to-left runs.
 * Adds notices about what is changed or left out: headers and footers, comments, tracked changes.
 */
export function plainDocx(archive: Archive, bytes: Buffer, notices: Notices): Buffer {
	const now: Record<string, Uint8Array> = {};
	const told: Told = { notices, numbering: new DocxNumbering(archive) };
	for (const path of TEXTS) {
		const text = textIn(archive, path);
		const parsed = text === undefined ? undefined : parseXml(text);
		// A broken document is told by mammoth.
		if (!parsed || parsed.fault) continue;
		const plain = markupIn({ ...parsed.root, children: plainChildren(parsed.root, told) });
		now[path] = Buffer.from(plain);
	}
	for (const path of archive.keys()) {
		const kind = path.match(/^word\/(header|footer|comments)\d*\.xml$/)?.[1];
		const words = kind && textOf(parseXml(textIn(archive, path) ?? '').root);
		if (!words) continue;
		const what = kind === 'comments' ? 'comments' : `a ${kind} of the pages`;
		notices.addGrouped('the document', `${what}, ${quote(words)}: left out`);
	}
	if (Object.keys(now).length === 0) return bytes;
	return Buffer.from(zipSync({ ...Object.fromEntries(archive), ...now }, { level: 0 }));
}

/** What is known of the document, and told of it, while it is read. */
interface Told {
	notices: Notices;
	numbering: DocxNumbering;
}

function plainChildren(node: FeedNode, told: Told): FeedNode['children'] {
	return node.children.flatMap((at) =>
		typeof at === 'string' ? [at] : plainNodes(at, node.name, told),
	);
}

const element = (name: string, inner: FeedNode['children'], attributes = {}): FeedNode => ({
	name,
	attributes,
	children: inner,
});
const run = (text: string, properties: FeedNode[] = []) =>
	element('w:r', [
		element('w:rPr', properties),
		element('w:t', [text], { 'xml:space': 'preserve' }),
	]);

const styled = (text: string, style: string) =>
	run(text, [element('w:rStyle', [], { 'w:val': style })]);

/** Returns the nodes that stand for a node, of which mammoth reads all text. */
function plainNodes(node: FeedNode, around: string, told: Told): FeedNode['children'] {
	const tell = (what: string) => told.notices.addGrouped('the document', what);
	switch (node.name) {
		case 'm:oMathPara': {
			const formulas = plainChildren(node, told);
			return around === 'w:p' ? formulas : [element('w:p', formulas)];
		}
		case 'm:oMath':
			tell('formulas: their text is kept as code');
			return [styled(lineOf(node), FORMULA_STYLE)];
		case 'w:fldSimple':
			return plainChildren(node, told);
		case 'w:p': {
			const item = told.numbering.count(node);
			const inner = plainChildren(node, told);
			if (!item) return [{ ...node, children: inner }];
			const { number, format } = item;
			if (!DIGITS.test(format)) {
				tell(`a list numbered in the manner of ${quote(format)}: 1, 2, 3 now`);
			}
			const isBehindNumber = (at: FeedNode | string) =>
				typeof at === 'string' || at.name !== 'w:pPr';
			const at = inner.findIndex(isBehindNumber);
			return [
				{
					...node,
					children: inner.toSpliced(
						at < 0 ? inner.length : at,
						0,
						styled(`${number}`, NUMBER_STYLE),
					),
				},
			];
		}
		case 'w:r': {
			const ruby = child(node, 'w:ruby');
			if (!ruby) return [{ ...node, children: plainChildren(node, told) }];
			tell('ruby: in brackets now');
			const base = child(ruby, 'w:rubyBase');
			return [...(base ? plainChildren(base, told) : []), run(`(${textOf(ruby, 'w:rt') ?? ''})`)];
		}
		case 'w:rPr':
			return [{ ...node, children: [...node.children, ...marksOfRtl(node)] }];
		case 'mc:AlternateContent': {
			const isBox = ({ name }: FeedNode) => name === 'w:txbxContent';
			const fallback = child(node, 'mc:Fallback');
			const box = fallback && firstNode(fallback, isBox) ? undefined : firstNode(node, isBox);
			if (!box) return [{ ...node, children: plainChildren(node, told) }];
			const content = { ...box, children: plainChildren(box, told) };
			const drawn = element('v:shape', [element('v:textbox', [content])]);
			return [element('w:pict', [drawn], { 'xmlns:v': 'urn:schemas-microsoft-com:vml' })];
		}
		case 'w:del':
		case 'w:moveFrom':
		case 'w:ins':
			tell('tracked changes: taken as accepted');
			return [{ ...node, children: plainChildren(node, told) }];
		default:
			return [{ ...node, children: plainChildren(node, told) }];
	}
}

/** Right-to-left runs are bold or italic by properties of their own. */
function marksOfRtl(properties: FeedNode): FeedNode[] {
	if (!child(properties, 'w:rtl')) return [];
	return ['b', 'i'].flatMap((name) => {
		const complex = child(properties, `w:${name}Cs`);
		if (!complex || child(properties, `w:${name}`)) return [];
		return [{ ...complex, name: `w:${name}` }];
	});
}

/** Returns a formula as one line. */
function lineOf(node: FeedNode): string {
	const part = (name: string) => {
		const inner = child(node, name);
		const line = inner ? lineOf(inner) : '';
		return line.length > 1 ? `(${line})` : line;
	};
	switch (node.name) {
		case 'm:t':
			return textOf(node) ?? '';
		case 'm:f':
			return `${part('m:num')}/${part('m:den')}`;
		case 'm:sSup':
			return `${part('m:e')}^${part('m:sup')}`;
		case 'm:sSub':
			return `${part('m:e')}_${part('m:sub')}`;
		case 'm:sSubSup':
			return `${part('m:e')}_${part('m:sub')}^${part('m:sup')}`;
		case 'm:rad':
			return `√${part('m:e')}`;
		default:
			return node.children.map((at) => (typeof at === 'string' ? '' : lineOf(at))).join('');
	}
}

/** Returns, by the ids of paragraph styles, the level of the headings that they are, from 1. */
export function headingStyles(archive: Archive): Map<string, number> {
	const root = parseXml(textIn(archive, 'word/styles.xml') ?? '').root;
	const list = firstNode(root, ({ name }) => name === 'w:styles');
	const styles = new Map(
		children(list ?? root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
	);
	const levelOf = (id: string, passed: readonly string[]): number | undefined => {
		const style = styles.get(id);
		if (!style || passed.includes(id)) return undefined;
		const properties = child(style, 'w:pPr');
		const own = properties && child(properties, 'w:outlineLvl')?.attributes['w:val'];
		if (own !== undefined) return Number(own) < 6 ? Number(own) + 1 : undefined;
		const base = child(style, 'w:basedOn')?.attributes['w:val'];
		return base === undefined ? undefined : levelOf(base, [...passed, id]);
	};
	return new Map(
		[...styles.keys()].flatMap((id) => {
			const level = levelOf(id, []);
			return level === undefined ? [] : [[id, level] as const];
		}),
	);
}
