/** The book's style: little, as the typeface and the size are the reading system's. Logical, as the texts have two directions. */
export const STYLE = `
img { max-inline-size: 100%; block-size: auto; }
figure { margin: 1.5em 0; text-align: center; }
figcaption { font-size: 0.9em; }
table { border-collapse: collapse; margin: 1.5em 0; }
caption { font-weight: bold; margin-block-end: 0.5em; }
th, td { border: 1px solid; padding: 0.3em 0.6em; text-align: start; vertical-align: top; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote { margin: 1em 1.5em; }
sup { line-height: 0; }
[dir="rtl"] em { font-style: normal; font-weight: bold; }
[dir="ltr"] em { font-style: italic; font-weight: inherit; }
.notes { border-block-start: 1px solid; margin-block-start: 2em; padding-block-start: 1em; font-size: 0.9em; }
.counterpart { margin-block: 0.5em 1.5em; padding-inline-start: 1em; border-inline-start: 2px solid; }
.titlepage { text-align: center; margin-block-start: 20%; }
.title { font-size: 1.8em; font-weight: bold; line-height: 1.4; }
.lead { margin: 1em 0 2em; }
.facts { margin-block-start: 3em; font-size: 0.9em; }
`.trimStart();
