/// <reference path="global.d.ts" />

export interface Ref<T> {
  current: T | null;
  label: string;
}
export interface Form {
  field: Ref<HTMLElement>;
  comment: Comment;
}
