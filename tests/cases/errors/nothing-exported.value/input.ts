export const limits = { most: 3 };
