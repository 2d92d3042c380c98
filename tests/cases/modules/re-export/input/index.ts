export * from './shapes';
export { Color as Paint } from './color';
export * as units from './units';
