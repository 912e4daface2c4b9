import type { Element } from 'hast';
import { MAX_LIST_LEVEL, MAX_START } from '../../../core/article/article.ts';
import { quote } from '../notices.ts';
import { forAll, type Handle, type Handlers } from './handler.ts';
import { attribute } from './hast-node.ts';
import type { Walk } from './walk.ts';

const list: Handle = (walk, element, at) => {
	const { out } = walk;
	if (out.isGathering) {
		walk.tellGrouped('a list in a cell or note: lines now');
		out.boundary();
		walk.children(element, at);
		return out.boundary();
	}
	const kind = element.tagName === 'ol' ? 'number' : 'bullet';
	if (kind === 'number') {
		if (attribute(element, 'reversed') !== undefined) walk.tell('a list that counts down');
		const type = attribute(element, 'type');
		if (type && type !== '1') walk.tell(`a list numbered in the manner of ${type}: 1, 2, 3 now`);
	}
	out.end();
	if (at.level === 0) tellOfNeighbour(walk, element, kind);
	const level = Math.min(at.level + 1, MAX_LIST_LEVEL);
	if (level === at.level)
		walk.tellGrouped(`a list below ${MAX_LIST_LEVEL} others: its items are theirs now`);
	const numbers = kind === 'number' && { next: numberOf(walk, element, 'start') ?? 1 };
	walk.children(element, { ...at, list: kind, level, numbers: numbers || undefined });
	out.end();
};

/** The number that an attribute gives a list or an item; undefined, with a notice, if none can be shown. */
function numberOf(walk: Walk, element: Element, name: 'start' | 'value'): number | undefined {
	const given = attribute(element, name);
	if (given === undefined) return undefined;
	const number = Number.parseInt(given, 10);
	if (number >= 0 && number <= MAX_START) return number;
	walk.tell(`a number that a list can’t have, ${quote(given)}: the next one now`);
	return undefined;
}

/** Adds a notice if two lists are adjacent: in an article they become one. */
function tellOfNeighbour(walk: Walk, element: Element, kind: 'number' | 'bullet'): void {
	const { notes } = walk.options;
	const items = element.children.filter((child) => child.type === 'element');
	if (items.every((child) => notes.bodies.has(child))) return;
	const last = walk.out.blocks.at(-1);
	if (last?._type !== 'block' || last.listItem !== kind) return;
	walk.tellGrouped('a list straight after another of its kind: one list now');
}

const item: Handle = (walk, element, at) => {
	const { out } = walk;
	if (out.isGathering) {
		out.boundary();
		walk.children(element, at);
		return out.boundary();
	}
	const { numbers } = at;
	const start = numbers && (numberOf(walk, element, 'value') ?? numbers.next);
	const level = Math.max(at.level, 1);
	const style = at.quoted ? 'blockquote' : 'normal';
	const before = out.blocks.length;
	out.unit({ style, listItem: at.list ?? 'bullet', level, start }, at.own, () =>
		walk.children(element, { ...at, level }),
	);
	if (numbers && start !== undefined) numbers.next = start + 1;
	if (out.blocks.length === before) walk.tellGrouped('a list item without text: left out');
};

/** Handlers of lists and their items. */
export const LIST_ELEMENTS: Handlers = {
	...forAll('ul ol menu dir', { isBlock: true, handle: list }),
	...forAll('li', { isBlock: true, handle: item }),
};
