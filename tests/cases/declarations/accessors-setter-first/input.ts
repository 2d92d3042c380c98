// What is read is what the getter says, wherever it stands.
export declare class File {
  set path(value: string | URL);
  get path(): string;
  set stem(value: string);
  get stem(): string | undefined;
  set only(value: number);
}
