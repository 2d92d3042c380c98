// options: --unresolved value
export interface License {
  key: ProductKey;
  list: Elsewhere<string>[];
}
