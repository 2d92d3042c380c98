interface Extensions {
  [extension: `x-${string}`]: string;
}
export interface Server extends Extensions {
  url: string;
  variables?: { name: string; [variable: `v-${string}`]: string };
}
