type Jsonify<T> = T extends Date ? string : T extends object ? { [K in keyof T]: Jsonify<T[K]> } : T;

export type Task = Jsonify<{ done: boolean; due: Date; title: string; sub: { open?: boolean } }>;
