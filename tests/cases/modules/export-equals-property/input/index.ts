// What is imported is a property of the value that the module is.
import { Level, theme } from "./colors";

export interface Output {
  level: typeof Level;
  theme: typeof theme.name;
}
