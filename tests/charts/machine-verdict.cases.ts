export { cases } from './bars.ts';
