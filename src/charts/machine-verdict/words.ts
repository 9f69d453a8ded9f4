export { sentences } from '../bars/words.ts';
