export enum Kind { User = 1, Role = 2 }

interface Base { kind: Kind; id?: number }

/** `kind` is what both say of it, which no generic of Rust can say. */
export type Menu<K extends Kind> = Base & { kind: K; name: string };

export type UserMenu = Menu<Kind.User>;
export type RoleMenu = Menu<Kind.Role>;

/** Each says something else, which a generic can. */
export type Page<T> = { items: T[] } & { next?: string };

export interface Pages { users: Page<string>; roles: Page<UserMenu> }
