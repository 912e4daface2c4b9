import type { Element } from 'hast';
import { dirOfText } from '../../../core/text/direction.ts';
import { forAll, type Handle, type Handlers } from './handler.ts';
import { attribute, firstElement, textIn } from './hast-node.ts';
import { isBlank, withDecorator } from './rich-text-writer.ts';

const paragraph: Handle = (walk, element, at) => {
	walk.out.boundary();
	walk.children(element, at);
	walk.out.boundary();
};

const boldLine: Handle = (walk, element, at) =>
	paragraph(walk, element, { ...at, marks: withDecorator(at.marks, 'strong') });

const telling =
	(lost: string, handle: Handle): Handle =>
	(walk, element, at) => {
		walk.tellGrouped(lost);
		handle(walk, element, at);
	};

const STYLES = { h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' } as const;

const heading: Handle = (walk, element, at) => {
	const name = element.tagName as keyof typeof STYLES;
	if (at.quoted || at.level > 0 || walk.out.isGathering) {
		walk.tellGrouped('a heading in a quote, list or cell: a bold line now');
		return boldLine(walk, element, at);
	}
	const style = STYLES[name];
	if (style !== name && !isBlank(textIn(element))) {
		walk.tell(`an ${name}${name === 'h1' ? ' beside the title' : ''}: an ${style} now`);
	}
	walk.out.unit({ style }, at.own, () => walk.children(element, at));
};

const blockquote: Handle = (walk, element, at) => {
	if (at.quoted) walk.tellGrouped('a quote within a quote: one quote now');
	if (at.level === 0 || walk.out.isGathering) {
		return paragraph(walk, element, { ...at, quoted: true });
	}
	walk.tellGrouped('a quote within a list item: it stands behind the item now');
	const { list: _, ...outside } = at;
	walk.out.apart(() => walk.children(element, { ...outside, level: 0, quoted: true }));
};

/** The name of a language as highlighters write it: `language-js`, `lang-js`, `highlight-source-js`. */
function codeLanguage(pre: Element, code: Element | undefined): string | undefined {
	for (const element of [code, pre]) {
		if (!element) continue;
		const named = attribute(element, 'className')?.match(
			/(?:^|\s)(?:language-|lang-|highlight-source-)(\S+)/,
		)?.[1];
		if (named) return named;
	}
	return undefined;
}

const preformatted: Handle = (walk, element, at) => {
	const text = textIn(element).replace(/\n$/, '');
	if (isBlank(text)) return;
	const codeElement = firstElement(element, 'code', 'samp', 'kbd');
	if (firstElement(element, 'img', 'table')) walk.tell('a picture or table in code: left out');
	if (walk.out.isGathering) {
		walk.tellGrouped('code in a cell or note: a run of code now');
		walk.out.boundary();
		walk.out.text(text, { ...at, marks: withDecorator(at.marks, 'code') }, true);
		return walk.out.boundary();
	}
	// Verse is often preformatted, and code is set left to right.
	if (!codeElement && dirOfText(text) === 'rtl') {
		walk.tellGrouped('preformatted text that is no code: a paragraph with line breaks now');
		walk.out.boundary();
		walk.out.text(text, at, true);
		return walk.out.boundary();
	}
	if (at.level > 0) walk.tellGrouped('code within a list item: it stands behind the item now');
	else if (at.quoted) walk.tellGrouped('code within a quote: it stands between its paragraphs now');
	walk.out.end();
	const language = codeLanguage(element, codeElement);
	walk.out.add({ _type: 'code', ...(language && { language }), code: text });
};

/** The content of a form field is visible, so it is kept verbatim. */
const field: Handle = (walk, element, at) => {
	walk.tellGrouped('a field of a form: its words are kept');
	walk.out.boundary();
	walk.out.text(textIn(element).trim(), at, true);
	walk.out.boundary();
};

const divider: Handle = (walk, _, at) => {
	walk.out.end();
	if (walk.out.isGathering) walk.tellGrouped('a line across a cell or note: a line break now');
	else {
		if (at.level > 0 || at.quoted)
			walk.tellGrouped('a line across a list or quote: it parts it now');
		walk.out.add({ _type: 'divider' });
	}
};

const block = (names: string, handle: Handle) => forAll(names, { isBlock: true, handle });

/** Handlers of paragraphs, headings, quotes, code and other block elements. */
export const TEXT_BLOCK_ELEMENTS: Handlers = {
	...block(
		'p div address article aside body center fieldset footer header hgroup legend main nav section',
		paragraph,
	),
	...block('search dialog html figcaption caption tr', paragraph),
	...block('h1 h2 h3 h4 h5 h6', heading),
	...block('blockquote', blockquote),
	...block('pre listing xmp plaintext', preformatted),
	...block('textarea', field),
	...block('dl', telling('a list of terms: paragraphs now, the terms in bold', paragraph)),
	...block('dt', boldLine),
	...block('dd', paragraph),
	...block('details', telling('a part that folds: shown whole now', paragraph)),
	...block('summary', boldLine),
	...block('form', telling('a form: its words are kept, its fields are not', paragraph)),
	...block('hr', divider),
};
