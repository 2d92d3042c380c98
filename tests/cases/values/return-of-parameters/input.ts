// What makes the actions of a store: the body puts together what the function takes.
export const rename = (id: string, name?: string) => ({ type: "rename", payload: { id, name } }) as const;
export const move = (id: string, { x, y }: { x: number; y: number }) => ({ type: "move" as const, id });
export function fail(error: Error, retries = 3) {
  return { type: "fail" as const, message: error.message, retries };
}
const wrap = <T>(value: T) => ({ type: "wrap" as const, value });

export type Action = ReturnType<typeof rename> | ReturnType<typeof fail>;
export type Wrapped = ReturnType<typeof wrap<string[]>>;
