// options: --unresolved value
export interface License {
  key: ProductKey;
}
