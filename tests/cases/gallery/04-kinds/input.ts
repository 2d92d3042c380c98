// Different kinds of JSON value need no tag
export interface Source {
  path: string;
  watch?: boolean;
}
export interface Build {
  entry: string | Source | (string | Source)[];
  minify: boolean | 'safe';
  port: number | string;
}
