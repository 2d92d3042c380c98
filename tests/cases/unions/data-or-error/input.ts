// Members that have the same keys are called by the one that is not null.
export type ListUsersResponse = Reply<ListUsersResponseSuccess>;

export interface ListUsersResponseSuccess {
  users: string[];
}

type Reply<T> = ({ data: T; error: null } | { data: null; error: { message: string } }) & { status: number };
