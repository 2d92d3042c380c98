// Utility types are what they evaluate to
export interface Article {
  readonly id: number;
  title: string;
  body: string;
  tags: string[];
}

/** `PATCH /articles/{id}` */
export type ArticlePatch = Partial<Omit<Article, 'id'>>;
/** In a list, without what is long. */
export type ArticleHead = Pick<Article, 'id' | 'title'>;
