// A schema library in small: what the value says is the type.
type Schema =
  | { readonly type: 'string' | 'number' | 'boolean' | 'null' }
  | { readonly type: 'array'; readonly items: Schema }
  | { readonly type: 'object'; readonly properties: Readonly<Record<string, Schema>>; readonly required: readonly string[] }
  | { readonly enum: readonly (string | number)[] };
type Flat<T> = { [K in keyof T]: T[K] };
type Infer<S> = S extends { enum: readonly (infer E)[] }
  ? E
  : S extends { type: 'string' } ? string
  : S extends { type: 'number' } ? number
  : S extends { type: 'boolean' } ? boolean
  : S extends { type: 'null' } ? null
  : S extends { type: 'array'; items: infer I } ? Infer<I>[]
  : S extends { type: 'object'; properties: infer P; required: readonly (infer R)[] }
    ? Flat<{ -readonly [K in keyof P as K extends R ? K : never]: Infer<P[K]> } & { -readonly [K in keyof P as K extends R ? never : K]?: Infer<P[K]> }>
    : never;

const user = {
  type: 'object',
  properties: {
    id: { type: 'number' },
    role: { enum: ['admin', 'member', 3] },
    tags: { type: 'array', items: { type: 'string' } },
    address: { type: 'object', properties: { city: { type: 'string' } }, required: [] },
  },
  required: ['id', 'role'],
} as const satisfies Schema;

export type User = Infer<typeof user>;
