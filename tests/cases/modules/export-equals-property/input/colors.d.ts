declare const colors: {
  Level: 0 | 1 | 2;
  theme: { name: string };
};
export = colors;
