// The parameters of a path.
type Params<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? { [K in Name | keyof Params<Rest>]: string }
  : P extends `${string}:${infer Name}`
    ? { [K in Name]: string }
    : {};
type Optionals<P extends string> = P extends `${infer Name}?` ? { [K in Name]?: string } : { [K in P]: string };

export type UserPost = Params<'/users/:userId/posts/:postId'>;
export type Page = Optionals<'lang?'> & Optionals<'slug'>;
