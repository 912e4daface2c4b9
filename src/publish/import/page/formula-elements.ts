import type { Element, Root } from 'hast';
import type { Context } from '../elements/context.ts';
import { forAll, type Handle, type Handlers } from '../elements/handler.ts';
import { attribute, elementsIn, firstElement, hasWord, textIn } from '../elements/hast-node.ts';
import { withDecorator } from '../elements/rich-text-writer.ts';
import type { Walk } from '../elements/walk.ts';
import { DROPPED_ELEMENTS } from './dropped-elements.ts';

/** Writes a formula's source as code: LaTeX where it is there, else the words of the MathML. */
const formula: Handle = (walk, element, at) => {
	const annotation = [...elementsIn(element)].find(
		(inner) => inner.tagName === 'annotation' && /tex/i.test(attribute(inner, 'encoding') ?? ''),
	);
	const tex = (annotation && textIn(annotation)) ?? attribute(element, 'alttext');
	const source = (tex ?? wordsOf(element)).trim();
	writeFormula(walk, source, attribute(element, 'display') === 'block', at);
};

/** Returns the signs of MathML in order, without its annotations. */
const wordsOf = (element: Element): string =>
	element.children
		.map((child) => {
			if (child.type === 'text') return child.value.trim();
			return child.type === 'element' && !/^(annotation|style|script)/.test(child.tagName)
				? wordsOf(child)
				: '';
		})
		.join('');

function writeFormula(walk: Walk, source: string, isBlock: boolean, at: Context): void {
	if (source === '') {
		walk.tellGrouped('formulas without a text: left out');
		return;
	}
	walk.tellGrouped('formulas: their source is kept as code');
	if (isBlock && !walk.out.isGathering && at.level === 0) {
		walk.out.end();
		walk.out.add({ _type: 'code', language: 'tex', code: source });
	} else walk.out.text(source, { ...at, marks: withDecorator(at.marks, 'code') });
}

/** A script that holds LaTeX, as MathJax reads it; other scripts are left out. */
const script: Handle = (walk, element, at) => {
	const type = attribute(element, 'type') ?? '';
	if (!/^math\/tex/i.test(type)) return DROPPED_ELEMENTS.script?.handle(walk, element, at);
	const source = element.children.map((child) => (child.type === 'text' ? child.value : ''));
	writeFormula(walk, source.join('').trim(), /mode=display/i.test(type), at);
};

/** Returns the elements in which KaTeX and MathJax draw a formula that stands beside them as MathML. */
export function drawnFormulas(text: Root | Element): Element[] {
	return [...elementsIn(text)]
		.filter(
			(element) =>
				hasWord(element, 'className', ['katex', 'mathjax']) || element.tagName === 'mjx-container',
		)
		.filter((element) => firstElement(element, 'math'))
		.flatMap((element) => [...elementsIn(element)])
		.filter(
			(element) =>
				hasWord(element, 'className', ['katex-html', 'mjx-svg', 'mathjax_svg']) ||
				/^(svg|mjx-math)$/.test(element.tagName),
		);
}

/** Handlers of formulas. */
export const FORMULA_ELEMENTS: Handlers = {
	...forAll('math', { isBlock: false, handle: formula }),
	...forAll('script', { isBlock: false, handle: script }),
};
