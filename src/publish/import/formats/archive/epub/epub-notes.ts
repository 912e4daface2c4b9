import type { Element, Root } from 'hast';
import { elementsIn, parentsIn } from '../../../elements/hast-node.ts';
import { findNotes } from '../../../page/find-notes.ts';
import type { EpubDocument, EpubTexts } from './epub-documents.ts';

/**
 * Moves notes that stand in a document of their own, as at a book's end, to the documents that refer to
 * them. A note of several documents is in each of them.
 */
export function bringNotes({ documents, origins }: EpubTexts): void {
	const book: Root = { type: 'root', children: documents.map(({ section }) => section) };
	const { references, bodies } = findNotes(book, book);
	const parents = parentsIn(book);
	const owners = new Map<Element, EpubDocument>();
	for (const document of documents) {
		for (const element of elementsIn(document.section)) owners.set(element, document);
	}
	for (const [body, label] of bodies) {
		const from = origins.get(label)?.document;
		const asking = new Set(
			[...references].flatMap(([reference, name]) =>
				name === label ? (owners.get(reference) ?? []) : [],
			),
		);
		if (!from || asking.has(from)) asking.delete(from as EpubDocument);
		else if (asking.size > 0) remove(body, parents.get(body));
		for (const { section } of asking) {
			const copy = structuredClone(body);
			section.children.push({
				type: 'element',
				tagName: 'section',
				properties: { role: 'doc-endnotes' },
				children: [copy],
			});
		}
	}
}

function remove(element: Element, parent: Element | undefined): void {
	if (parent) parent.children = parent.children.filter((child) => child !== element);
}
