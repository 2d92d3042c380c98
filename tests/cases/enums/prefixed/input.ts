// Members that say the name of their enum again do not do so in Rust.
export enum AdapterSize {
  ADAPTER_SIZE_UNSPECIFIED = 'ADAPTER_SIZE_UNSPECIFIED',
  ADAPTER_SIZE_ONE = 'ADAPTER_SIZE_ONE',
  LARGE = 'LARGE',
}

// Where the rest is no word, or another member, it stays.
export type Version = 'version-1' | 'version-next' | 'next' | 'version';

export enum Access {
  AccessNone = 0,
  AccessRead = 1 << 0,
  AccessWrite = 1 << 1,
}

export interface Tuning {
  size: AdapterSize;
  access: Access;
  version?: Version;
}
