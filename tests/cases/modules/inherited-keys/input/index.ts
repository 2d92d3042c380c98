// The key of an index signature is one type, called by where it is written, in all that inherit it.
import type * as v2 from './v2';
import type * as v3 from './v3';

export type Document = v2.Info | v3.Server;
export type { Info, Contact } from './v2';
export type { Server } from './v3';
