/**
 * This file was auto-generated from our API definition.
 */
export interface Avatar {
  /** Nothing that is generated automatically. */
  color?: string;
}
/** The avatar's owner. */
export interface Owner {
  avatar: Avatar;
}
