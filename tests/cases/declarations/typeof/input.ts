const defaults = {
  host: 'localhost',
  port: 8080,
  tags: ['a', 'b'],
  nested: { on: true },
};
export type Defaults = typeof defaults;
