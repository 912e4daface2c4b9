import type { Element } from 'hast';
import { hasWord } from '../elements/hast-node.ts';

/** Whether a link is marked as one that leads from a note back to the text. */
export function isBacklink(element: Element): boolean {
	if (hasWord(element, 'role', ['doc-backlink'])) return true;
	if (element.properties.dataFootnoteBackref !== undefined) return true;
	return hasWord(element, 'className', [
		'footnote-back',
		'footnote-backref',
		'footnote-return',
		'reversefootnote',
		'mw-cite-backlink',
		'easy-footnote-to-top',
		'footnote_backlink',
		'sdfootnotesym',
		'sdendnotesym',
	]);
}

const REFERENCE_CLASSES = [
	'footnote-ref',
	'footnote-reference',
	'footnote-anchor',
	'footnote_referrer',
	'fn-ref',
	'noteref',
	'note-ref',
	'easy-footnote',
	'sdfootnoteanc',
	'sdendnoteanc',
];

/** Whether an element is marked as a reference to a note. */
export function isMarkedReference(element: Element): boolean {
	if (hasWord(element, 'role', ['doc-noteref'])) return true;
	if (hasWord(element, 'epub:type', ['noteref'])) return true;
	if (element.properties.dataFootnoteRef !== undefined) return true;
	return hasWord(element, 'className', REFERENCE_CLASSES);
}

/** Whether an element is marked as a note. */
export function isMarkedBody(element: Element): boolean {
	if (hasWord(element, 'role', ['doc-footnote', 'doc-endnote'])) return true;
	return hasWord(element, 'epub:type', ['footnote', 'endnote', 'rearnote']);
}
