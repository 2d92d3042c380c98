export type Version = `v${number}`;
export type Email = `${string}@${string}`;
export interface Release {
  version: Version;
  contact?: Email;
}
