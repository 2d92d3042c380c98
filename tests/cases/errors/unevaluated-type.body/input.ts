function pick(isLarge: boolean) {
  if (isLarge) return { size: 2 };
  return { size: 1 };
}
const named = ({ name }: { name: string }) => ({ name });

export interface Choice {
  picked: ReturnType<typeof pick>;
  named: ReturnType<typeof named>;
}
