import type Styles from "styles";

// A package of `@types` has its globals without an import, and an import of what is no namespace hides none.
export interface Feature {
  at: Places.Point;
  style?: Styles.Options;
}
