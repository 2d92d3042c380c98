export interface User {
  id: string;
  friends: User[];
}

/** What has nothing of its own is the same type by another name. */
export interface CreateUserOutput extends User {}

/** Neither methods nor a constructor are data. */
export interface Account extends User {
  close(): void;
}

export interface Page<T> {
  items: T[];
  next?: string;
}
export interface UserPage extends Page<User> {}
export interface Slice<T> extends Page<T> {}

/** What is given may be part of itself. */
type Json = string | number | Json[];
export interface JsonPage extends Page<Json> {}

/** An alias of this would have no end. */
export interface Folder extends Page<Folder[]> {}

/** The type of `parent` is another one here. */
export interface Branch {
  parent?: this;
}
export interface Twig extends Branch {}

export interface Named extends Partial<User> {}

export class Failure {
  message!: string;
}
export class NotFound extends Failure {
  constructor() {
    super();
  }
}

export interface Dictionary {
  [word: string]: number;
}
export interface Frequencies extends Dictionary {}

/** A base that nobody else sees is no type of its own. */
interface Hidden {
  code: number;
}
export interface Shown extends Hidden {}

export interface Reply {
  created: CreateUserOutput;
  account?: Account | null;
  pages: UserPage | Slice<string> | false;
  failure: NotFound;
  frequencies: Frequencies;
  folder: Folder;
  twig: Twig;
  shown?: Shown;
  json?: JsonPage;
}
