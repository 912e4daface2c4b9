/**
 * The Content Security Policy of the files beside articles. Opened by themselves, SVG pictures are
 * documents: they may have styles, and nothing else.
 */
export const ARTICLE_FILES_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
