// What a namespace in `declare global` declares is there for all, without a word.
declare global {
  namespace App {
    interface Locals {
      user: string;
    }
  }
}

export interface Request {
  locals: App.Locals;
}
