import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Node } from '@takumi-rs/core';
import { escapeMarkup } from '../../../src/core/text/escape-markup.ts';
import { CARD_SIZE } from '../../../src/publish/cards/card.ts';
import { type CardFace, isUsedIn } from '../../../src/publish/cards/card-faces.ts';
import { formatRule } from '../../../src/publish/faces/face-rule.ts';

const WITHOUT_UNIT = new Set(['flexGrow', 'fontWeight']);

/** Has the browser draw the boxes of a card. */
export async function drawInBrowser(
	page: Page,
	card: Node,
	faces: readonly CardFace[],
): Promise<Buffer> {
	const text = JSON.stringify(card);
	const rules = await Promise.all(
		faces
			.filter((face) => isUsedIn(face, text))
			.map(async ({ family, file, spans }) => {
				const url = `data:font/woff2;base64,${await readFile(file, 'base64')}`;
				const range = spans.map((span) => `U+${span.map((code) => code.toString(16)).join('-')}`);
				const face = { family, url, weight: '200 900', style: 'normal', range: range.join() };
				return formatRule(face, 'block');
			}),
	);
	await page.setViewportSize(CARD_SIZE);
	await page.setContent(
		`<!doctype html><style>${rules.join('\n')} body { margin: 0 }</style>${htmlOf(card)}`,
	);
	await page.evaluate(() => document.fonts.ready);
	return page.screenshot();
}

function htmlOf(node: Node): string {
	const style = Object.entries(node.style ?? {})
		.map(([name, value]) => {
			const unit = typeof value === 'number' && !WITHOUT_UNIT.has(name) ? 'px' : '';
			return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value}${unit}`;
		})
		.join('; ');
	const { lang = '', dir = '' } = node;
	const inner =
		node.type === 'text'
			? escapeMarkup(node.text)
			: node.type === 'container'
				? (node.children ?? []).map(htmlOf).join('')
				: '';
	return `<div ${lang && `lang="${lang}"`} ${dir && `dir="${dir}"`} style="${escapeMarkup(style)}">${inner}</div>`;
}
