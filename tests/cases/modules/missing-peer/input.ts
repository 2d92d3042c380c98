// What a package leaves to its user to install is said once, with what to install.
import { Chart } from "charts";
export interface Page {
  chart: Chart;
}
