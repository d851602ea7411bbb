export { draw } from './draw.ts';
export { toHtml } from './html.ts';
export { toJson } from './json.ts';
export { toDot, toSvg } from './lineage-picture.ts';
export { toMarkdown } from './markdown.ts';
export { sayFacts } from './sentences.ts';
