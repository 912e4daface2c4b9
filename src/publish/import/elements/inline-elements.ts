import { quote } from '../notices.ts';
import { PARAGRAPH_BREAK } from '../page/paragraph-breaks.ts';
import { forAll, type Handle, type Handlers } from './handler.ts';
import { attribute, textIn } from './hast-node.ts';
import { readHref } from './import-href.ts';
import { type Decorator, withDecorator } from './rich-text-writer.ts';

const decorate =
	(decorator: Decorator): Handle =>
	(walk, element, at) =>
		walk.children(element, { ...at, marks: withDecorator(at.marks, decorator) });

/** Keeps an element's text, and adds one notice about what is lost. */
const plain =
	(lost: string): Handle =>
	(walk, element, at) => {
		walk.tellGrouped(lost);
		walk.children(element, at);
	};

const between =
	(before: string, after: string, lost: string): Handle =>
	(walk, element, at) => {
		walk.tellGrouped(lost);
		walk.out.text(before, at);
		walk.children(element, at);
		walk.out.text(after, at);
	};

/** The text of a permalink beside a heading. */
const PERMALINK = /^(?:[\s#¶§🔗⚓]|\uFE0F)*$/u;

const link: Handle = (walk, element, at) => {
	const name = attribute(element, 'name');
	if (name) walk.out.id(name, false);
	const raw = attribute(element, 'href');
	if (raw === undefined) return walk.children(element, at);
	const text = textIn(element);
	if (raw.startsWith('#') && text !== '' && PERMALINK.test(text)) return;
	const read = readHref(raw, walk.options.address);
	if ('href' in read) {
		return walk.children(element, { ...at, marks: { ...at.marks, href: read.href } });
	}
	if (read.fault === 'unsafe') {
		walk.tell(`a link to ${quote(raw)}: its text is kept, the link is not`);
	} else walk.tellGrouped('a link without an address');
	walk.children(element, at);
};

const input: Handle = (walk, element, at) => {
	if (attribute(element, 'type')?.toLowerCase() !== 'checkbox' || at.level === 0) {
		walk.tellGrouped('form controls: left out');
		return;
	}
	walk.tellGrouped('check boxes: signs in the text now');
	walk.out.text(attribute(element, 'checked') === undefined ? '☐ ' : '☑ ', at);
};

const override: Handle = (walk, element, at) => {
	walk.tellGrouped('an override of the order of letters (bdo): only its direction is kept');
	walk.children(element, at);
};

const inline = (names: string, handle: Handle) => forAll(names, { isBlock: false, handle });

/** Handlers of inline elements. */
export const INLINE_ELEMENTS: Handlers = {
	...inline('strong b', decorate('strong')),
	...inline('em i cite dfn var', decorate('em')),
	...inline('code kbd samp tt', decorate('code')),
	...inline('sub', decorate('sub')),
	...inline('sup', decorate('sup')),
	...inline('del s strike', decorate('strike-through')),
	...inline('u ins', plain('underlining')),
	...inline('mark', plain('highlighting')),
	...inline('q', between('“', '”', 'quotation marks that the browser adds: in the text now')),
	...inline('rt', between('(', ')', 'ruby: in brackets now')),
	...inline('a', link),
	...inline('bdo', override),
	...inline('input', input),
	...inline('br', (walk, _, at) => walk.out.break(at)),
	...inline(PARAGRAPH_BREAK, (walk) => walk.out.boundary()),
};
