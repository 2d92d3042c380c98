import Settings, { Mode } from './settings';
export interface App {
  settings: Settings;
  mode: Mode;
}
