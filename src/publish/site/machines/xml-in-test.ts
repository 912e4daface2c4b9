import sax from 'sax';
import type { FeedNode } from '../../import/formats/feed/feed-xml.ts';
import type { Catalogue } from '../catalogue.ts';

type Text = Catalogue extends Map<string, { texts: Map<string, infer Summary> }> ? Summary : never;

/** Parses a document in strict mode and returns its root element; throws if it is not well-formed. */
export function parseXml(text: string): FeedNode {
	const root: FeedNode = { name: '', attributes: {}, children: [] };
	const open = [root];
	const parser = sax.parser(true, { xmlns: true });
	parser.onerror = (error) => {
		throw error;
	};
	parser.ontext = (value) => open.at(-1)?.children.push(value);
	parser.onopentag = ({ name, attributes }) => {
		const values = Object.entries(attributes).map(([key, at]) => [
			key,
			typeof at === 'string' ? at : at.value,
		]);
		const node = { name, attributes: Object.fromEntries(values), children: [] };
		open.at(-1)?.children.push(node);
		open.push(node);
	};
	parser.onclosetag = () => open.pop();
	parser.write(text).close();
	const [first] = root.children.filter((node) => typeof node !== 'string');
	if (!first) throw new Error('There is no element');
	// sax accepts characters that XML 1.0 (2.2) forbids.
	const wrong = text.match(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
	if (wrong) throw new Error(`U+${wrong[0].codePointAt(0)?.toString(16)} may not stand in XML`);
	return first;
}

/** Makes a catalogue of articles by slug, each with its texts by language, the original first. */
export function catalogueOf(articles: Record<string, Record<string, Partial<Text>>>): Catalogue {
	return new Map(
		Object.entries(articles).map(([slug, texts]) => {
			const rows = Object.entries(texts).map(([lang, text]): [string, Text] => [
				lang,
				{
					title: slug,
					dir: 'ltr',
					published: '2020-01-01',
					minutes: 1,
					links: [],
					near: [],
					...text,
				},
			]);
			return [
				slug,
				{
					...{ folder: '', key: '', original: rows[0]?.[0] ?? '', formerly: [] },
					...{ texts: new Map(rows), successors: new Map() },
				},
			];
		}),
	);
}
