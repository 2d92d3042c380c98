// options: --shared-shapes shared
export interface Trip {
  from: { city: string; zip?: string };
  to: { city: string; zip?: string };
  via: { city: string };
}
