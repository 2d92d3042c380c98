// Schemas that contain themselves, by a getter: what it gives is not asked before it is needed.
import { list, object, text } from "./schema";

const category = object({
  name: text(),
  /** Those below it. */
  get children() {
    return list(category);
  },
});
export type Category = (typeof category)["_out"];

const menu = {
  title: "Main",
  get parent(): typeof menu | null {
    return null;
  },
};
export type Menu = typeof menu;
