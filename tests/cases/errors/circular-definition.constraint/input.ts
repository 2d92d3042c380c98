declare function exchange<T extends U, U extends T>(given: T): U;
export type Exchanged = ReturnType<typeof exchange>;
