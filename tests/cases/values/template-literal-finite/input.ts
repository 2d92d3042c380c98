type Side = 'top' | 'bottom';
type Edge = 'left' | 'right';
export type Corner = `${Side}-${Edge}`;
