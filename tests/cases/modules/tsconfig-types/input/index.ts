// What `types` lists has globals that no import names.
export interface Build {
  environment: Environment;
}
