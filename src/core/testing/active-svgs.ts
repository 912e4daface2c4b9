/** An SVG picture that does more than draw. */
interface ActiveSvg {
	/** The way in which it is active. */
	way: string;
	svg: string;
	/** Whether it can't be cleaned: what it draws depends on what may not be published. */
	isRefused?: true;
}

const ELSEWHERE = 'https://elsewhere.invalid';
const RUN = 'window.ran=1;document.title=&quot;ran&quot;';
const drawing = (content: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20"${attributes}><rect id="drawn" width="40" height="20" fill="#9a3324"/>${content}</svg>`;
const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';

const inDrawing: Record<string, string> = {
	'a script': `<script>${RUN}</script>`,
	'a script in CDATA': '<script><![CDATA[window.ran=1;document.title="ran"]]></script>',
	'a script from elsewhere': `<script href="${ELSEWHERE}/a.js"/>`,
	'a script by xlink': `<script xlink:href="${ELSEWHERE}/a.js"/>`,
	'a script from data': '<script href="data:text/javascript,window.ran=1"/>',
	'a script with a prefix': `<x:script xmlns:x="http://www.w3.org/2000/svg">${RUN}</x:script>`,
	'a script of XHTML': `<script ${XHTML}>${RUN}</script>`,
	'a script within metadata': `<metadata><script>${RUN}</script></metadata>`,
	'a handler of a shape': `<rect width="9" height="9" onclick="${RUN}" onmouseover="${RUN}"/>`,
	'a handler of an animation': `<animate attributeName="x" dur="1ms" onbegin="${RUN}"/>`,
	'a handler of a failed image': `<image href="#none" width="1" height="1" onerror="${RUN}"/>`,
	'a handler of the focus': `<g tabindex="1" autofocus="" onfocus="${RUN}"><circle r="4"/></g>`,
	'a foreign object': `<foreignObject width="9" height="9"><body ${XHTML}><img src="x" onerror="${RUN}"/></body></foreignObject>`,
	'a frame': `<foreignObject width="9" height="9"><iframe ${XHTML} src="${ELSEWHERE}/"/></foreignObject>`,
	'a form': `<form ${XHTML} action="${ELSEWHERE}/"><input name="p"/></form>`,
	'a use of another file': `<use href="${ELSEWHERE}/a.svg#a"/>`,
	'a use of data': `<use href="data:image/svg+xml,${encodeURIComponent(drawing('', ' id="a" onload="window.ran=1"'))}#a"/>`,
	'an image from elsewhere': `<image href="${ELSEWHERE}/a.png" width="9" height="9"/>`,
	'an image of SVG':
		'<image xlink:href="data:image/svg+xml;base64,PHN2Zy8+" width="9" height="9"/>',
	'a filter with an image from elsewhere': `<filter id="f"><feImage href="${ELSEWHERE}/a.png"/></filter><rect width="9" height="9" filter="url(#f)"/>`,
	'a link that runs': '<a href="javascript:window.ran=1"><text y="9">open</text></a>',
	'a link that runs, with a break in its name':
		'<a xlink:href="java&#10;script:window.ran=1"><text y="9">open</text></a>',
	'a link to elsewhere': `<a href="${ELSEWHERE}/"><text y="9">open</text></a>`,
	'an animation of a link':
		'<use id="u" href="#drawn"/><animate href="#u" attributeName="href" to="javascript:window.ran=1"/>',
	'a set of a link': `<image id="i" width="9" height="9"/><set href="#i" attributeName="xlink:href" to="${ELSEWHERE}/b.png"/>`,
	'a set of a handler': '<rect><set attributeName="onmouseover" to="window.ran=1"/></rect>',
	'a style sheet that imports': `<style>@import "${ELSEWHERE}/a.css";</style>`,
	'a style sheet that loads': `<style>rect { fill: url(${ELSEWHERE}/a.svg#a) }</style>`,
	'a style sheet that loads by an escape': `<style>rect { fill: u\\72l(${ELSEWHERE}/a.svg#a) }</style>`,
	'a style sheet with a face': `<style>@font-face { font-family: a; src: url(${ELSEWHERE}/a) } text { font-family: a }</style><text>a</text>`,
	'a style that loads': `<rect width="9" height="9" style="background: image-set('${ELSEWHERE}/a.png' 1x)"/>`,
	'a paint that loads': `<rect width="9" height="9" fill="url('${ELSEWHERE}/a.svg#a')"/>`,
	'a paint that loads by an escape': `<rect width="9" height="9" mask="\\75rl(${ELSEWHERE}/a.svg#a)"/>`,
	'an animation to a paint that loads': `<rect><animate attributeName="fill" to="url(${ELSEWHERE}/a.svg#a)" dur="1s"/></rect>`,
	'another base': `<g xml:base="${ELSEWHERE}/"><use href="#drawn"/></g>`,
	'a listener of SVG Tiny': `<handler type="text/javascript">${RUN}</handler>`,
	'a video': `<video ${XHTML} src="${ELSEWHERE}/a.mp4" autoplay=""/>`,
};

const declared = (declarations: string, drawn: string) =>
	`<!DOCTYPE svg [${declarations}]>${drawn}`;

/** A picture for each way of being active. */
export const activeSvgs: readonly ActiveSvg[] = [
	...Object.entries(inDrawing).map(([way, content]) => ({ way, svg: drawing(content) })),
	{ way: 'a handler of the picture', svg: drawing('', ` onload="${RUN}"`) },
	{
		way: 'a style sheet by an instruction',
		svg: `<?xml-stylesheet href="${ELSEWHERE}/a.css"?>${drawing('')}`,
	},
	{
		way: 'a transformation by an instruction',
		svg: `<?xml-stylesheet type="text/xsl" href="data:text/xsl,a"?>${drawing('')}`,
	},
	{
		way: 'a default of the document type',
		svg: declared(`<!ATTLIST svg onload CDATA "window.ran=1">`, drawing('')),
	},
	{
		way: 'an external entity that is not used',
		svg: declared(`<!ENTITY % p SYSTEM "${ELSEWHERE}/a.dtd"> %p;`, drawing('')),
	},
	...[
		{
			way: 'an entity',
			svg: declared(`<!ENTITY e "<script>window.ran=1</script>">`, drawing('<g>&e;</g>')),
		},
		{
			way: 'a file of this computer',
			svg: declared('<!ENTITY e SYSTEM "file:///etc/passwd">', drawing('<text y="9">&e;</text>')),
		},
		{
			way: 'entities of entities',
			svg: declared(
				'<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">',
				drawing('<text>&b;&b;</text>'),
			),
		},
		{ way: 'a page', svg: `<html ${XHTML}><script>window.ran=1</script></html>` },
		{ way: 'a page that is no XML', svg: '<!doctype html><script>window.ran=1</script>' },
		{ way: 'a picture that does not end', svg: drawing('<script>').replace('</svg>', '') },
		{ way: 'endless depth', svg: drawing('<g>'.repeat(20_000) + '</g>'.repeat(20_000)) },
	].map((one) => ({ ...one, isRefused: true as const })),
];
