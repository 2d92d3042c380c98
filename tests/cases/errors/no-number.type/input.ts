// options: --number-at Name=u64 --number-at Tag=u32 --number-at Count=u32 --number-at Box=i32
export type Name = string;
export interface Tag {
  text: string;
  owner: Box;
}
export type Count = number;
export interface Box {
  content: { weight: number }[];
}
