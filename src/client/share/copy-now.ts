/** What a page without figures loads for its first copy; figures have it with the rest of their code. */
export { copyFrom } from './copy-from.ts';
