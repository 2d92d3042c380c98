// @ts-ignore: it need not be installed.
import type { Stylesheet } from "stylesheets";
/* @ts-expect-error */
import * as colors from "colors";

type IsAny<T> = boolean extends (T extends never ? true : false) ? true : false;

export interface Page {
  title: string;
  sheet?: Stylesheet;
  color?: typeof colors.red;
  plain: IsAny<Stylesheet> extends true ? string : never;
}
