import { countWords } from '../../../../core/article/block-text.ts';
import { carriable } from '../../carriable.ts';
import type { Draft, DraftMeta } from '../../draft.ts';
import type { DraftBlock } from '../../draft-block.ts';
import { Notices, quote } from '../../notices.ts';
import { isLeftoverControl } from '../../page/leftover-controls.ts';
import type { Line } from './text-line.ts';
import { listItemsIn } from './text-lists.ts';
import { unwrapped } from './wrapped-lines.ts';

/**
 * Reads plain text: a title, a lead where a blank line sets it apart, headings, paragraphs, lists.
 *
 * Only the ends of lines are trimmed: joiners, direction marks and odd spaces stay as they are.
 */
export function readText(text: string): Draft {
	const notices = new Notices();
	const lines = unwrapped(withoutControls(linesOf(text), notices));
	const title = lines[0];
	if (!title) {
		notices.add('the file', 'no text was found');
		return { meta: {}, blocks: [], notices: notices.list };
	}
	const lead = leadOf(lines);
	const meta: DraftMeta = { title: title.text, ...(lead && { lead: lead.text }) };
	const blocks = blocksOf(lines.slice(lead ? 2 : 1));
	if (blocks.length === 0) notices.add('the file', 'no text was found under the title');
	return carriable({ meta, blocks, notices: notices.list });
}

/** Reads plain text that is the body of an article; its metadata come from elsewhere, as in a feed. */
export function readTextContent(text: string, meta: DraftMeta): Draft {
	const notices = new Notices();
	const blocks = blocksOf(unwrapped(withoutControls(linesOf(text), notices)));
	return carriable({ meta, blocks, notices: notices.list });
}

function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let apart = true;
	for (const [i, raw] of text
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\n|\r/)
		.entries()) {
		const line = raw.replace(/^[ \t\v\f]+|[ \t\v\f]+$/g, '');
		if (line !== '') lines.push({ number: i + 1, text: line, apart });
		apart = line === '';
	}
	return lines;
}

function withoutControls(lines: Line[], notices: Notices): Line[] {
	const end = lines.findLastIndex((line) => !isLeftoverControl(line.text)) + 1;
	for (const { number, text } of lines.slice(end)) {
		notices.add(
			`line ${number}`,
			`left out ${quote(text)}: a control of the page it was copied from`,
		);
	}
	return lines.slice(0, end);
}

/** Returns the second paragraph if it has blank lines on both sides and more text follows. */
function leadOf([title, lead, next]: readonly Line[]): Line | undefined {
	if (!title || !lead?.apart || !next?.apart) return undefined;
	return isHeading(title, lead, next) ? undefined : lead;
}

function blocksOf(lines: readonly Line[]): DraftBlock[] {
	const items = listItemsIn(lines);
	return lines.map((line, i) => {
		const item = items[i];
		const style = !item && isHeading(lines[i - 1], line, lines[i + 1]) ? 'h2' : 'normal';
		const text = item?.text ?? line.text;
		const listed = item && ({ listItem: item.kind, level: 1 } as const);
		return { _type: 'block', style, ...listed, children: [{ _type: 'span', text }] };
	});
}

/** Whether a line is short and precedes a paragraph; several short lines are verse or a list. */
function isHeading(before: Line | undefined, line: Line, after: Line | undefined): boolean {
	if (!isShort(line.text) || !after || isShort(after.text)) return false;
	return line.apart || !before || !isShort(before.text);
}

/** The longest headings of newspapers have about twelve words. */
const MAX_HEADING_WORDS = 16;
const MAX_HEADING_CHARACTERS = 120;
/** Punctuation that ends sentences in any script, or that never ends a heading. */
const SENTENCE_END = /[.．。｡؟?？!！…۔:：;；؛,，،、।॥።፡။។։]$/u;
/** Characters that may follow a full stop: quotation marks, brackets, direction marks. */
const CLOSING = /[\p{Pe}\p{Pf}\p{Cf}"'\s]+$/u;

function isShort(text: string): boolean {
	if (text.length > MAX_HEADING_CHARACTERS || countWords(text) > MAX_HEADING_WORDS) return false;
	return /\p{L}/u.test(text) && !SENTENCE_END.test(text.replace(CLOSING, ''));
}
