export type Close = 'foo bar' | 'foo-bar' | 'fooBar' | 'FooBar';
