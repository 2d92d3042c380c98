// A string enum, closed or open
export type Level = 'debug' | 'info' | 'warn' | 'error';
/** New ones come without notice. */
export type Region = 'eu-central' | 'us-east' | (string & {});

export interface LogLine {
  level: Level;
  region: Region;
}
